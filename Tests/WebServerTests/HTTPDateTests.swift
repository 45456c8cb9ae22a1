import CivilTime
import Testing

@testable import WebServer

struct HTTPDateTests {
  @Test(arguments: [
    (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
    (951_782_399, "Mon, 28 Feb 2000 23:59:59 GMT"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
    (1_795_440_600, "Mon, 23 Nov 2026 13:30:00 GMT"),
    (7_258_118_399, "Tue, 31 Dec 2199 23:59:59 GMT"),
  ])
  func `an instant is written as HTTP has it`(seconds: Int64, text: String) {
    #expect(HTTPDate.text(seconds) == text)
    #expect(HTTPDate.seconds(text) == seconds)
  }

  @Test(arguments: [
    ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777), ("Sun Nov  6 08:49:37 1994", 784_111_777),
    ("Monday, 23-Nov-26 13:30:00 GMT", 1_795_440_600), ("Mon Nov 23 13:30:00 2026", 1_795_440_600),
    ("Friday, 01-Jan-99 00:00:00 GMT", 915_148_800),
  ])
  func `the two old forms are read as well`(text: String, seconds: Int64) {
    #expect(HTTPDate.seconds(text, now: 1_795_440_600) == seconds)
  }

  @Test func `a year of two digits is no more than fifty years ahead`() {
    func year(_ digits: String, now: Int64) -> Int64? {
      HTTPDate.seconds("Monday, 01-Jan-\(digits) 00:00:00 GMT", now: now).map {
        ($0 + 86_400) / 31_557_600 + 1970
      }
    }
    #expect(year("76", now: 1_795_440_600) == 2076)
    #expect(year("77", now: 1_795_440_600) == 1977)
    #expect(year("30", now: 1_795_440_600) == 2030)
    #expect(year("00", now: 4_000_000_000) == 2100)
  }

  @Test func `every day of a century reads back`() {
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    for day in 0..<36_525 {
      let seconds = Int64(day) * 86_400 + Int64(day * 7_919 % 86_400)
      let text = HTTPDate.text(seconds)
      #expect(HTTPDate.seconds(text) == seconds, "\(text)")
      #expect(text.hasPrefix(weekdays[day % 7]), "\(text)")
    }
  }

  @Test func `instants before 1970 are taken to its beginning`() {
    #expect(HTTPDate.text(-1) == HTTPDate.text(0))
    #expect(HTTPDate.text(.min) == HTTPDate.text(0))
  }

  @Test(arguments: [
    "", "0", "now", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 UTC",
    "Sunday, 06-Nov-94 08:49:37 UTC", "Sun, 06-Nov-94 08:49:37 GMT",
    "Sun, 31 Feb 1994 08:49:37 GMT",
    "Sunday, 06-Nov-1994 08:49:37 GMT", "Sunday, 6-Nov-94 08:49:37 GMT",
    "Sunday, 06-Nov-94 08:49 GMT",
    "Sun Nov 6 08:49:37 1994", "Sun Nov 16  08:49:37 1994", "Sun Nov  6 08:49:37 94",
    "Sunday Nov  6 08:49:37 1994", "Sun Nov  6 08:49:37 1994 GMT", "Sun Nov  6 1994 08:49:37",
    "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
    "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:61 GMT",
    "Sun, 6 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 94 08:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT",
    "Sun, 06 Nov 1994 08:x:49:37 GMT", "Sun, 06 Nov 1994 -8:49:37 GMT",
    "Sun, +6 Nov 1994 08:49:37 GMT", "Zon, 06 Nov 1994 08:49:37 GMT",
    "Sun,  06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 99999999999999999999 08:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37 GMT x",
  ])
  func `a text in any other form is no date`(text: String) {
    #expect(HTTPDate.seconds(text) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (1_795_440_600_125, "2026-11-23T13:30:00.125Z"),
    (1_795_440_600_007, "2026-11-23T13:30:00.007Z"),
  ])
  func `logs have instants to the millisecond`(milliseconds: Int64, text: String) {
    #expect(Instant.text(milliseconds) == text)
  }
}
