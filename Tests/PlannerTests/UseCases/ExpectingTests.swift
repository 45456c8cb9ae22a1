// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import Planner
import TestSupport
import Testing

/// Changes that were decided on a state of a plan, whatever they change.
struct ExpectingTests {
  private let small: SmallStore
  private let (one, other): (PlanCode, PlanCode)

  init() throws {
    let small = try SmallStore()
    let day = PlanAnchor(date: small.planner.today.adding(days: 30)!, state: .confirmed)
    func made() throws -> PlanCode {
      try small.planner.createPlan(
        PlanSeed(
          template: "adult-returnee-detention", start: small.planner.today, lead: nil,
          anchors: ["release": day, "detention": day], facts: ["ggz": "yes"], begins: true),
        options: ChangeOptions()
      ).parts[0].code
    }
    (one, other) = (try made(), try made())
    self.small = small
    for code in [one, other] {
      _ = try small.planner.assign(["\(code)/DR16a"], to: "ggz-01", options: ChangeOptions())
    }
  }

  private func options(_ revisions: [PlanCode: Int], isDryRun: Bool = false) -> ChangeOptions {
    ChangeOptions(reason: "because", isDryRun: isDryRun, expecting: revisions)
  }

  /// What every kind of change is refused with.
  private func refusals(_ options: ChangeOptions) -> [String?] {
    let planner = small.planner
    let today = planner.today
    return [
      refusal { _ = try planner.startTasks(["\(one)/DR16a"], on: today, options: options) },
      refusal { _ = try planner.undo(nil, in: one.description, options: options) },
      refusal {
        _ = try planner.setWorker("ggz-09", at: "ggz", options: options) { _ in }
      },
      refusal {
        _ = try planner.setPartner("ggz", adding: false, options: options) { $0.name = "G" }
      },
      refusal {
        let account = Account(id: "new", role: .auditor, addedOn: today)
        _ = try planner.addAccount(account, options: options)
      },
      refusal {
        _ = try planner.createPlan(
          PlanSeed(
            template: "adult-returnee-detention", start: today, lead: nil, anchors: [:], facts: [:],
            begins: false), options: options)
      },
    ]
  }

  @Test func `a plan that has moved on stops every change that names it`() throws {
    let head = try small.store.head()
    for expecting in [[one: 1], [other: 1], [one: 2, other: 1], [.sample(77): 1], [other: 3]] {
      for isDryRun in [true, false] {
        let found = refusals(options(expecting, isDryRun: isDryRun))
        #expect(Set(found) == ["plan-moved-on"], "\(found)")
      }
    }
    #expect(try small.store.head() == head)
  }

  @Test func `one that has not stops none`() throws {
    let revisions = try small.store.revisions()
    #expect(Set(refusals(options(revisions, isDryRun: true))) == [nil])
    _ = try small.planner.undo(nil, in: one.description, options: options(revisions))
    _ = try small.planner.setWorker(
      "ggz-09", at: "ggz", options: options([other: revisions[other]!])
    ) { _ in }
    #expect(
      refusal {
        _ = try small.planner.undo(nil, in: other.description, options: options(revisions))
      } == "plan-moved-on")
  }
}
