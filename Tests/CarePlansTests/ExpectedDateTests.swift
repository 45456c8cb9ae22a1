// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

/// A date that counts from unfinished work accuses nobody, before it has passed and after.
struct ExpectedDateTests {
  /// A2 has a limit four weeks after A1, which is due ten days before release and not done.
  private func journal() throws -> [PlanChangeSet] {
    try Sample.journal({
      try $0.setAnchor("release", to: PlanAnchor(date: day("2027-02-01"), state: .expected))
    })
  }

  @Test func `a term that has not begun knows what it counts from`() throws {
    let entry = try #require(try Sample.applied(try journal())["A2"])
    #expect(entry.isLimitExpected && entry.limit == day("2027-02-19"))
    #expect(entry.limitFrom == CountedFrom("A1", Term(4, .weeks)))
    #expect(entry.rule(insteadOf: entry.limit, on: day("2027-02-19")) == nil)
    #expect(
      entry.rule(insteadOf: entry.limit, on: day("2027-02-20"))
        == CountedFrom("A1", Term(4, .weeks)))
    #expect(!entry.standing(on: day("2027-06-01")).isLate)
  }

  @Test func `once it has begun it has a day and nothing else`() throws {
    var changes = try journal()
    changes.append(
      Sample.change(
        3, day("2027-01-20"), [.taskDone("A1", on: day("2027-01-20"), outcome: nil)]))
    let entry = try #require(try Sample.applied(changes)["A2"])
    #expect(!entry.isLimitExpected && entry.limitFrom == nil)
    #expect(entry.limit == day("2027-02-17"))
    #expect(entry.rule(insteadOf: entry.limit, on: day("2027-06-01")) == nil)
    #expect(entry.standing(on: day("2027-02-18")).isBreached)
  }

  @Test func `the first contact of a series that waits is a rule too`() throws {
    let entry = try #require(try Sample.applied(try journal())["F2.1"])
    #expect(entry.isDueExpected)
    #expect(entry.dueFrom == CountedFrom("A1", Term(6, .months)))
    let passed = try #require(entry.due?.adding(days: 1))
    #expect(entry.rule(insteadOf: entry.pin?.day, on: passed) == entry.dueFrom)
  }

  @Test func `who knows tasks by number only is told the number`() throws {
    let entry = try #require(try Sample.applied(try journal())["A2"])
    let seen = entry.seen(.neutral) { _ in "7" }
    #expect(seen?.limitFrom == CountedFrom("7", Term(4, .weeks)))
    let hidden = entry.seen(.neutral) { _ in nil }
    #expect(hidden?.limitFrom?.item == .withheld)
  }

  @Test func `nothing of it stands in a difference`() throws {
    let before = try Sample.applied(try journal())
    let today = day("2027-06-01")
    var after = before
    try after.advance(
      Sample.change(3, today, [.assigned("A3", "gem-01")]), calendars: Sample.calendars,
      template: Sample.lookup)
    #expect(before["A2"]?.limit != after["A2"]?.limit)
    var difference = PlanDifference(
      from: before, to: after, code: Sample.code, today: today)
    let passed = try #require(try before.passed(to: today, calendars: Sample.calendars))
    difference.leaveOut(
      PlanDifference(from: before, to: passed, code: Sample.code, today: today))
    #expect(!difference.changes.contains { $0.item == "A2" || $0.item == "F2.1" })
    #expect(!difference.becomesLate.contains("A2") && !difference.noLongerLate.contains("A2"))
  }

  @Test func `work that will be late by an expected date alone is not told`() throws {
    let state = try Sample.applied(try journal())
    let late = try state.willBeLate(on: day("2027-03-01"), calendars: Sample.calendars)
    #expect(!late.contains("A2"))
  }
}
