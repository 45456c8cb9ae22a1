// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

/// A plan that was made by mistake is as if it had never been, but for the journal.
struct DiscardingTests {
  private static let release = PlanAnchor(date: day("2027-05-31"), state: .expected)

  private func journal(_ last: @escaping (inout PlanDraft) throws -> Void) throws
    -> [PlanChangeSet]
  {
    try Sample.journal({ try $0.setAnchor("release", to: Self.release) }, last)
  }

  private func discard(_ draft: inout PlanDraft, shownIn calendars: [FeedGrantID]) throws {
    try draft.discard(on: draft.today, shownIn: calendars, evenWorked: false)
  }

  @Test func `all of it is called off, and the plan says which calendars had shown it`() throws {
    let after = try Sample.applied(journal { try discard(&$0, shownIn: ["f-1"]) })
    #expect(after.plan?.status == .discarded && after.plan?.shownIn == ["f-1"])
    #expect(!after.commitments.isEmpty)
    #expect(after.commitments.allSatisfy { $0.state == .withdrawn && !$0.state.isOpen })
    #expect(after["A1"]?.timeStamp.sequence == 1)
  }

  @Test func `done work is called off too, and counts as nothing that was late`() throws {
    let after = try Sample.applied(
      journal { draft in
        try draft.complete("A1", on: draft.today, outcome: nil)
        try draft.discard(on: draft.today, shownIn: ["f-1"], evenWorked: true)
      })
    #expect(after["A1"]?.state == .withdrawn)
    #expect(after["A1"]?.wasRemovedLate == false)
  }

  @Test func `one that was worked in is stopped and not discarded, unless that is said`() throws {
    let steps: [(inout PlanDraft) throws -> Void] = [
      { try $0.complete("A1", on: $0.today, outcome: nil) }, { try $0.start("A1", on: $0.today) },
    ]
    for step in steps {
      let error = #expect(throws: PlanRefusal.self) {
        try journal { draft in
          try step(&draft)
          try discard(&draft, shownIn: [])
        }
      }
      #expect(error?.id == .planHasWork)
      #expect(error?.told()["first"]?.hasSuffix("A1") ?? false)
    }
  }

  @Test func `it is no plan to change or to count`() throws {
    let error = #expect(throws: PlanRefusal.self) {
      try journal { draft in
        try discard(&draft, shownIn: [])
        try draft.skip("A1")
      }
    }
    #expect(error?.id == .planEnded)
    #expect(!PlanStatus.discarded.isTold && PlanStatus.discarded.isEnded)
    #expect(!PlanStatus.discarded.owes)
  }
}
