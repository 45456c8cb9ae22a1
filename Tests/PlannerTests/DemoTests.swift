// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Files
import PlanStore
import Planner
import Scheduling
import Testing

struct DemoTests {
  @Test func `a demo shows every state, dependency and kind of trouble there is`() throws {
    let demo = try DemoStore(plans: 60, seed: 4)
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
      expectReadiness(of: stored.commitments, in: schedule)
      // Every date of every plan follows from the steps the passes wrote down for it.
      for place in schedule.plan.tasks.indices {
        for date in ScheduleDate.allCases {
          #expect(
            schedule.schedule.replays(date, of: place),
            "\(row.code.short)/\(schedule.keys[place]) \(date)")
        }
      }
    }
    // No partner of the demo is closed for longer than the rhythm of a series, and no case was running
    // before it was put in.
    #expect(states == Set(Commitment.State.allCases).subtracting([.closed, .beforeAdoption]))
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
    #expect(
      standings.contains { $0.isBreached }
        || done.contains { entry in entry.limit.map { $0 < entry.finishedOn ?? $0 } ?? false },
      "a term of law was not kept")
    #expect(standings.contains { $0.isOverdue })
    #expect(standings.contains { $0.isReady })
    #expect(standings.contains { $0.isWaiting })
    #expect(try demo.store.verify().findings.isEmpty)
    #expect(try demo.store.rebuild(writing: false).differences.isEmpty)
  }

  /// Ready work starts today, or when its partner works again; other work that is open names whom it waits
  /// for; and the critical work of a plan is a task.
  private func expectReadiness(of commitments: [Commitment], in schedule: PlanSchedule) {
    let plan = schedule.plan
    var slacks: [Int] = []
    var critical: [Int] = []
    for (place, task) in plan.tasks.enumerated() {
      let found = schedule.schedule[place]
      if let slack = found.slack { slacks.append(slack) }
      if found.isCritical, let slack = found.slack { critical.append(slack) }
      guard let entry = commitments.first(where: { $0.item == task.key }), entry.state == .open,
        !task.dependsOn.contains(where: {
          $0.isHard && ($0.kind == .finishToFinish || $0.kind == .startToFinish)
        })
      else { continue }
      let name: Comment = "\(plan.code.short)/\(task.key)"
      let standing = entry.standing(on: DemoStore.today)
      if standing.isReady, let start = found.earlyStart {
        let node = schedule.graph.tasks[place]
        var first = DemoStore.today
        while node.pin == nil, !node.startsOnAnyDay,
          !schedule.graph.calendars[node.calendar].isWorking(first)
        {
          first = first.adding(days: 1)!
        }
        #expect(start <= first, name)
      } else if entry.readyFrom == nil {
        #expect(!entry.blockedBy.isEmpty, name)
      }
    }
    #expect(Set(critical) == Set([slacks.min()].compactMap(\.self)), "\(plan.code.short)")
  }

  @Test func `a demo without a template has every kind of case, each doing what its kind asks`()
    throws
  {
    let demo = try DemoStore(plans: 8, seed: 7, template: nil)
    defer { demo.remove() }
    let rows = try demo.store.planRows()
    let kinds = try ShippedLibrary().templateIDs().map {
      try ShippedLibrary().templateCopy($0).template.caseType
    }
    #expect(Set(rows.map(\.caseType)) == Set(kinds))
    for row in rows where row.status.owes {
      let stored = try #require(try demo.store.plan(row.code))
      #expect(stored.plan.facts["weging"]?.value != "no-action")
      #expect(stored.commitments.contains { $0.state == .done }, "\(row.caseType)")
    }
    #expect(try demo.store.verify().findings.isEmpty)
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
