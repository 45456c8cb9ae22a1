import Foundation
import Testing

/// Calendars over HTTP, as `ical.md` 2.5 and 6 ask for them.
struct FeedServiceTests {
  @Test func `a calendar that did not change is not sent again`() throws {
    let house = try House()
    defer { house.clear() }
    let path = try house.address("--all")
    let service = try Service(house.binary)
    let url = service.url + path
    let first = try Curl(url)
    #expect(first.status == 200)
    #expect(first.headers["content-type"] == "text/calendar; charset=utf-8")
    #expect(first.headers["cache-control"] == "private, no-cache")
    #expect(first.headers["vary"] == "Accept-Encoding")
    #expect(first.headers["accept-ranges"] == "none")
    #expect(first.headers["x-robots-tag"] == "noindex, nofollow")
    #expect(first.headers["referrer-policy"] == "no-referrer")
    #expect(first.headers["x-content-type-options"] == "nosniff")
    #expect(first.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
    let tag = try #require(first.headers["etag"])
    #expect(tag.hasPrefix("\"") && !tag.hasPrefix("W/"))
    for asked in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
      let again = try Curl(url, "-H", "If-None-Match: \(asked)")
      #expect(again.status == 304, "\(asked)")
      #expect(again.body.isEmpty)
      #expect(again.headers["etag"] == tag)
    }
    #expect(try Curl(url, "-H", "If-None-Match: \"other\"").status == 200)
    let date = try settledDate(url)
    #expect(try Curl(url, "-H", "If-Modified-Since: \(date)").status == 304)
    #expect(
      try Curl(url, "-H", "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT").status == 200)
    #expect(try Curl(url, "-H", "If-Modified-Since: yesterday").status == 200)
    let both = try Curl(
      url, "-H", "If-None-Match: \"other\"", "-H", "If-Modified-Since: \(date)")
    #expect(both.status == 200, "a date counts only without tags")
  }

  @Test func `packed and plain are the same calendar under other tags`() throws {
    let house = try House()
    defer { house.clear() }
    let path = try house.address("--worker", "gem-01", "--todos")
    let service = try Service(house.binary)
    let url = service.url + path
    let plain = try Curl(url)
    let packed = try Curl(url, "-H", "Accept-Encoding: gzip")
    #expect(packed.headers["content-encoding"] == "gzip")
    #expect(packed.headers["etag"] != plain.headers["etag"])
    #expect(packed.body.count < plain.body.count / 2)
    #expect(try Curl(url, "--compressed").body == plain.body)
    #expect(try Curl(url, "-H", "Accept-Encoding: gzip;q=0").headers["content-encoding"] == nil)
    let tag = try #require(packed.headers["etag"])
    let known = try Curl(url, "-H", "Accept-Encoding: gzip", "-H", "If-None-Match: \(tag)")
    #expect(known.status == 304)
    let head = try Curl(url, "-I")
    #expect(head.status == 200)
    #expect(head.headers["etag"] == plain.headers["etag"])
    #expect(head.headers["content-length"] == String(plain.body.count))
    let part = try Curl(url, "-H", "Range: bytes=0-9")
    #expect(part.status == 200)
    #expect(part.body == plain.body)
  }

  @Test func `what is written beside the service is in the next answer, for those it concerns`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    try house.ok("task", "assign", "P/DR06", "--to", "rn-03")
    let all = try house.address("--all")
    let other = try house.address("--worker", "rn-03")
    let service = try Service(house.binary)
    let before = try Curl(service.url + all)
    let otherBefore = try Curl(service.url + other)
    try house.ok("done", "P/DR01")
    let after = try Curl(service.url + all)
    #expect(after.headers["etag"] != before.headers["etag"])
    let known = try Curl(
      service.url + other, "-H", "If-None-Match: \(otherBefore.headers["etag"] ?? "")")
    #expect(known.status == 304, "nothing changed for this reader")
    // One component differs: only that one was rendered again.
    let metrics = try Curl(service.url + "/metrics").text
    let rendered = Self.figure("aftercare_components_rendered_total", in: metrics)
    let count = Self.count("BEGIN:VEVENT", in: before) + Self.count("BEGIN:VEVENT", in: otherBefore)
    #expect(rendered >= count + 1)
    #expect(rendered <= count + 12, "\(rendered) of \(count)")
  }

  @Test func `a calendar that is taken back says so for thirty days, then is gone`() throws {
    let house = try House()
    defer { house.clear() }
    let ended = try house.address("--worker", "gem-01", "--label", "phone")
    let kept = try house.address("--worker", "gem-01", "--label", "desk")
    let service = try Service(house.binary)
    let calendar = try Curl(service.url + kept).body
    #expect(try Curl(service.url + ended).body == calendar, "two addresses, one calendar")
    let list = try house.ok("feed", "list", "-f", "csv")
    let line = try #require(list.split(separator: "\r\n").first { $0.contains("phone") })
    try house.ok("feed", "revoke", String(line.prefix { $0 != "," }))
    let farewell = try Curl(service.url + ended)
    #expect(farewell.status == 200)
    #expect(Self.count("BEGIN:VEVENT", in: farewell) == 1)
    #expect(farewell.text.contains("SUMMARY:This calendar was withdrawn"))
    #expect(try Curl(service.url + ended).headers["etag"] == farewell.headers["etag"])
    #expect(try Curl(service.url + kept).body == calendar, "the other address lives on")
    service.stop()
    for (day, status) in [("2026-12-22", 200), ("2026-12-23", 410)] {
      var later = house.binary
      later.variables["AFTERCARE_TODAY"] = day
      let service = try Service(later)
      #expect(try Curl(service.url + ended).status == status, "\(day)")
      #expect(try Curl(service.url + kept).status == 200)
    }
  }

  @Test func `a program that keeps a file by its date is told that its calendar is taken back`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    let paths = try (house.address("--all"), house.address("--worker", "rn-03"))
    let service = try Service(house.binary)
    let files = (house.binary.folder.path() + "all.ics", house.binary.folder.path() + "mine.ics")
    for (path, file) in [(paths.0, files.0), (paths.1, files.1)] {
      _ = try settledDate(service.url + path)
      #expect(try !Self.kept(file, of: service.url + path).contains("withdrawn"))
    }
    let feeds = try JSONObject("{\"feeds\": \(house.ok("feed", "list", "-f", "json"))}")
    let all = try #require(feeds.objects("feeds").first { $0.text("calendar") != "rn-03" })
    try house.ok("feed", "revoke", try #require(all.text("id")), "-y")
    try house.ok("worker", "set", "rn-03", "--left", "today", "-y")
    for (path, file) in [(paths.0, files.0), (paths.1, files.1)] {
      let text = try Self.kept(file, of: service.url + path)
      #expect(text.contains("SUMMARY:This calendar was withdrawn"))
      #expect(text.components(separatedBy: "BEGIN:VEVENT").count == 2)
    }
  }

  @Test func `who has left reads no more from that day`() throws {
    let house = try House()
    defer { house.clear() }
    let path = try house.address("--worker", "rn-03")
    let service = try Service(house.binary)
    #expect(try !Curl(service.url + path).text.contains("withdrawn"))
    try house.ok("worker", "set", "rn-03", "--left", "today")
    #expect(try Curl(service.url + path).text.contains("This calendar was withdrawn"))
  }

  @Test func `an address nobody gave out is not found, and no secret is ever written`() throws {
    let house = try House()
    defer { house.clear() }
    let path = try house.address("--all")
    let secret = try #require(path.split(separator: "/").dropFirst().first)
    let service = try Service(house.binary)
    #expect(try Curl(service.url + path).status == 200)
    let odd = String(secret.reversed())
    for path in [
      "/feeds/\(odd).ics", "/feeds/x.ics", "/feeds/.ics", "/feeds/\(secret)", "/feeds/",
      "/feeds/%00.ics", "/feeds/..%2f..%2fstore.key.ics", "/feeds/\(secret).ics/x",
    ] {
      let answer = try Curl(service.url + path, "--path-as-is")
      #expect(answer.status == 404, "\(path)")
      #expect(answer.headers["content-type"]?.contains("html") != true)
      #expect(!answer.text.contains(secret))
    }
    for method in ["POST", "PUT", "OPTIONS", "PROPFIND", "DELETE"] {
      let answer = try Curl(service.url + path, "-X", method)
      #expect(answer.status == 405, "a program that would write takes 404 for gone")
      #expect(answer.headers["allow"] == "GET, HEAD")
    }
    #expect(try !Curl(service.url + "/metrics").text.contains(secret))
    #expect(service.stop() == 0)
    #expect(!service.said.contains(secret))
    #expect(service.said.contains("/feeds/{token}/agenda.ics"))
    let list = try house.ok("feed", "list", "-f", "json")
    #expect(list.contains("\"family\": \"curl\""))
    #expect(!list.contains(secret))
  }

  @Test func `titles stay on the networks that are named`() throws {
    let house = try House()
    defer { house.clear() }
    let path = try house.address("--all", "--level", "2")
    let inside = try Service(house.binary)
    #expect(try Curl(inside.url + path).status == 200)
    let outside = try Service(house.binary, "--intern", "10.0.0.0/8")
    #expect(try Curl(outside.url + path).status == 403)
    // Who has it and takes it home is told that it is still the same, and a change to nobody.
    for coding in ["identity", "gzip"] {
      let coded = ["-H", "Accept-Encoding: \(coding)"]
      let tag = try Curl(inside.url + path, coded[0], coded[1]).headers["etag"] ?? ""
      let known = try Curl(
        outside.url + path, coded[0], coded[1], "-H", "If-None-Match: \(tag)")
      #expect(known.status == 304)
      #expect(known.body.isEmpty)
    }
    #expect(try Curl(outside.url + path, "-H", "If-None-Match: \"other\"").status == 403)
    #expect(
      try Curl(outside.url + path, "-H", "If-Modified-Since: Sun, 06 Nov 2033 08:49:37 GMT").status
        == 403)
    let behind = try Service(house.binary, "--intern", "10.0.0.0/8", "--proxy", "127.0.0.1")
    #expect(try Curl(behind.url + path, "-H", "X-Forwarded-For: 10.1.2.3").status == 200)
    #expect(try Curl(behind.url + path, "-H", "X-Forwarded-For: 10.1.2.3, 8.8.8.8").status == 403)
    // Without a proxy that is trusted the header is what anybody may write.
    #expect(try Curl(outside.url + path, "-H", "X-Forwarded-For: 10.1.2.3").status == 403)
  }

  /// Its date, once two seconds have gone by since it was made.
  private func settledDate(_ url: String) throws -> String {
    var date = ""
    for _ in 0..<100 {
      let next = try Curl(url, "-I").headers["last-modified"] ?? ""
      if next == date { return date }
      date = next
      Thread.sleep(forTimeInterval: 1.2)
    }
    return date
  }

  /// A file after curl brought it up to date, by its date.
  private static func kept(_ file: String, of url: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["curl", "-sS", "-R", "-z", file, "-o", file, url]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  private static func count(_ line: String, in answer: Curl) -> Int {
    answer.text.components(separatedBy: line).count - 1
  }

  private static func figure(_ name: String, in text: String) -> Int {
    let line = text.split(separator: "\n").first { $0.hasPrefix(name + " ") }
    return line?.split(separator: " ").last.flatMap { Int($0) } ?? -1
  }
}
