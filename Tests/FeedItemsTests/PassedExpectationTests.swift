import CarePlans
import CivilTime
import FeedSamples
import Testing

@testable import FeedItems

/// What only counts from unfinished work leaves calendars once its day has passed, without a word.
struct PassedExpectationTests {
  private let today = CivilDate("2026-11-24") ?? .earliest

  private func items(_ entry: Commitment, on today: CivilDate, todos: Bool = false) -> [FeedItem] {
    let options = Care.options(.neutral) {
      $0.today = today
      $0.hasTodos = todos
    }
    return FeedComposer(.all, options).compose([entry]) { _ in nil }.items
  }

  private func entry(due: String, isExpected: Bool) -> Commitment {
    Care.entry("T1", number: "1", due: due) {
      $0.isDueExpected = isExpected
      $0.dueFrom = isExpected ? CountedFrom("T0", Term(4, .weeks)) : nil
    }
  }

  @Test func `an expected day that has passed is no event, and none that was called off`() {
    let waiting = entry(due: "2026-11-23", isExpected: true)
    #expect(items(waiting, on: today).isEmpty)
    #expect(items(waiting, on: CivilDate("2026-11-23") ?? today).count == 1)
  }

  @Test func `it comes back under its name once it has a day`() {
    let before = items(entry(due: "2026-11-30", isExpected: true), on: today)
    let after = items(entry(due: "2026-12-21", isExpected: false), on: today)
    #expect(before.map(\.uid) == after.map(\.uid) && before.count == 1)
  }

  @Test func `a firm day that has passed stays`() {
    // The event, and the one that says how many are late.
    #expect(items(entry(due: "2026-11-23", isExpected: false), on: today).count == 2)
  }

  @Test func `its to-do leaves with it, unless somebody has begun: that one stays without a day`() {
    var entry = entry(due: "2026-11-23", isExpected: true)
    #expect(items(entry, on: today, todos: true).isEmpty)
    entry.state = .started
    let found = items(entry, on: today, todos: true)
    #expect(found.count == 1)
    guard case .todo(let todo)? = found.first?.content else {
      Issue.record("no to-do")
      return
    }
    #expect(todo.due == nil)
  }
}
