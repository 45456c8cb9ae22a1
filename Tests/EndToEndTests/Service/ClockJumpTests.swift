import Foundation
import Testing

/// A machine whose clock is put forward and back while the service runs.
struct ClockJumpTests {
  /// 23 November 2026, noon in Amsterdam, in seconds since 1970.
  private static let noon = 1_795_431_600
  private static let day = 86_400

  @Test func `a clock that jumps changes the day and nothing else`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok(
      "task", "add", "P/E1", "--title", "Bank account", "--role", "WI", "--due", "2026-11-23")
    let path = try house.address("--all")
    let key = try house.key("clerk")
    let clock = try ShiftedClock(in: house.binary.folder)
    try clock.set(Self.noon)
    var binary = house.binary
    binary.variables.merge(clock.variables) { $1 }
    binary.variables["AFTERCARE_TODAY"] = nil
    let service = try Service(binary)
    let bearer = ["-H", "Authorization: Bearer \(key)"]
    func today() throws -> String? {
      try JSONObject(Curl(service.url + "/api/v1/today", bearer).text).text("today")
    }
    let change =
      bearer + ["-H", "Idempotency-Key: once", "-d", "{\"refs\":[\"\(house.plan)/DR01\"]}"]
    let made = try Curl(service.url + "/api/v1/done", change)
    #expect(made.status == 200, "\(made.text)")
    let first = try Curl(service.url + path)
    let tag = try #require(first.headers["etag"])
    #expect(try today() == "2026-11-23")

    // Forward: it is another day, and what was due is late; no change is made again.
    try clock.set(Self.noon + Self.day)
    #expect(try today() == "2026-11-24")
    let later = try Curl(service.url + path, "-H", "If-None-Match: \(tag)")
    #expect(later.status == 200)
    #expect(later.body != first.body)
    #expect(try Curl(service.url + "/api/v1/done", change).body == made.body)

    // Back: the calendar of that day under its own tag; who knows dates only is not left behind.
    try clock.set(Self.noon)
    #expect(try today() == "2026-11-23")
    let date = try #require(later.headers["last-modified"])
    let back = try Curl(service.url + path, "-H", "If-Modified-Since: \(date)")
    #expect(back.status == 200)
    #expect(back.body == first.body)
    #expect(try Curl(service.url + path, "-H", "If-None-Match: \(tag)").status == 304)

    // Back further: keys, calendars and changes go on, and the journal stays whole.
    try clock.set(Self.noon - 30 * Self.day)
    #expect(try today() == "2026-10-24")
    #expect(try Curl(service.url + path).status == 200)
    #expect(try Curl(service.url + "/api/v1/done", change).body == made.body)
    let other = try Curl(
      service.url + "/api/v1/plan/fact",
      bearer + ["-d", "{\"plan\":\"\(house.plan)\",\"facts\":[\"benefit=yes\"]}"])
    #expect(other.status == 200, "\(other.text)")
    #expect(service.stop() == 0)
    #expect(!service.said.contains("\"failure\""))
    #expect(try house.run("store", "verify").code == 0)
    let changes = try JSONObject(house.ok("plan", "history", "P", "-f", "json")).objects("changes")
    let numbers = changes.compactMap { $0.number("number") }
    #expect(numbers == numbers.sorted(by: >) || numbers == numbers.sorted())
    #expect(
      Set(changes.compactMap { $0.text("day") }).isSuperset(of: ["2026-11-23", "2026-10-24"]))
  }
}
