// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import FeedItems
import PlanStore
import Planner
import StoreSamples
import Testing

/// Taking back what was changed of partners, workers, closures, holidays and laws.
struct UndoDirectoryTests {
  private let small: SmallStore
  private let code: PlanCode
  private let options = ChangeOptions(reason: "Verkeerd.", isSure: true)
  private var planner: Planner { small.planner }

  init() throws {
    small = try SmallStore()
    let planner = small.planner
    let release = PlanAnchor(date: planner.today.adding(days: 30)!, state: .confirmed)
    code = try planner.createPlan(
      PlanSeed(
        template: "adult-returnee-detention", start: planner.today,
        anchors: ["release": release, "detention": release, "signal": release], begins: true),
      options: options
    ).parts[0].code
    try addTask(to: code)
  }

  /// Five days of work of the municipality, and what is due two days after it.
  private func addTask(to code: PlanCode) throws {
    let tasks = [
      PlanTask(key: "E1", number: 0, role: "GEM", estimate: Term(5, .workingDays)),
      PlanTask(key: "E2", number: 0, role: "GEM", due: TimingRule(.task("E1"), Term(2, .days))),
    ]
    for task in tasks {
      _ = try planner.addTask(task, to: code.description, options: options)
    }
  }

  private func commitments() throws -> [Commitment] {
    var filter = CommitmentFilter()
    filter.openOnly = false
    return try small.store.commitments(filter)
  }

  /// What can be seen of an item without the stamps, which only grow.
  private func dates(_ entries: [Commitment]) -> [String] {
    entries.filter { $0.state != .withdrawn }
      .map { "\($0.ref) \($0.due as Any) \($0.limit as Any) \($0.state)" }
  }

  /// The calendar of everything, as it would be sent.
  private func feed(on day: CivilDate) throws -> [FeedItem] {
    let maker = FeedBuilder(planner: planner, zone: .amsterdam, uidKey: small.store.uidKey)
    return try maker.content(of: FeedGrant.View(.all, language: "nl"), on: day).items
  }

  /// The municipality closes for three weeks from tomorrow on.
  private func close() throws -> ChangeOutcome {
    let first = planner.today.adding(days: 1)!
    return try planner.setPartner("gemeente", adding: false, options: options) {
      $0.closures = [DayRange(first, first.adding(days: 20)!)]
    }
  }

  @Test func `a closure that is taken back gives the dates from before, its undo those it had`()
    throws
  {
    let before = try commitments()
    let closed = try close()
    #expect(!closed.parts.isEmpty)
    let during = try commitments()
    #expect(dates(during) != dates(before))
    let feedThen = try feed(on: planner.today)

    let preview = try planner.undoDirectory(
      nil, options: ChangeOptions(reason: "x", isDryRun: true))
    #expect(try commitments() == during, "a preview writes nothing")
    #expect(preview.parts.map(\.code) == [code])
    let undone = try planner.undoDirectory(nil, options: options)
    #expect(undone.wasWritten)
    #expect(
      try undone.parts.map { try $0.difference() } == preview.parts.map { try $0.difference() })
    #expect(dates(try commitments()) == dates(before))
    #expect(try small.directory.partners["gemeente"]?.closures == [])

    let number = try small.store.directoryRevision()
    _ = try planner.undoDirectory(number, options: options)
    #expect(dates(try commitments()) == dates(during))
    let feedNow = try feed(on: planner.today)
    #expect(feedNow.map(\.summary) == feedThen.map(\.summary))
    // Those whose dates came and went have been seen: their stamps have grown.
    #expect(
      zip(during, try commitments()).allSatisfy { $0.dateStamp.sequence <= $1.dateStamp.sequence })
    #expect(try small.store.rebuild(writing: false).differences.isEmpty)
    #expect(try small.store.verify().findings.isEmpty)
  }

  @Test func `reports of the days between say what was so then`() throws {
    func told(asOf day: CivilDate?) throws -> [String] {
      dates(try planner.snapshot(CommitmentFilter(), asOf: day).commitments)
    }
    var days: [(CivilDate, [String])] = []
    func live(_ act: () throws -> Void) throws {
      try act()
      days.append((planner.today, try told(asOf: nil)))
      small.clock.pass(days: 1)
    }
    try live {}
    try live { _ = try close() }
    try live { _ = try planner.setFacts([("ggz", "yes")], of: code.description, options: options) }
    try live { _ = try planner.undoDirectory(nil, options: options) }
    try live { _ = try planner.undo(nil, in: code.description, options: options) }
    try live {
      let number = try #require(
        try planner.directoryHistory().last {
          $0.differences.contains { difference in
            if case .undone = difference { true } else { false }
          }
        }?.change.number)
      _ = try planner.undoDirectory(number, options: options)
    }
    #expect(days[1].1 != days[0].1 && days[3].1 != days[2].1 && days[5].1 != days[4].1)
    for (day, then) in days { #expect(try told(asOf: day) == then, "\(day)") }
    #expect(try small.store.rebuild(writing: false).differences.isEmpty)
  }

  @Test func `the plan's own change after a closure stays when the closure is taken back`() throws {
    _ = try close()
    _ = try planner.startTasks(["\(code)/DR01"], on: planner.today, options: options)
    _ = try planner.undoDirectory(nil, options: options)
    let plan = try #require(try small.store.plan(code)).plan
    #expect(plan.task("DR01")?.startedOn == planner.today)
    // What follows from the directory is not the plan's to take back.
    let last = try #require(try small.store.plan(code)).revision
    #expect(
      refusal { _ = try planner.undo(last, in: code.description, options: options) }
        == "undo-follows")
  }

  @Test func `holidays and laws of the program that were taken over can be given back`() throws {
    let before = try small.directory
    let table = HolidayTable(region: "NL", rules: [])
    try small.store.write { writer in
      try SampleStore.tell([.holidaysSet(table)], to: writer, directory: before)
    }
    _ = try planner.renewTables(options: options)
    #expect(try small.directory.holidays == before.holidays)
    let undone = try planner.undoDirectory(nil, options: options)
    #expect(try small.directory.holidays == table)
    #expect(undone.touched.directory == (try small.store.directoryRevision()) - 1)
  }

  @Test func `what later concerns the same partner or worker stands in its way`() throws {
    _ = try close()
    let number = try small.store.directoryRevision()
    _ = try planner.setPartner("gemeente", adding: false, options: options) { $0.name = "G" }
    let problem = #expect(throws: Problem.self) {
      try planner.undoDirectory(number, options: options)
    }
    #expect(problem?.id == "undo-directory-rests")
    #expect(problem?.values["later"] == "\(number + 1)")
    _ = try planner.undoDirectory(nil, options: options)
    _ = try planner.undoDirectory(number, options: options)
    #expect(
      refusal { _ = try planner.undoDirectory(number, options: options) }
        == "undo-directory-done")
    #expect(
      refusal { _ = try planner.undoDirectory(999, options: options) }
        == "undo-directory-unknown")
    #expect(
      refusal { _ = try planner.undoDirectory(1, options: options) }
        == "undo-directory-fixed")
    #expect(
      refusal { _ = try planner.undoDirectory(nil, options: ChangeOptions()) }
        == "reason-needed")
  }

  @Test func `nobody whom a plan, an account or an address names is lost`() throws {
    func adding(_ id: WorkerID, _ use: () throws -> Void) throws -> Problem? {
      _ = try planner.setWorker(id, at: "gemeente", options: options) { _ in }
      let number = try small.store.directoryRevision()
      try use()
      do {
        _ = try planner.undoDirectory(number, options: options)
        return nil
      } catch let problem as Problem {
        return problem
      }
    }
    #expect(try adding("gem-01") {} == nil)
    let assigned = try adding("gem-02") {
      _ = try planner.assign(["\(code)/DR01"], to: "gem-02", options: options)
    }
    #expect(assigned?.id == "undo-directory-used")
    #expect(assigned?.values["places"] == code.short)
    let account = try adding("gem-03") {
      _ = try planner.addAccount(
        Account(id: "a", role: .worker, worker: "gem-03", addedOn: planner.today), options: options)
    }
    #expect(account?.values["places"] == "a")
    let feed = try adding("gem-04") {
      _ = try planner.grantFeed(
        FeedGrant.View(.worker("gem-04"), language: "nl"), label: "", expiresOn: nil,
        options: options)
    }
    #expect(feed?.id == "undo-directory-used")
  }

  @Test func `nobody comes back into a plan who is no longer there`() throws {
    _ = try planner.setWorker("gem-01", at: "gemeente", options: options) { _ in }
    let plan = code.description
    _ = try planner.assign(["\(code)/DR01"], to: "gem-01", options: options)
    _ = try planner.undo(nil, in: plan, options: options)
    _ = try planner.undoDirectory(nil, options: options)
    #expect(try small.directory.workers["gem-01"] == nil)
    let last = try #require(try small.store.plan(code)).revision
    #expect(
      refusal { _ = try planner.undo(last, in: plan, options: options) } == "worker-unknown")
    _ = try planner.undoDirectory(try small.store.directoryRevision(), options: options)
    _ = try planner.undo(last, in: plan, options: options)
    #expect(try small.store.plan(code)?.plan.task("DR01")?.worker == "gem-01")
  }

  @Test func `a write after a preview is of what was previewed, or is refused`() throws {
    let now = ChangeOptions(reason: "x")
    func closing(_ options: ChangeOptions) throws -> ChangeOutcome {
      let first = planner.today.adding(days: 1)!
      return try planner.setPartner("gemeente", adding: false, options: options) {
        $0.closures = [DayRange(first, first.adding(days: 20)!)]
      }
    }
    let preview = try closing(now.previewing)
    // A plan that the closure moves as well, and nobody was asked about.
    let release = PlanAnchor(date: planner.today.adding(days: 30)!, state: .confirmed)
    let other = try planner.createPlan(
      PlanSeed(
        template: "adult-returnee-detention", start: planner.today,
        anchors: ["release": release, "detention": release], begins: true), options: options
    ).parts[0].code
    try addTask(to: other)
    #expect(
      refusal { _ = try closing(now.expecting(preview)) } == "directory-moved-on")
    let second = try closing(now.previewing)
    _ = try planner.setWorker("ggz-09", at: "ggz", options: options) { _ in }
    #expect(refusal { _ = try closing(now.expecting(second)) } == "directory-moved-on")
    let third = try closing(now.previewing)
    _ = try planner.startTasks(["\(code)/DR01"], on: planner.today, options: options)
    #expect(refusal { _ = try closing(now.expecting(third)) } == "plan-moved-on")
    let last = try closing(now.previewing)
    #expect(try closing(now.expecting(last)).wasWritten)
  }

  @Test func `who sees parts neither takes it back nor reads its history`() throws {
    let house = try SharedHouse()
    let lead = try house.seeing(.lead, worker: "gem-01")
    #expect(refusal { _ = try lead.undoDirectory(nil, options: options) } == "role-may-not")
    #expect(refusal { _ = try lead.directoryHistory() } == "role-may-not")
    let chief = try house.seeing(.coordinator)
    #expect(try chief.directoryHistory().count > 3)
  }

  @Test func `its history says what each change set did, and which count`() throws {
    _ = try close()
    _ = try planner.undoDirectory(nil, options: options)
    let history = try planner.directoryHistory()
    #expect(history.map(\.change.number) == Array(1...history.count))
    #expect(history[0].differences.first == .founded(region: "NL"))
    #expect(history[1].differences == [.workerAdded("ggz-01", at: "ggz")])
    let tail = history.suffix(2)
    #expect(tail.map(\.isUndone) == [true, false])
    guard case .partnerChanged("gemeente", let changes)? = tail.first?.differences.first else {
      Issue.record("\(String(describing: tail.first?.differences))")
      return
    }
    #expect(changes.map(\.field) == [.closures])
    #expect(changes.first?.before == [] && changes.first?.after.count == 1)
    #expect(tail.last?.differences == [.undone(change: history.count - 1)])
    #expect(tail.last?.change.reason == "Verkeerd.")
  }

  @Test func `undo alone does not pass over one's own change of access`() throws {
    _ = try planner.startTasks(["\(code)/DR01"], on: planner.today, options: options)
    _ = try planner.addAccount(
      Account(id: "a", role: .auditor, addedOn: planner.today), options: options)
    #expect(refusal { _ = try planner.latestOwnChange() } == "undo-access-last")
    _ = try close()
    #expect(refusal { _ = try planner.latestOwnChange() } == "undo-directory")
  }
}
