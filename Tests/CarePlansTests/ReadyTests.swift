// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Scheduling
import Testing

/// Ready, blocked and critical as commitments keep them, on every later day.
struct ReadyTests {
  /// The benefit may be prepared two weeks before the identity card is there, which takes four weeks.
  private let card = PlanTask(
    key: "B1", number: 0, title: "Card", kind: .wait, role: "GEM", estimate: Term(4, .weeks))
  private let benefit = PlanTask(
    key: "B2", number: 0, title: "Benefit", role: "GEM",
    dependsOn: [PlanDependency("B1", lag: Term(-2, .weeks))])

  private func kept(_ steps: (inout PlanDraft) throws -> Void...) throws -> Commitment {
    let journal = try Sample.journal({ draft in
      try draft.add(card)
      try draft.add(benefit)
      for step in steps { try step(&draft) }
    })
    return try #require(try Sample.applied(journal)["B2"])
  }

  @Test func `work ahead of what nobody began is never ready by the passing of days`() throws {
    let entry = try kept()
    #expect(entry.readyFrom == nil)
    #expect(entry.blockedBy == ["B1"])
    #expect(entry.roots == ["B1"])
    #expect(!entry.standing(on: day("2027-01-20")).isReady)
  }

  @Test func `once that has begun, it is ready so long before its planned end`() throws {
    let entry = try kept({ try $0.start("B1", on: day("2027-01-04")) })
    #expect(entry.readyFrom == day("2027-01-18"))
    #expect(entry.blockedBy == ["B1"])
    #expect(!entry.standing(on: day("2027-01-17")).isReady)
    #expect(entry.standing(on: day("2027-01-18")).isReady)
    var entries = [entry]
    entries.endWaits(on: day("2027-01-17"))
    #expect(entries[0].blockedBy == ["B1"])
    entries.endWaits(on: day("2027-01-18"))
    #expect(entries[0].blockedBy == [] && entries[0].roots == [])
  }

  @Test func `ahead of what has a day of its own it is ready by the passing of days`() throws {
    let entry = try kept({ draft in
      try draft.revise(
        "B1",
        [
          FieldChange(.estimate, .term(.zero)),
          FieldChange(.notBefore, .rule(TimingRule(.day(day("2027-03-01"))))),
        ])
    })
    #expect(entry.readyFrom == day("2027-02-15"))
  }

  @Test func `a contact that work depends on never takes the critical mark from tasks`() throws {
    let journal = try Sample.journal({ draft in
      try draft.setAnchor("release", to: PlanAnchor(date: day("2027-01-05"), state: .actual))
      try draft.complete("A1", on: day("2027-01-05"), outcome: nil)
      try draft.link("A4", PlanDependency("F1", point: .first))
      try draft.revise("A4", [FieldChange(.due, .rule(TimingRule(.day(day("2027-01-20")))))])
    })
    let plan = try #require(try Sample.applied(journal).plan)
    let schedule = try PlanSchedule(
      of: plan, calendars: Sample.calendars, today: day("2027-01-11"))
    let point = plan.tasks.count
    #expect(schedule.schedule[point].slack == 0)
    #expect(!schedule.schedule[point].isCritical)
    let critical = plan.tasks.indices.filter { schedule.schedule[$0].isCritical }
    let least = plan.tasks.indices.compactMap { schedule.schedule[$0].slack }.min()
    #expect(!critical.isEmpty)
    #expect(critical.allSatisfy { schedule.schedule[$0].slack == least })
  }
}
