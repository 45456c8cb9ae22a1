import CalendarFeeds
import CivilTime
import TestSupport
import Testing

/// Files as programs of others write them, each with the days it means.
struct ClosureFileTests {
  /// The zones of the world as these tests know them.
  static func zoneFile(_ name: String) -> [UInt8]? {
    ZoneSample.all.first { $0.name == name }?.file
  }

  static func read(_ file: String) throws -> ClosureCalendar {
    try ClosureCalendar(
      parsing: Fixture.bytes("closures/\(file).ics"), window: ClosureCalendarTests.window,
      zoneFile: zoneFile)
  }

  struct File: Sendable, CustomTestStringConvertible {
    let name: String
    let closures: [String]
    var testDescription: String { name }

    init(_ name: String, closes closures: String...) {
      self.name = name
      self.closures = closures
    }
  }

  static let files: [File] = [
    File("a01-until-utc-yearly", closes: "2026-10-20"),
    File("a02-until-utc-daily", closes: "2026-12-21/2026-12-31"),
    File("a04-exdate-floating", closes: "2026-12-21/2026-12-22", "2026-12-24/2026-12-25"),
    File("a05-exdate-tzid", closes: "2026-12-21/2026-12-22", "2026-12-24/2026-12-25"),
    File(
      "a07-recid-tzid-moved", closes: "2026-12-21/2026-12-22", "2026-12-24/2026-12-25",
      "2026-12-29"),
    File("a08-recid-cancelled", closes: "2026-12-21/2026-12-22", "2026-12-24/2026-12-25"),
    File(
      "a09-recid-date-timed", closes: "2026-12-21/2026-12-22", "2026-12-24/2026-12-25",
      "2026-12-29"),
    File("a11-sequence", closes: "2026-12-29"),
    File("a14-method-cancel"),
    File("a15-publish-then-cancel"),
    File("b01-underscore", closes: "2026-12-21"),
    File("b02-trailing-space-vevent", closes: "2026-12-21"),
    File("b04-trailing-blank-lines", closes: "2026-12-21"),
    File("b05-blank-lines", closes: "2026-12-21"),
    File("b10-crcrlf", closes: "2026-12-21"),
    File("c01-transparent"),
    File("d06-tzid-etcutc", closes: "2026-12-21"),
    File("d15-dst-day-pt23h", closes: "2027-03-28"),
    File("f01-until-far-9999", closes: "2026-12-21", "2027-12-21", "2028-12-21"),
    File("f03-dtstart-1601", closes: "2026-12-21"),
    File("f20-one-of-two-trailing", closes: "2026-12-21", "2026-12-28"),
    File("g13-tz-nyc", closes: "2026-12-21"),
  ]

  @Test(arguments: files)
  func `a file closes the days that Outlook and Exchange mean by it`(each: File) throws {
    let read = try Self.read(each.name)
    let closures = read.closures.map {
      $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)/\($0.upperBound)"
    }
    #expect(closures == each.closures)
    #expect(read.unknownZones.isEmpty)
  }

  @Test(arguments: [
    ("a14-method-cancel", [1, 0, 0]), ("a15-publish-then-cancel", [1, 0, 0]),
    ("a08-recid-cancelled", [1, 0, 0]), ("c01-transparent", [0, 1, 0]),
    ("f03-dtstart-1601", [0, 1, 0]), ("a11-sequence", [0, 0, 0]), ("d06-tzid-etcutc", [0, 0, 0]),
  ])
  func `what closes nothing is counted with its reason`(file: String, counts: [Int]) throws {
    let leftOut = try Self.read(file).leftOut
    #expect([leftOut.cancelled, leftOut.transparent, leftOut.timed] == counts)
  }

  @Test func `random files close the days that recurring_ical_events gives`() throws {
    let lines = Fixture.lines("closures.txt")
    #expect(lines.count == 300)
    for line in lines {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      let text = parts[0].replacing("^", with: "\r\n") + "\r\n"
      let closed = try ClosureCalendar(
        parsing: Array(text.utf8), window: ClosureCalendarTests.window, zoneFile: Self.zoneFile
      ).closures
      let days = closed.flatMap { range in
        (0...(range.upperBound - range.lowerBound)).compactMap { range.lowerBound.adding(days: $0) }
      }
      let told = days.map { $0.description.replacing("-", with: "") }.joined(separator: ",")
      #expect(told == parts[1], "\(text)")
    }
  }
}
