// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

/// Questions to partners and workers: whose turn it is, until when, and how they end.
struct AskingTests {
  private static let asker = PlanQuestion.Party("gemeente", "gem-01")
  private static let answerer = PlanQuestion.Party("wonen")

  /// A question of 2027-01-05 that is due on 2027-01-08, and what is said after it, a day a step.
  private func journal(_ steps: ((inout PlanDraft) throws -> Void)...) throws -> [PlanChangeSet] {
    var changes = try Sample.journal({ draft in
      try draft.ask(
        Self.answerer, from: Self.asker, about: .task("A2"), on: day("2027-01-05"),
        due: day("2027-01-08"), text: "Which house?")
    })
    for step in steps {
      let before = try Sample.applied(changes)
      var draft = PlanDraft(
        plan: before.plan!, commitments: before.commitments,
        today: day("2027-01-05").adding(days: changes.count - 1)!, calendars: Sample.calendars,
        template: Sample.template)
      try step(&draft)
      changes.append(Sample.change(changes.count + 1, draft.today, draft.events))
    }
    return changes
  }

  private func refusal(_ steps: ((inout PlanDraft) throws -> Void)...) -> PlanRefusal.ID? {
    do {
      _ = try steps.reduce(try journal()) { changes, step in
        let before = try Sample.applied(changes)
        var draft = PlanDraft(
          plan: before.plan!, commitments: before.commitments, today: day("2027-01-07"),
          calendars: Sample.calendars, template: Sample.template)
        try step(&draft)
        return changes + [Sample.change(changes.count + 1, draft.today, draft.events)]
      }
      return nil
    } catch { return (error as? PlanRefusal)?.id }
  }

  @Test func `whoever is asked owes the answer by its day, late by the one rule`() throws {
    let entry = try #require(Sample.applied(journal())["Q1"])
    #expect(entry.kind == .question)
    #expect(entry.partner == "wonen" && entry.worker == nil)
    #expect(entry.participants == ["gemeente"])
    #expect(entry.due == day("2027-01-08"))
    #expect(!entry.standing(on: day("2027-01-08")).isOverdue)
    #expect(entry.standing(on: day("2027-01-05")).isReady)
    let late = entry.standing(on: day("2027-01-10"))
    #expect(late.isOverdue && late.daysLate == 2)
    #expect(entry.number == String(try Sample.applied(journal()).plan!.lastNumber))
  }

  @Test func `asked back it is the asker's turn, and answered it is the other's again`() throws {
    let back: (inout PlanDraft) throws -> Void = {
      try $0.askBack("Q1", on: day("2027-01-06"), due: day("2027-01-13"), text: "For how many?")
    }
    let asked = try #require(Sample.applied(journal(back))["Q1"])
    #expect(asked.partner == "gemeente" && asked.worker == "gem-01")
    #expect(asked.due == day("2027-01-13"))
    #expect((asked.pushes, asked.moves) == (0, 0), "each turn has a date of its own")
    let told = try #require(
      Sample.applied(
        journal(
          back, { try $0.answer("Q1", on: day("2027-01-07"), due: nil, text: "Three") }))["Q1"])
    #expect(told.partner == "wonen" && told.state == .open)
    #expect(told.due == day("2027-01-14"), "five working days")
    let texts = try Sample.applied(
      journal(
        back, { try $0.answer("Q1", on: day("2027-01-07"), due: nil, text: "Three") },
        { try $0.answer("Q1", on: day("2027-01-08"), due: nil, text: "By the park") })
    ).plan?.question("Q1")?.messages
    #expect(texts?.map(\.text) == ["Which house?", "For how many?", "Three", "By the park"])
    #expect(texts?.map(\.by) == [.asker, .answerer, .asker, .answerer])
  }

  @Test func `asked again is counted for the turn, and moves no date`() throws {
    let chase: (inout PlanDraft) throws -> Void = { try $0.chase("Q1", on: $0.today) }
    let entry = try #require(Sample.applied(journal(chase, chase))["Q1"])
    #expect(entry.exchange?.times == 3)
    #expect(entry.exchange?.lastAskedOn == day("2027-01-07"))
    #expect(entry.due == day("2027-01-08"))
    let back = try #require(
      Sample.applied(
        journal(chase, { try $0.askBack("Q1", on: $0.today, due: nil, text: "Which?") }))["Q1"])
    #expect(back.exchange?.times == 2, "what was asked before stays counted")
  }

  @Test func `answered late it is done late by so many days, and taken back it is owed by nobody`()
    throws
  {
    let late = try #require(
      Sample.applied(
        journal(
          { _ in }, { _ in }, { _ in }, { _ in }, { _ in },
          { try $0.answer("Q1", on: $0.today, due: nil, text: nil) }))["Q1"])
    #expect(late.state == .done)
    #expect(late.standing(on: day("2027-03-01")).daysLate == late.finishedOn! - day("2027-01-08"))
    let gone = try Sample.applied(journal({ try $0.withdraw("Q1", on: $0.today) }))
    #expect(gone["Q1"]?.state == .withdrawn)
    #expect(gone["Q1"]?.wasRemovedLate == false)
  }

  @Test func `each has a number and a key of its own, which nothing else of the plan gets`() throws
  {
    let plan = try #require(
      Sample.applied(
        journal({
          try $0.ask(
            PlanQuestion.Party("rn"), from: Self.asker, about: nil, on: $0.today, due: nil,
            text: "Days?")
        })
      ).plan)
    #expect(plan.questions.map(\.key) == ["Q1", "Q2"])
    #expect(plan.questions[1].number == plan.questions[0].number + 1)
    #expect(
      refusal({ try $0.add(PlanTask(key: "q1", number: 0, title: "Mine", role: "GEM")) })
        == .taskKeyTaken)
  }

  @Test func `a task that is called so already keeps its name`() throws {
    let changes = try Sample.journal(
      { try $0.add(PlanTask(key: "Q1", number: 0, title: "Mine", role: "GEM")) },
      {
        try $0.ask(
          Self.answerer, from: Self.asker, about: nil, on: $0.today, due: nil, text: "Which?")
      })
    #expect(try Sample.applied(changes).plan?.questions.map(\.key) == ["Q2"])
  }

  @Test func `what makes no sense is refused`() throws {
    let answer: (inout PlanDraft) throws -> Void = {
      try $0.answer("Q1", on: $0.today, due: nil, text: nil)
    }
    let back: (inout PlanDraft) throws -> Void = {
      try $0.askBack("Q1", on: $0.today, due: nil, text: "Which?")
    }
    #expect(refusal(answer, { try $0.chase("Q1", on: $0.today) }) == .questionOver)
    #expect(refusal(back, back) == .questionAskedBack)
    #expect(refusal({ try $0.chase("Q9", on: $0.today) }) == .notAQuestion)
    #expect(refusal({ try $0.chase("Q1", on: day("2027-01-04")) }) == .dayBeforeStart)
    #expect(refusal({ try $0.chase("Q1", on: day("2027-01-08")) }) == .dayInFuture)
    #expect(
      refusal({ try $0.answer("Q1", on: $0.today, due: day("2027-02-01"), text: nil) })
        == .dueNotAsked)
    func ask(
      _ who: PlanQuestion.Party, from asker: PlanQuestion.Party? = Self.asker,
      about item: NamedItem? = nil, due: CivilDate? = nil
    ) -> PlanRefusal.ID? {
      refusal({ try $0.ask(who, from: asker, about: item, on: $0.today, due: due, text: "?") })
    }
    #expect(ask(Self.asker) == .questionToOneself)
    #expect(ask(Self.answerer, from: nil) == .askerNeeded, "no partner is the coordinator's here")
    #expect(
      ask(Self.answerer, about: .line(PlanLine(sort: .question, key: "Q1", number: 1)))
        == .questionAboutQuestion)
    #expect(ask(Self.answerer, due: day("2027-01-06")) == .dayNotLater)
    #expect(refusal({ try $0.answer("Q1", on: $0.today, due: nil, text: nil) }) == nil)
  }

  @Test func `closing a plan asks a word for an open question, and then it leaves every list`()
    throws
  {
    let plan = try Sample.applied(journal())
    let draft = PlanDraft(
      plan: plan.plan!, commitments: plan.commitments, today: day("2027-01-06"),
      calendars: Sample.calendars, template: Sample.template)
    #expect(draft.blockers(of: .closed, leavingOpen: []).contains { $0.item == "Q1" })
    #expect(!draft.blockers(of: .stopped(.left), leavingOpen: []).contains { $0.item == "Q1" })
    let all = Set(draft.openWork.map(\.item))
    let closed = try Sample.applied(
      journal({ try $0.end(.closed, on: $0.today, leavingOpen: all) }))
    #expect(closed["Q1"]?.state == .withdrawn)
    #expect(closed.plan?.leftOpen?.contains { $0.item == "Q1" } == true)
    let stopped = try Sample.applied(
      journal({ try $0.end(.stopped(.died), on: $0.today, leavingOpen: []) }))
    #expect(stopped["Q1"]?.state == .withdrawn)
  }

  @Test func `an undo takes back the last word, and what rests on it first`() throws {
    let changes = try journal(
      { try $0.chase("Q1", on: $0.today) },
      { try $0.answer("Q1", on: $0.today, due: nil, text: nil) })
    let lookup = Sample.lookup
    #expect(try ChangeHistory.resting(on: 4, in: changes, template: lookup) == [])
    #expect(try ChangeHistory.resting(on: 2, in: changes, template: lookup) == [3, 4])
    let undone = try Sample.applied(
      changes + [Sample.change(5, day("2027-01-09"), [.undone(change: 4)])])
    #expect(undone["Q1"]?.state == .open)
    #expect(undone["Q1"]?.exchange?.times == 2)
  }
}

/// Who is told of a question, and who only of its number.
struct QuestionSightTests {
  private let directory: Directory = {
    var directory = Directory(holidays: HolidayTable(region: "NL", rules: []))
    for id in ["gemeente", "wonen", "ggz"] as [PartnerID] {
      directory.partners[id] = Partner(id: id, name: id.rawValue, roles: [])
    }
    for (id, partner) in [("gem-01", "gemeente"), ("wonen-01", "wonen"), ("ggz-01", "ggz")] {
      directory.workers[WorkerID(id)] = Worker(id: WorkerID(id), partner: PartnerID(partner))
    }
    return directory
  }()

  private func entry() throws -> Commitment {
    let changes = try Sample.journal({
      try $0.ask(
        PlanQuestion.Party("wonen"), from: PlanQuestion.Party("gemeente", "gem-01"),
        about: .task("A2"), on: $0.today, due: nil, text: "Which?")
    })
    return try #require(Sample.applied(changes)["Q1"])
  }

  private func viewer(_ role: Account.Role, _ worker: WorkerID?, _ partner: PartnerID?) -> Viewer {
    Viewer(
      Account(id: "a", role: role, worker: worker, partner: partner, addedOn: day("2027-01-04")),
      in: directory, on: day("2027-01-05"))
  }

  @Test func `both sides see it, whoever's turn it is, and nobody else does`() throws {
    let entry = try entry()
    let row = try #require(Sample.applied(Sample.journal()).row(revision: 1, changedAt: 0))
    func sees(_ role: Account.Role, _ worker: WorkerID?, _ partner: PartnerID?) -> Visibility {
      viewer(role, worker, partner).visibility(
        of: entry, in: row, takesPart: false, directory: directory)
    }
    #expect(sees(.desk, nil, "wonen") == .full)
    #expect(sees(.worker, "gem-01", nil) == .full)
    #expect(sees(.desk, nil, "gemeente") == .full)
    #expect(sees(.worker, "wonen-01", nil) == .hidden)
    #expect(sees(.desk, nil, "ggz") == .hidden)
    #expect(viewer(.desk, nil, "wonen").owes(entry))
    #expect(!viewer(.worker, "gem-01", nil).owes(entry), "it is not its turn")
    #expect(viewer(.worker, "gem-01", nil).joins(entry))
  }

  @Test func `what it is about is named to those only who may name that`() throws {
    let entry = try entry()
    #expect(entry.seen(.full) { $0 }?.exchange?.about == "A2")
    #expect(entry.seen(.full) { _ in nil }?.exchange?.about == nil)
    let neutral = try #require(entry.seen(.neutral) { _ in nil })
    #expect(neutral.item.rawValue == entry.number)
    #expect(neutral.exchange?.asker.worker == nil)
  }

  @Test func `a filter finds it by either side only when it asks for both`() throws {
    let entry = try entry()
    let row = try #require(Sample.applied(Sample.journal()).row(revision: 1, changedAt: 0))
    var filter = CommitmentFilter()
    filter.workers = ["gem-01"]
    #expect(!filter.fits(entry, in: row, on: day("2027-01-05")))
    filter.includesParties = true
    #expect(filter.fits(entry, in: row, on: day("2027-01-05")))
    filter.workers = ["ggz-01"]
    #expect(!filter.fits(entry, in: row, on: day("2027-01-05")))
  }
}
