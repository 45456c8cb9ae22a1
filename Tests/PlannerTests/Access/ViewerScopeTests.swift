// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import PlanStore
import Planner
import Reports
import Testing

/// What those who do not direct all plans see through the use cases, and what they may do.
struct ViewerScopeTests {
  private let house: SharedHouse
  private let now = ChangeOptions(reason: "because")
  private var small: SmallStore { house.small }
  private var planner: Planner { house.small.planner }
  private var ordinary: PlanCode { house.ordinary }
  private var family: PlanCode { house.family }

  init() throws { house = try SharedHouse() }

  private func seeing(
    _ role: Account.Role, worker: WorkerID? = nil, partner: PartnerID? = nil, drills: Bool = false
  ) throws -> Planner {
    try house.seeing(role, worker: worker, partner: partner, drills: drills)
  }

  private func refs(_ planner: Planner) throws -> Set<String> {
    Set(try planner.snapshot(CommitmentFilter()).commitments.map(\.ref))
  }

  private var all: [Commitment] {
    get throws { try planner.snapshot(CommitmentFilter()).commitments }
  }

  // MARK: - Lists

  @Test func `a coordinator has no scope but everything`() throws {
    let account = Account(id: "a", role: .coordinator, addedOn: planner.today)
    #expect(try ViewerScope(of: account, in: small.store, on: small.planner.today) == nil)
  }

  @Test func `a worker sees what it owes, a desk what its partner owes, a lead its plans`() throws {
    let all = try all
    #expect(
      try refs(seeing(.worker, worker: "ggz-01"))
        == Set(all.filter { $0.worker == "ggz-01" }.map(\.ref)))
    #expect(try refs(seeing(.worker, worker: "ggz-02")).isEmpty)
    let ggz = Set(all.filter { $0.partner == "ggz" }.map(\.ref))
    #expect(ggz.count > 2)
    #expect(try refs(seeing(.desk, partner: "ggz")) == ggz)
    let led = Set(all.filter { $0.plan == ordinary }.map(\.ref))
    #expect(try refs(seeing(.lead, worker: "gem-01")) == led)
    #expect(try seeing(.lead, worker: "gem-01").repository.planRows().map(\.code) == [ordinary])
    for role in [Account.Role.supervisor, .auditor, .administrator] {
      #expect(try refs(seeing(role)).isEmpty)
      #expect(try seeing(role).repository.planRows().isEmpty)
      #expect(try seeing(role).repository.codes().isEmpty)
    }
  }

  @Test func `asking for others' work gives nothing, whatever the filter`() throws {
    let desk = try seeing(.desk, partner: "ggz")
    var filter = CommitmentFilter()
    filter.partners = ["gemeente"]
    #expect(try desk.snapshot(filter).commitments.isEmpty)
    filter.partners = ["gemeente", "ggz"]
    #expect(try desk.snapshot(filter).commitments.allSatisfy { $0.partner == "ggz" })
    filter = CommitmentFilter()
    filter.workers = ["gem-01"]
    #expect(try seeing(.worker, worker: "ggz-01").snapshot(filter).commitments.isEmpty)
    filter = CommitmentFilter()
    filter.leads = ["gem-02"]
    #expect(try seeing(.lead, worker: "gem-01").snapshot(filter).commitments.isEmpty)
  }

  @Test func `what an item waits for at another partner has no name`() throws {
    let desk = try seeing(.desk, partner: "ggz")
    let seen = try desk.snapshot(CommitmentFilter()).commitments
    let own = Dictionary(grouping: seen, by: \.plan).mapValues { Set($0.map(\.item)) }
    var withheld = 0
    for entry in seen {
      let known = own[entry.plan] ?? []
      #expect(entry.blockedBy.allSatisfy { $0 == .withheld || known.contains($0) }, "\(entry.ref)")
      #expect(entry.roots.allSatisfy(known.contains), "\(entry.ref)")
      withheld += entry.blockedBy.count { $0 == .withheld }
      let whole = try #require(try all.first { $0.ref == entry.ref })
      #expect(whole.blockedBy.isEmpty == entry.blockedBy.isEmpty)
    }
    #expect(withheld > 0)
  }

  @Test func `police see of a family's plan what they owe, by its number`() throws {
    let desk = try seeing(.desk, partner: "politie")
    let seen = try desk.snapshot(CommitmentFilter()).commitments
    let owed = try all.filter { $0.partner == "politie" }
    #expect(Set(seen.map(\.number)) == Set(owed.map(\.number)))
    let neutral = seen.filter { $0.plan == family && $0.series == nil }
    #expect(neutral.count == owed.count { $0.plan == family && $0.series == nil })
    #expect(!neutral.isEmpty && neutral.allSatisfy { $0.isNeutral && $0.phase == nil })
    #expect(seen.filter { $0.plan == ordinary }.allSatisfy { !$0.isNeutral })
    // What a neutral line does not tell cannot be asked for.
    var filter = CommitmentFilter()
    filter.caseTypes = ["family-support"]
    #expect(try desk.snapshot(filter).commitments.isEmpty)
    // It is reported on by its number, not by its key.
    let number = try #require(
      neutral.first { $0.kind == .decision }
    ).number
    let key = try #require(
      owed.first { $0.plan == family && $0.number == number }
    ).item
    #expect(refusal { _ = try desk.resolve(["\(family)/\(key)"]) } == "item-unknown")
    let done = try desk.done(
      ["\(family)/\(number)"], on: desk.today, outcome: "not-acute", options: now)
    let told = try done.parts[0].difference()
    #expect(told.changes.contains(.item(ItemKey(number), .state(.open, .done))))
    #expect(told.changes.allSatisfy { $0.item?.rawValue.first?.isNumber ?? false })
  }

  @Test func `no filter answers what a line does not tell`() throws {
    _ = try planner.setWorker("pol-01", at: "politie", options: ChangeOptions()) { _ in }
    let kinds = try planner.show(family.description).plan.tasks.filter { $0.role == "POL" }
    for task in kinds {
      _ = try planner.assign(["\(family)/\(task.key)"], to: "pol-01", options: ChangeOptions())
    }
    small.clock.pass(days: 120)
    let readers: [(name: String, planner: Planner)] = try [
      ("worker", seeing(.worker, worker: "pol-01")), ("desk", seeing(.desk, partner: "politie")),
      ("supervisor", seeing(.supervisor, drills: true)),
      ("lead", seeing(.lead, worker: "pol-01")),
    ]
    // What is asked for, beside what nobody has.
    let questions: [(String, (inout CommitmentFilter, Bool) -> Void)] = [
      ("type", { $0.caseTypes = [$1 ? "family-support" : "zzz"] }),
      ("phase", { $0.phases = [$1 ? "landing" : "zzz"] }),
      ("lead", { $0.leads = [$1 ? "gem-02" : "ggz-02"] }),
    ]
    for (name, reader) in readers {
      for day in [nil, SetClock.start] {
        #expect(
          try reader.snapshot(CommitmentFilter(), asOf: day).commitments
            .contains { $0.plan == family }, "\(name)")
        for (question, ask) in questions {
          func answer(_ isThere: Bool) throws -> [Commitment] {
            var filter = CommitmentFilter()
            ask(&filter, isThere)
            let report = try reader.lateSnapshot(of: nil, asOf: day)
            let late = Overdue(
              Overdue.Question(filter: filter), of: report.commitments, rows: report.rows,
              on: report.today)
            return try
              (reader.snapshot(filter, asOf: day).commitments
              + late.items.map(\.line.commitment)).filter { $0.plan == family }
          }
          #expect(try answer(true) == answer(false), "\(name) \(question)")
        }
      }
    }
    // Its own name may be asked for by whoever it is; neutral lines answer it.
    var mine = CommitmentFilter()
    mine.workers = ["pol-01"]
    let worker = readers[0].planner
    #expect(
      try worker.snapshot(mine).commitments == worker.snapshot(CommitmentFilter()).commitments)
    #expect(try !worker.snapshot(mine).commitments.isEmpty)
    #expect(try readers[2].planner.snapshot(mine).commitments.isEmpty)
    #expect(try worker.repository.planRows().allSatisfy { $0.code != family || $0.caseType == "" })
  }

  @Test func `a kind that is not told is asked for as what it is called`() throws {
    _ = try planner.addMeasure(
      law: "passport", to: family.description, start: planner.today, requested: nil, options: now)
    let supervisor = try seeing(.supervisor, drills: true)
    func numbers(_ kind: Commitment.Kind) throws -> Set<String> {
      var filter = CommitmentFilter()
      filter.kinds = [kind]
      return Set(
        try supervisor.snapshot(filter).commitments.filter { $0.plan == family }.map(\.number))
    }
    let told = try supervisor.snapshot(CommitmentFilter()).commitments.filter { $0.plan == family }
    #expect(try numbers(.measureEnd).isEmpty)
    #expect(try numbers(.wait) == Set(told.filter { $0.kind == .wait }.map(\.number)))
    #expect(told.map(\.item) == told.map(\.item).sorted())
  }

  @Test func `the past shows no more than the present`() throws {
    small.clock.pass(days: 3)
    let desk = try seeing(.desk, partner: "ggz")
    let past = try desk.snapshot(CommitmentFilter(), asOf: SetClock.start)
    #expect(!past.commitments.isEmpty)
    #expect(past.commitments.allSatisfy { $0.partner == "ggz" })
    let own = Set(past.commitments.map(\.item))
    for entry in past.commitments {
      #expect(entry.blockedBy.allSatisfy { $0 == .withheld || own.contains($0) })
    }
  }

  // MARK: - References

  @Test func `what is withheld and what is not there are refused in the same words`() throws {
    let worker = try seeing(.worker, worker: "ggz-01")
    func problem(_ ref: String) -> Problem? {
      do {
        _ = try worker.resolve([ref])
        return nil
      } catch { return error as? Problem }
    }
    #expect(problem("\(ordinary)/DR16a") == nil)
    var withheld = try #require(problem("\(ordinary)/DR01"))
    var missing = try #require(problem("\(ordinary)/DR01x"))
    #expect(withheld.id == "item-unknown" && missing.id == "item-unknown")
    for name in ["ref"] { (withheld.values[name], missing.values[name]) = (nil, nil) }
    #expect(withheld == missing)
    let other = try #require(problem("\(family)/DR16a"))
    let nowhere = try #require(problem("7777/DR16a"))
    #expect(other.id == nowhere.id)
  }

  @Test func `parts of plans are not opened as a whole`() throws {
    for seen in try [seeing(.worker, worker: "ggz-01"), seeing(.desk, partner: "ggz")] {
      let code = ordinary.description
      #expect(refusal { _ = try seen.show(code) } == "role-sees-parts")
      #expect(refusal { _ = try seen.history(of: code) } == "role-sees-parts")
      #expect(refusal { _ = try seen.open(ordinary) } == "role-sees-parts")
      #expect(
        refusal {
          _ = try seen.suspendPlans([code], options: now)
        } == "role-sees-parts")
    }
    let lead = try seeing(.lead, worker: "gem-01")
    #expect(try lead.show(ordinary.description).plan.code == ordinary)
    #expect(refusal { _ = try lead.show(family.description) } == "plan-unknown")
    #expect(refusal { _ = try lead.history(of: family.description) } == "plan-unknown")
  }

  @Test func `a lead is a worker in the plans of others`() throws {
    _ = try planner.assign(
      ["\(family)/DR16a", "\(ordinary)/DR16b"], to: "gem-01", options: ChangeOptions())
    let lead = try seeing(.lead, worker: "gem-01")
    let seen = try lead.snapshot(CommitmentFilter()).commitments
    #expect(seen.filter { $0.plan == family }.map(\.item) == ["DR16a"])
    #expect(seen.count { $0.plan == ordinary } == (try all.count { $0.plan == ordinary }))
    #expect(seen == seen.sorted { ($0.plan, $0.item) < ($1.plan, $1.item) })
    #expect(refusal { _ = try lead.show(family.description) } == "role-sees-parts")
    #expect(refusal { _ = try lead.resolve(["\(family)/DR16b"]) } == "item-unknown")
    let done = try lead.done(
      ["\(family)/DR16a"], on: lead.today, outcome: nil, options: ChangeOptions(isDryRun: true))
    #expect(Set(try done.parts[0].difference().changes.map(\.item)) == ["DR16a"])
    #expect(
      refusal { _ = try lead.assign(["\(family)/DR16a"], to: "ggz-01", options: now) }
        == "worker-elsewhere")
    _ = try lead.assign(["\(family)/DR16a"], to: "gem-02", options: now)
  }

  // MARK: - Changes

  @Test func `what a change does elsewhere is not told, and happens all the same`() throws {
    let worker = try seeing(.worker, worker: "ggz-01")
    let ref = "\(ordinary)/DR16a"
    let preview = try worker.done(
      [ref], on: worker.today, outcome: nil, options: ChangeOptions(isDryRun: true))
    let whole = try planner.done(
      [ref], on: planner.today, outcome: nil, options: ChangeOptions(isDryRun: true))
    let told = try preview.parts[0].difference()
    #expect(Set(told.changes.compactMap(\.item)) == ["DR16a"])
    for case .item(_, .date(_, _, _, let cause)) in told.changes { #expect(cause == nil) }
    #expect(try whole.parts[0].difference().changes.count >= told.changes.count)
    _ = try worker.done([ref], on: worker.today, outcome: nil, options: now)
    let state = try planner.show(ordinary.description).plan.task("DR16a")?.finishedOn
    #expect(state == planner.today)
    #expect(try planner.history(of: ordinary.description).changes.last?.actor == "a")
  }

  @Test func `a worker takes back its own changes and no others`() throws {
    let worker = try seeing(.worker, worker: "ggz-01")
    let before = try planner.show(ordinary.description)
    let code = ordinary.description
    #expect(
      refusal { _ = try worker.undo(before.revision, in: code, options: now) } == "undo-not-own")
    #expect(refusal { _ = try worker.undo(nil, in: code, options: now) } == "undo-nothing")
    _ = try worker.done(["\(code)/DR16a"], on: worker.today, outcome: nil, options: now)
    _ = try worker.undo(nil, in: code, options: now)
    #expect(try planner.show(code).plan == before.plan)
  }

  @Test func `a gate names only what its reader may see`() throws {
    let gates = try all.filter { $0.kind == .gate && $0.plan == ordinary && !$0.blockedBy.isEmpty }
    let gate = try #require(gates.first)
    _ = try planner.assign([gate.ref], to: "ggz-02", options: ChangeOptions())
    let worker = try seeing(.worker, worker: "ggz-02")
    do {
      _ = try worker.done([gate.ref], on: worker.today, outcome: nil, options: now)
      Issue.record("the gate is open")
    } catch let problem as Problem {
      #expect(problem.id == "gate-open")
      #expect(problem.values["open"] == "other-partner")
    }
  }

  @Test func `a desk gives work to its own workers`() throws {
    let desk = try seeing(.desk, partner: "ggz")
    let ref = "\(ordinary)/DR16a"
    #expect(
      refusal { _ = try desk.assign([ref], to: "gem-01", options: now) } == "worker-elsewhere")
    _ = try desk.assign([ref], to: "ggz-02", options: now)
    #expect(try refs(seeing(.worker, worker: "ggz-01")).isEmpty)
    #expect(try refs(seeing(.worker, worker: "ggz-02")) == ["\(ordinary.short)/DR16a"])
  }

  // MARK: - Supervisors

  @Test func `a supervisor may see codes and numbers, or counts alone`() throws {
    let drilling = try seeing(.supervisor, drills: true)
    let seen = try drilling.snapshot(CommitmentFilter()).commitments
    #expect(seen.count == (try all.count))
    #expect(seen.allSatisfy { $0.isNeutral && $0.worker == nil && $0.participants.isEmpty })
    #expect(refusal { _ = try drilling.show(ordinary.description) } == "role-sees-parts")

    small.clock.pass(days: 90)
    let counting = try seeing(.supervisor)
    guard case .figures(let figures) = try counting.overdue(Overdue.Question()) else {
      Issue.record("somebody who sees counts only is told more")
      return
    }
    let whole = try planner.lateSnapshot(of: nil)
    let report = Overdue(
      Overdue.Question(), of: whole.commitments, rows: whole.rows, on: whole.today)
    #expect(report.counts.overdue >= SmallFigure.least)
    #expect(figures.report.sum.overdue == report.counts.overdue)
    #expect(figures.report.rows.count == report.groups.count)
    var question = Overdue.Question(grouping: .plan)
    #expect(refusal { _ = try counting.overdue(question) } == "counts-only")
    question = Overdue.Question(grouping: .worker)
    #expect(refusal { _ = try counting.overdue(question) } == "counts-only")
    question = Overdue.Question()
    question.filter.plans = [ordinary]
    #expect(refusal { _ = try counting.overdue(question) } == "counts-only")
  }
}
