// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import PlanStore
import Planner
import Scheduling
import Testing

struct DemoTests {
  @Test func `a demo shows every state, dependency and kind of trouble there is`() throws {
    let demo = try DemoStore(plans: 60, seed: 7)
    defer { demo.remove() }
    let rows = try demo.store.planRows()
    #expect(rows.count == 60)
    let shown = Set(rows.map(\.status))
    #expect(shown.isSuperset(of: [.draft, .active, .suspended, .aftercare, .closed, .stopped]))

    var states: Set<Commitment.State> = []
    var kinds: Set<PlanDependency.Kind> = []
    var lengths: [Int] = []
    var moved = 0
    var undone = 0
    var applicabilities: Set<ScheduleNode.Applicability> = []
    let calendars = CareCalendars(of: try demo.store.directory())
    for row in rows {
      let stored = try #require(try demo.store.plan(row.code))
      states.formUnion(stored.commitments.map(\.state))
      kinds.formUnion(stored.plan.tasks.flatMap(\.dependsOn).map(\.kind))
      moved += stored.commitments.count { $0.moves > 0 }
      let journal = try demo.store.journal(of: row.code)
      lengths.append(journal.count)
      undone += journal.count(where: \.isUndoing)
      let schedule = try PlanSchedule(
        of: stored.plan, calendars: calendars, today: DemoStore.today,
        kept: KeptDates.of(stored.commitments), explaining: true)
      applicabilities.formUnion(schedule.graph.tasks.map(\.applicability))
      // Every date of every plan follows from the steps the passes wrote down for it.
      for place in schedule.plan.tasks.indices {
        for date in ScheduleDate.allCases {
          #expect(
            schedule.schedule.replays(date, of: place),
            "\(row.code.short)/\(schedule.keys[place]) \(date)")
        }
      }
    }
    #expect(states == Set(Commitment.State.allCases))
    #expect(kinds == Set(PlanDependency.Kind.allCases))
    #expect(applicabilities.count == 4)
    #expect(lengths.sorted()[lengths.count / 2] >= 30)
    #expect(moved > 60)
    #expect(undone > 0)
    let directory = try demo.store.directory()
    #expect(directory.workers.count == 40)
    #expect(Set(directory.workers.values.map(\.partner)).count == 12)

    var everything = CommitmentFilter()
    everything.openOnly = false
    let all = try demo.store.commitments(everything)
    #expect(all.count { $0.state == .missed } > 60)
    let done = all.filter { $0.state == .done }
    let late = done.count { $0.standing(on: DemoStore.today).daysLate > 0 }
    #expect(late * 10 > done.count && late * 2 < done.count, "some late, most in time")
    let open = try demo.store.commitments(CommitmentFilter())
    let standings = open.map { $0.standing(on: DemoStore.today) }
    #expect(standings.contains { $0.isBreached })
    #expect(standings.contains { $0.isOverdue })
    #expect(standings.contains { $0.isReady })
    #expect(standings.contains { $0.isWaiting })
    #expect(try demo.store.verify().findings.isEmpty)
    #expect(try demo.store.rebuild(writing: false).differences.isEmpty)
  }

  @Test func `the same seed makes the same plans, another seed others`() throws {
    func commitments(seed: UInt64) throws -> [Commitment] {
      let demo = try DemoStore(plans: 6, seed: seed)
      defer { demo.remove() }
      return try demo.store.commitments(CommitmentFilter())
    }
    let first = try commitments(seed: 3)
    #expect(try commitments(seed: 3) == first)
    #expect(try commitments(seed: 4) != first)
  }
}
