import CarePlans
import CivilTime
import FeedItems
import FeedSamples
import Testing

/// To-dos are what can be done.
struct FeedTodoTests {
  /// Contacts of a series, each with a window of a week.
  private func contacts(
    _ days: [String], states: [Commitment.State] = [], from first: Int = 1
  ) -> [Commitment] {
    days.enumerated().map { place, day in
      let number = first + place
      return Care.entry(
        ItemKey("V01.\(number)"), .contact, number: "7.\(number)",
        state: states.indices.contains(place) ? states[place] : .open,
        pin: TaskPin(day: Care.day(day))
      ) {
        $0.series = "V01"
        $0.occurrence = number
        $0.due = Care.day(day).adding(days: 7)
        $0.readyFrom = Care.day(day)
      }
    }
  }

  private func todos(
    _ entries: [Commitment], _ level: FeedLevel = .neutral,
    change: (inout FeedOptions) -> Void = { _ in }
  ) -> [(item: FeedItem, todo: FeedTodo)] {
    let options = Care.options(level) {
      $0.hasTodos = true
      change(&$0)
    }
    return FeedComposer(.all, options).compose(entries, title: Care.title).items.compactMap {
      if case .todo(let todo) = $0.content { ($0, todo) } else { nil }
    }
  }

  @Test func `of a series the oldest contact that is late is the one to-do, with their count`() {
    let found = todos(
      contacts(["2026-10-01", "2026-11-01", "2026-11-20", "2026-11-27", "2026-12-04"]))
    #expect(found.map(\.item.summary) == ["Contact K7QF·07.1 (3 open)"])
    #expect(found.map(\.todo.due) == [Care.day("2026-10-08")])
  }

  @Test func `where none is due only the next one ahead is, and says by when`() {
    let found = todos(contacts(["2026-11-25", "2026-12-02", "2026-12-09"]))
    #expect(found.map(\.item.summary) == ["Contact K7QF·07.1, uiterlijk wo 2 december"])
    #expect(found.map(\.todo.start) == [Care.day("2026-11-25")])
    #expect(found.map(\.todo.due) == [Care.day("2026-12-02")])
  }

  @Test func `one that is only to be reported is not red`() {
    // Its day has passed, its window has not.
    let found = todos(contacts(["2026-11-20", "2026-12-09"]))
    #expect(found.map(\.todo.due) == [Care.day("2026-11-27")])
    #expect(found.map(\.item.summary) == ["Contact K7QF·07.1, uiterlijk vr 27 november"])
  }

  @Test(arguments: [(0, 0), (7, 0), (8, 1), (14, 1), (30, 1)])
  func `what is ahead comes within the days that are asked for`(days: Int, count: Int) {
    let entry = Care.entry("DR01", due: "2026-12-02")
    #expect(todos([entry]) { $0.todosAhead = days }.count == count)
    #expect(todos(contacts(["2026-12-02"])) { $0.todosAhead = days }.count == count)
  }

  @Test func `what is late or can be done now is always there`() {
    let late = Care.entry("DR01", due: "2024-11-02")
    let ready = Care.entry("DR02", due: "2027-06-01") { $0.readyFrom = Care.day("2026-11-01") }
    let begun = Care.entry("DR03", due: "2027-06-01", state: .started)
    let blocked = Care.entry("DR04", due: "2027-06-01") { $0.blockedBy = ["DR02"] }
    let found = todos([late, ready, begun, blocked]) { $0.todosAhead = 0 }
    #expect(found.map(\.todo.due) == ["2024-11-02", "2027-06-01", "2027-06-01"].map(Care.day))
    #expect(found.map(\.todo.start) == [nil, Care.day("2026-11-01"), nil])
  }

  @Test func `what is put aside has no due day until it comes back, and says so`() {
    let entry = Care.entry("DR01", due: "2026-11-20") {
      $0.waitUntil = Care.day("2026-12-01")
      $0.readyFrom = Care.day("2026-11-01")
    }
    let aside = todos([entry])
    #expect(aside.map(\.todo.due) == [nil])
    #expect(aside.map(\.todo.start) == [Care.day("2026-12-01")])
    #expect(aside.map(\.item.summary) == ["Termijn K7QF·09 (opzij tot di 1 december)"])
    let back = todos([entry]) { $0.today = Care.day("2026-12-01") }
    #expect(back.map(\.todo.due) == [Care.day("2026-11-20")])
    #expect(back.map(\.item.summary) == ["Termijn K7QF·09"])
    #expect(back[0].item.sequence > aside[0].item.sequence)
    #expect(back[0].item.revision > aside[0].item.revision)
  }

  @Test func `what is done says so by its state alone, on the day it was done`() {
    let entry = Care.entry("DR01", due: "2026-12-23", state: .done, finished: "2026-11-20")
    let found = todos([entry], .titled)
    #expect(found.map(\.item.summary) == ["K7QF·09 Titel DR01"])
    #expect(found.map(\.todo.due) == [Care.day("2026-11-20")])
    #expect(found.map(\.item.details) == [nil])
  }

  @Test func `a to-do stands on the day of its event, or says by when`() {
    for pin in [nil, "2026-11-30", "2026-12-04"] {
      let entry = Care.entry("DR01", due: "2026-12-02") { entry in
        entry.pin = pin.map { TaskPin(day: Care.day($0), minute: 600) }
      }
      let summary = todos([entry]).first?.item.summary
      #expect(summary?.contains("uiterlijk wo 2 december") == (pin != nil))
    }
  }

  @Test func `as many are red as lists call late`() {
    let entries =
      contacts(["2026-10-01", "2026-11-01", "2026-11-20", "2026-11-27"]) + [
        Care.entry("DR01", due: "2026-11-23"), Care.entry("DR02", due: "2026-11-24"),
        Care.entry("DR03", due: "2026-11-20") { $0.waitUntil = Care.day("2026-12-01") },
        Care.entry("DR04", due: "2026-12-20", limit: "2026-11-20") {
          $0.waitUntil = Care.day("2026-12-01")
        },
        Care.entry("DR05", due: "2026-11-20") { $0.isDueExpected = true },
        Care.entry("DR06", pin: TaskPin(day: Care.day("2026-11-10"), minute: 600)),
        Care.entry("M1", .measureEnd, limit: "2026-11-10") { $0.endsByLaw = true },
      ]
    let red = todos(entries).filter { entry in
      entry.todo.due.map { $0 < Care.day("2026-11-24") } ?? false
    }
    var tally = LateTally()
    for entry in entries { tally.add(entry, on: Care.day("2026-11-24")) }
    #expect(red.count == 3)
    #expect(red.count == tally.late)
  }
}
