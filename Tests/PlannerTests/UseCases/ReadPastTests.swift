// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import PlanStore
import Planner
import Reports
import TestSupport
import Testing

/// Reports of earlier days: what was recorded by their end.
struct ReadPastTests {
  /// What reports say of a day.
  private struct Told: Equatable {
    var rows: [PlanRow]
    var commitments: [Commitment]
    var titles: [String]
    var overdue: [Overdue.Item]
    var groups: [Overdue.Group]
    var upcoming: [[Upcoming.Item]]
  }

  private func told(_ planner: Planner, asOf day: CivilDate? = nil) throws -> Told {
    let snapshot = try planner.snapshot(CommitmentFilter(), asOf: day)
    let late = try planner.lateSnapshot(of: nil, asOf: day)
    let overdue = Overdue(
      Overdue.Question(), of: late.commitments, rows: late.rows, on: late.today)
    let upcoming = Upcoming(
      of: snapshot.commitments, rows: snapshot.rows, days: 30, on: snapshot.today)
    return Told(
      rows: snapshot.rows.sorted { $0.code < $1.code }, commitments: snapshot.commitments,
      titles: snapshot.commitments.map { snapshot.titles.title(of: $0)?.en ?? "" },
      overdue: overdue.items, groups: overdue.groups,
      upcoming: [upcoming.statutory, upcoming.measureEnds] + upcoming.weeks.map(\.items))
  }

  @Test(arguments: 1...4)
  func `a report as of a day is the one made at its end, whatever changed since`(seed: UInt64)
    throws
  {
    var office = try RandomOffice(seed: seed)
    let planner = office.small.planner
    var days: [CivilDate: Told] = [:]
    for _ in 1...24 {
      for _ in 0..<office.random.below(7) { try office.act() }
      if office.random.chance(10) { try office.found() }
      days[planner.today] = try told(planner)
      office.small.clock.pass(days: 1 + office.random.below(3))
    }
    for (day, then) in days {
      let now = try told(planner, asOf: day)
      #expect(now.rows == then.rows, "\(day)")
      #expect(now.commitments == then.commitments, "\(day)")
      #expect(now == then, "\(day)")
    }
    // The tables, what is kept on the way and the whole journal say the same.
    let store = office.small.store
    #expect(try store.rebuild(writing: false).differences.isEmpty)
    let calendars = try CalendarHistory(store.directoryEntries())
    var undos = 0
    for code in office.codes {
      let stored = try #require(try store.plan(code))
      let journal = try store.entries(of: code, 1...stored.revision)
      undos += journal.count { $0.change.isUndoing }
      var fold = PlanFold(of: WholeRecord(journal), calendars: calendars) {
        try store.template(hash: $0)
      }
      let state = try fold.state(after: stored.revision)
      #expect(state.plan == stored.plan)
      #expect(state.commitments == stored.commitments)
      #expect(state.day == stored.day)
    }
    #expect(undos > 0)
    #expect(try office.codes.contains { try store.checkpoint(of: $0, through: .max) != nil })
  }

  @Test func `a clock that was behind once spoils no report`() throws {
    var office = try RandomOffice(seed: 11, plans: 1)
    let (small, planner) = (office.small, office.small.planner)
    let first = planner.today
    small.clock.pass(days: 4)
    try office.found()
    small.clock.pass(days: -2)
    _ = try planner.startTasks(
      ["\(office.codes[1])/I01"], on: planner.today, options: ChangeOptions())
    let behind = planner.today
    small.clock.pass(days: 2)
    let now = try told(planner)
    small.clock.pass(days: 3)
    #expect(try told(planner, asOf: first).rows.map(\.code) == [office.codes[0]])
    // What was recorded before the slip was there when it was made.
    #expect(try told(planner, asOf: behind).rows.count == 2)
    #expect(try told(planner, asOf: first.adding(days: 4)!) == now)
  }

  @Test func `a clock that was ahead once spoils no report`() throws {
    var office = try RandomOffice(seed: 12, plans: 1)
    let (small, planner) = (office.small, office.small.planner)
    let first = planner.today
    small.clock.pass(days: 3)
    try office.found()
    small.clock.pass(days: -2)
    #expect(try told(planner, asOf: first).rows.map(\.code) == [office.codes[0]])
    _ = try planner.startTasks(
      ["\(office.codes[0])/I01"], on: planner.today, options: ChangeOptions())
    let then = try told(planner)
    #expect(then.rows.count == 2)
    for _ in 1...4 {
      small.clock.pass(days: 1)
      #expect(try told(planner, asOf: first.adding(days: 1)!) == then)
      #expect(try told(planner, asOf: first).rows.count == 1)
    }
  }

  @Test func `titles given by hand are those of the day`() throws {
    let office = try RandomOffice(seed: 13, plans: 1)
    let (small, planner) = (office.small, office.small.planner)
    let ref = "\(office.codes[0])/I01"
    func title(asOf day: CivilDate?) throws -> String? {
      let snapshot = try planner.snapshot(CommitmentFilter(), asOf: day)
      let entry = snapshot.commitments.first { $0.item == "I01" }
      return entry.flatMap { snapshot.titles.title(of: $0)?.nl }
    }
    func rename(_ title: String) throws {
      _ = try planner.revise([ref], options: ChangeOptions()) { _, _ in
        [FieldChange(.title, .text(title))]
      }
    }
    let first = planner.today
    let shipped = try title(asOf: nil)
    small.clock.pass(days: 1)
    try rename("Eerste naam")
    small.clock.pass(days: 1)
    try rename("Tweede naam")
    #expect(try title(asOf: first) == shipped)
    #expect(try title(asOf: first.adding(days: 1)!) == "Eerste naam")
    #expect(try title(asOf: nil) == "Tweede naam")
  }

  @Test func `only a day before the first entry of the journal is unrecorded`() throws {
    let small = try SmallStore()
    small.clock.pass(days: 2)
    #expect(try small.planner.isUnrecorded(SetClock.start.adding(days: -1)!))
    #expect(try !small.planner.isUnrecorded(SetClock.start))
    #expect(try !small.planner.isUnrecorded(small.planner.today))
  }
}
