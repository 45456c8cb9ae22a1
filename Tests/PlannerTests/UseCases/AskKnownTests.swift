// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import PlanStore
import Planner
import Reports
import Testing

/// What is told of earlier signals, and how long.
struct AskKnownTests {
  private let small: SmallStore
  private let jan = KnownPerson(
    spellings: ["Jan Jansen"], birth: .day(CivilDate("1990-03-05")!))
  private let janssen = KnownPerson(
    spellings: ["Jan Janssen"], birth: .day(CivilDate("1990-03-05")!))

  init() throws { small = try SmallStore() }

  private func plan() throws -> PlanCode {
    try PlanCode(small.makePlan(ChangeOptions()))
  }

  private func ask(_ person: KnownPerson, _ code: PlanCode? = nil) throws -> KnownBefore {
    try small.planner.known(person, for: code, in: small.store)
  }

  @Test func `months are whole months, and the outcome is that of the weighing`() throws {
    let first = try plan()
    _ = try ask(jan, first)
    #expect(try ask(janssen).earlier == [.init(months: 0, outcome: .undecided)])
    // 2026-11-23 to 2027-02-22 is two months, a day later three.
    small.clock.pass(days: 91)
    #expect(try ask(janssen).earlier.map(\.months) == [2])
    small.clock.pass(days: 1)
    #expect(try ask(janssen).earlier.map(\.months) == [3])
    _ = try small.planner.done(
      ["\(first.short)/I05"], on: nil, outcome: "no-action", options: ChangeOptions(reason: "x"))
    #expect(try ask(janssen).earlier == [.init(months: 3, outcome: .decided("no-action"))])
  }

  @Test func `twelve months after its day a signal is forgotten`() throws {
    let asked = try ask(jan, plan())
    #expect(asked.kept == .prints(try #require(small.store.codes().first), through: day(365)))
    small.clock.pass(days: 365)
    #expect(try ask(janssen).earlier.map(\.months) == [12])
    small.clock.pass(days: 1)
    #expect(try ask(janssen).earlier == [])
  }

  private func day(_ days: Int) -> CivilDate { SetClock.start.adding(days: days)! }

  @Test func `a signal older than that is not kept`() throws {
    let code = try plan()
    small.clock.pass(days: 366)
    #expect(try ask(jan, code).kept == .tooOld(code))
    #expect(try ask(janssen).earlier == [])
  }

  @Test func `of a plan that was destroyed the outcome is unknown, one made by mistake counts not`()
    throws
  {
    let (first, second) = (try plan(), try plan())
    _ = try ask(jan, first)
    _ = try ask(jan, second)
    #expect(try ask(janssen).earlier.count == 2)
    try small.store.destroyKey(of: first, at: small.clock.now())
    _ = try small.planner.discardPlans(
      [second.short], evenWorked: true, uses: [:],
      options: ChangeOptions(reason: "by mistake", isSure: true))
    #expect(try ask(janssen).earlier == [.init(months: 0, outcome: .unknown)])
  }

  @Test func `every question is kept with what it found, and twenty are asked in an hour`() throws {
    let code = try plan()
    _ = try ask(jan, code)
    for _ in 0..<19 { _ = try ask(janssen) }
    let events = try small.store.accessEntries().flatMap(\.change.events)
    #expect(
      events == [.signalAsked(code, found: 0)]
        + Array(repeating: .signalAsked(nil, found: 1), count: 19))
    #expect(throws: Problem.self) { try ask(janssen) }
    #expect(try small.store.accessEntries().count == 20, "what is refused is not kept")
    small.clock.pass(seconds: 3_601)
    #expect(try ask(janssen).earlier.count == 1)
  }

  @Test func `signals that come again are counted within twelve months of one another`() throws {
    let codes = try (0..<3).map { _ in try plan() }
    for code in codes { _ = try ask(jan, code) }
    let today = small.planner.today
    #expect(try codes.map { try small.store.earlier(than: $0, on: today) } == [0, 1, 2])
    func weigh(_ code: PlanCode, _ present: [String] = []) throws {
      _ = try small.planner.done(
        ["\(code.short)/I05"], on: nil, outcome: "no-action", present: present,
        signals: small.store, options: ChangeOptions(reason: "x"))
    }
    try weigh(codes[1])
    let refused = #expect(throws: Problem.self) { try weigh(codes[2], ["POL"]) }
    #expect(refused?.id == "signal-repeated" && refused?.values["missing"] == "OM")
    #expect(throws: Problem.self) { try weigh(codes[2], ["POL", "nobody"]) }
    try weigh(codes[2], ["pol", "om"])
  }
}
