import CalendarFeeds
import CivilTime
import FeedItems

/// The feed of 1,000 appointments that the baselines `feed_libical.c` and `feed_icalendar.py` make too.
///
/// Each has 14 properties, a relation and an alarm.
enum FeedBenchmark {
  static func measure(into folder: String) throws {
    let items = makeItems()
    _ = try RoundTimes("feed", rounds: 30) { try render(items).count }
    // The baselines put their texts together while the clock runs.
    _ = try RoundTimes("feed-with-items", rounds: 30) { try render(makeItems()).count }
    try render(items).withUnsafeBytes { try GraphFile.write($0, to: folder + "/feed.ics") }
  }

  private static func render(_ items: [FeedItem]) throws -> [UInt8] {
    let renderer = CalendarRenderer()
    return try renderer.calendar(
      FeedHeader(name: "Agenda K7QF"), items.map { try renderer.component($0) })
  }

  private static func makeItems() -> [FeedItem] { (0..<1_000).map(item) }

  private static func item(_ number: Int) -> FeedItem {
    let day = CivilDate(year: 2026, month: 1 + number % 12, day: 1 + number % 28) ?? .earliest
    let minute = (8 + number % 9) * 60 + (number.isMultiple(of: 2) ? 0 : 30)
    let when = FeedMoment.timed(day, minute: minute, duration: 60, zone: .amsterdam)
    return FeedItem(
      uid: uid(1, number), revision: 1_790_000_000 + Int64(number), sequence: number % 5,
      content: .event(FeedEvent(when, transparency: .busy)),
      summary: "Overleg K7QF·\(padded(number % 100, 2)); kamer \(number), tweede verdieping",
      details: """
        Afspraak nummer \(number), afgesproken met de regie.
        Neem de lijst mee; vraag naar de volgende datum, en naar de vorige.
        """,
      categories: ["Overleg"],
      relations: [FeedRelation(dependsOn: uid(1, number == 0 ? 1 : number - 1))],
      link: "https://plans.example/open/\(padded(number, 8, radix: 16))",
      alarms: [FeedAlarm(uid: uid(2, number), minutesBefore: 30, text: "Overleg")])
  }

  private static func uid(_ kind: Int, _ number: Int) -> String {
    "\(padded(kind, 8, radix: 16))-0000-5000-8000-\(padded(number, 12, radix: 16))"
  }

  private static func padded(_ number: Int, _ width: Int, radix: Int = 10) -> String {
    let digits = String(number, radix: radix)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
