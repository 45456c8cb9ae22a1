// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import PlanStore
import Planner
import StoreSamples

/// Values with everything in them.
enum Samples {
  /// One commitment of every kind and state, between them with every field set and unset.
  static func fullCommitment(of code: PlanCode) -> [Commitment] {
    var result: [Commitment] = []
    for (place, kind) in Commitment.Kind.allCases.enumerated() {
      for (step, state) in Commitment.State.allCases.enumerated() {
        let number = place * 10 + step
        var one = Commitment(
          plan: code, item: ItemKey("X\(number + 100)"), number: "\(number).2", kind: kind,
          obligation: Obligation.allCases[number % 3], role: "GGZ", state: state,
          at: 1_000_000 + Int64(number))
        if step % 2 == 0 { fill(&one, number: number) }
        result.append(one)
      }
    }
    return result
  }

  private static func fill(_ one: inout Commitment, number: Int) {
    func day(_ offset: Int) -> CivilDate { SampleStore.day.adding(days: number + offset)! }
    one.titleKey = "DR09"
    one.partner = PartnerID("a-partner-with-a-long-name-\(number % 2)")
    one.worker = "rn-03"
    one.participants = ["pol", "een-andere-partner-met-lange-naam"]
    one.series = "DR21"
    one.occurrence = number
    one.phase = "nazorg-met-een-lange-naam"
    one.due = day(1)
    one.isDueExpected = true
    one.limit = day(2)
    one.isLimitExpected = number % 4 == 0
    one.pin = TaskPin(
      day: day(3), minute: number % 3 == 0 ? nil : 545, minutes: 30,
      place: number % 2 == 0 ? "zaal-214" : nil)
    one.firstDue = day(4)
    one.pushes = 2
    one.moves = 3
    one.startedOn = day(5)
    one.finishedOn = day(6)
    one.waitUntil = day(7)
    one.readyFrom = day(8)
    one.neededBy = day(9)
    one.blockedBy = ["DR01", "DR02b"]
    one.roots = ["DR01"]
    one.frees = 7
    one.timeStamp = Commitment.Stamp(at: 11, sequence: 1)
    one.dateStamp = Commitment.Stamp(at: 12, sequence: 2)
    one.titleStamp = Commitment.Stamp(at: 13, sequence: 3)
  }
}

extension SampleStore {
  /// Appends events to a plan that is not there at the moment, as an undo of its removal would.
  static func change(
    _ code: PlanCode, _ events: [PlanEvent], in store: Store, plan: StoredPlan
  ) throws {
    let number = try store.journal(of: code).count + 1
    let change = PlanChangeSet(
      number: number, actor: "a", login: "l", at: noon, day: day, reason: nil, events: events)
    var after = plan
    after.revision = number
    let row = PlanRow(plan.plan, phases: [], revision: number, changedAt: 0)
    try store.write { try $0.append(change, to: code, plan: after, row: row) }
  }
}
