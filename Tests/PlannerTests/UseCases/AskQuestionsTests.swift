// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import FeedItems
import Foundation
import PlanStore
import Planner
import Reports
import Testing

/// Questions as those see them that they are between, and as nobody else does.
struct AskQuestionsTests {
  private static let secret = "Welk-huis-in-welke-straat"
  private let house: SharedHouse
  private var planner: Planner { house.small.planner }
  private var today: CivilDate { house.small.planner.today }
  private let because = ChangeOptions(reason: "because")

  init() throws { house = try SharedHouse() }

  private func asking(
    _ ref: String, to: String, from: String? = nil, by planner: Planner? = nil
  ) throws {
    _ = try (planner ?? self.planner).ask(
      "\(house.ordinary)" + ref, Asking(to: to, from: from, on: today),
      options: ChangeOptions(reason: Self.secret))
  }

  private var question: String { "\(house.ordinary)/Q1" }

  private func text(_ planner: Planner, _ ref: String? = nil) throws -> String? {
    switch try planner.item(ref ?? question) {
    case .question(let seen): seen.question.messages.first?.text
    case .whole(let view, .line(let line)?): view.plan.question(line.key)?.messages.first?.text
    case .whole, .line, .list: nil
    }
  }

  @Test func `the coordinator asks for the partner of that role, a worker for itself`() throws {
    try asking("/DR16a", to: "ggz")
    try asking("", to: "gemeente", by: house.seeing(.worker, worker: "ggz-01"))
    let questions = try planner.open(house.ordinary).plan.questions
    #expect(questions.map(\.asker) == [.init("gemeente"), .init("ggz", "ggz-01")])
    #expect(questions.map(\.answerer) == [.init("ggz"), .init("gemeente")])
    #expect(questions.map(\.about) == ["DR16a", nil])
    let desk = try house.seeing(.desk, partner: "ggz")
    #expect(
      refusal { try asking("/DR16a", to: "wonen", from: "gemeente", by: desk) }
        == "question-for-others")
    #expect(refusal { try asking("/DR16a", to: "nobody") } == "party-unknown")
    #expect(refusal { try asking("/DR01", to: "wonen", by: desk) } == "item-unknown")
  }

  @Test func `what was asked is read by asker, answerer, lead and coordinator in show alone`()
    throws
  {
    try asking("/DR16a", to: "ggz-01", from: "gem-02")
    #expect(try text(planner) == Self.secret)
    #expect(try text(house.seeing(.lead, worker: "gem-01")) == Self.secret)
    #expect(try text(house.seeing(.worker, worker: "ggz-01")) == Self.secret)
    #expect(try text(house.seeing(.worker, worker: "gem-02")) == Self.secret)
    // The desk sees that there is one, for its partner answers; not what one worker is asked.
    let desk = try house.seeing(.desk, partner: "ggz")
    #expect(try text(desk) == nil)
    #expect(try desk.snapshot(CommitmentFilter()).commitments.contains { $0.item == "Q1" })
    for stranger in try [
      house.seeing(.worker, worker: "ggz-02"), house.seeing(.desk, partner: "politie"),
      house.seeing(.lead, worker: "gem-03"),
    ] {
      #expect(throws: (any Error).self) { try stranger.item(question) }
    }
  }

  @Test func `a question to a partner is its desk's to read, and it sees nothing else of the plan`()
    throws
  {
    try asking("/DR01", to: "ggz")
    let desk = try house.seeing(.desk, partner: "ggz")
    guard case .question(let seen) = try desk.item(question) else {
      Issue.record("the desk does not read its question")
      return
    }
    #expect(seen.question.messages.first?.text == Self.secret)
    #expect(seen.question.about == nil, "what it is about is another partner's")
    let listed = try desk.snapshot(CommitmentFilter()).commitments.first { $0.item == "Q1" }
    #expect(listed?.exchange?.about == nil)
  }

  @Test func `neither side speaks for the other`() throws {
    try asking("/DR16a", to: "ggz-01", from: "gem-02")
    let (asker, answerer) = try (
      house.seeing(.worker, worker: "gem-02"), house.seeing(.worker, worker: "ggz-01")
    )
    func answers(_ planner: Planner, back: Bool = false) -> String? {
      refusal {
        _ = try planner.answer(question, isBack: back, on: today, due: nil, options: because)
      }
    }
    #expect(answers(asker) == "question-of-others")
    #expect(
      refusal { _ = try answerer.chase([question], on: today, options: because) }
        == "question-of-others")
    #expect(
      refusal { _ = try answerer.withdraw([question], on: today, options: because) }
        == "question-of-others")
    _ = try asker.chase([question], on: today, options: ChangeOptions())
    #expect(answers(answerer, back: true) == nil)
    let listed = try asker.snapshot(CommitmentFilter()).commitments
    #expect(listed.contains { $0.item == "Q1" }, "now it is the asker's turn")
    #expect(try answerer.snapshot(CommitmentFilter()).commitments.allSatisfy { $0.item != "Q1" })
    #expect(answers(try house.seeing(.worker, worker: "gem-02")) == nil)
    #expect(answers(try house.seeing(.worker, worker: "ggz-01")) == nil)
    #expect(try planner.open(house.ordinary).plan.questions[0].answeredOn == today)
    #expect(
      refusal { _ = try planner.withdraw([question], on: today, options: ChangeOptions()) }
        == "reason-needed")
  }

  @Test func `both sides have it in their calendars, whoever's turn it is`() throws {
    try asking("/DR16a", to: "ggz-01", from: "gem-02")
    let builder = FeedBuilder(planner: planner, zone: .amsterdam, uidKey: house.small.store.uidKey)
    func texts(_ audience: FeedAudience, _ level: FeedLevel) throws -> [String] {
      try builder.content(
        of: FeedGrant.View(audience, level: level, language: "nl"), on: today
      ).items.map(\.summary).filter { $0.hasPrefix("Vraag") }
    }
    let number = try planner.open(house.ordinary).plan.questions[0].number
    let text = "Vraag \(house.ordinary.short)·\(number)"
    for level in [FeedLevel.neutral, .titled] {
      for audience in [
        FeedAudience.worker("ggz-01"), .worker("gem-02"), .partner("ggz"), .partner("gemeente"),
        .all, .plan(house.ordinary),
      ] {
        #expect(try texts(audience, level) == [text], "\(audience) \(level)")
      }
      #expect(try texts(.worker("ggz-02"), level).isEmpty)
      #expect(try texts(.partner("politie"), level).isEmpty)
    }
  }

  @Test func `the report tells each side its own, and the coordinator all`() throws {
    try asking("/DR16a", to: "ggz-01", from: "gem-02")
    try asking("", to: "wonen")
    func asked(_ planner: Planner) throws -> [PartnerID: Int] {
      let tallies = try planner.unanswered(CommitmentFilter()).report.partners
      return Dictionary(uniqueKeysWithValues: tallies.map { ($0.partner, $0.asked) })
    }
    #expect(try asked(planner) == ["ggz": 1, "wonen": 1])
    #expect(try asked(house.seeing(.lead, worker: "gem-01")) == ["ggz": 1, "wonen": 1])
    #expect(try asked(house.seeing(.worker, worker: "gem-02")) == ["ggz": 1])
    #expect(try asked(house.seeing(.worker, worker: "ggz-01")) == ["ggz": 1])
    #expect(try asked(house.seeing(.desk, partner: "wonen")) == ["wonen": 1])
    #expect(try asked(house.seeing(.desk, partner: "politie")).isEmpty)
    house.small.clock.pass(days: 3)
    _ = try planner.answer(
      "\(house.ordinary)/Q2", isBack: false, on: today, due: nil, options: because)
    let now = try planner.unanswered(CommitmentFilter()).report
    #expect(now.items.map(\.commitment.item) == ["Q1"])
    let then = try planner.unanswered(CommitmentFilter(), asOf: SetClock.start).report
    #expect(then.items.map(\.commitment.item) == ["Q1", "Q2"])
  }

  @Test func `no file, list or history holds what was asked, and a search says where it is`() throws
  {
    try asking("/DR16a", to: "ggz", from: "gem-02")
    _ = try planner.answer(
      question, isBack: true, on: today, due: nil, options: ChangeOptions(reason: Self.secret))
    for file in try house.small.files() {
      #expect(file.bytes.firstRange(of: Data(Self.secret.utf8)) == nil, "\(file.name)")
    }
    var all = CommitmentFilter()
    all.openOnly = false
    #expect(!"\(try planner.snapshot(all).commitments)".contains(Self.secret))
    let found = try planner.find(Self.secret, filter: all)
    #expect(found.items.map(\.place) == [.question])
    #expect(found.items.map(\.text) == [nil])
    let readers = [
      try house.seeing(.lead, worker: "gem-01"), try house.seeing(.worker, worker: "gem-02"),
    ]
    for reader in readers {
      #expect(try reader.find(Self.secret, filter: all).total == 1)
    }
    #expect(try house.seeing(.desk, partner: "politie").find(Self.secret, filter: all).total == 0)
    #expect(
      try planner.history(of: house.ordinary.description).changes
        .allSatisfy { !($0.reason ?? "").contains(Self.secret) })
  }

  @Test func `a store made anew has the same questions`() throws {
    try asking("/DR16a", to: "ggz-01", from: "gem-02")
    _ = try planner.chase([question], on: today, options: ChangeOptions())
    var filter = CommitmentFilter()
    filter.kinds = [.question]
    let before = try planner.snapshot(filter).commitments
    #expect(before.first?.exchange?.times == 2)
    _ = try house.small.store.rebuild(writing: true)
    #expect(try planner.snapshot(filter).commitments == before)
  }
}
