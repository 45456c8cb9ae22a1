import Foundation
import Testing

/// `--import` as people and programs meet it: what was read, and what was left out and why.
struct ClosureImportTests {
  private func preview(
    _ events: String..., format: String = "table", code: Int32 = 0
  ) throws -> Binary.Run {
    let house = try House()
    defer { house.clear() }
    let body = events.map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT\n" }.joined()
    let file = try house.binary.write("BEGIN:VCALENDAR\n\(body)END:VCALENDAR\n", to: "days.ics")
    let run = try house.run("partner", "closures", "wonen", "--import", file, "-n", "-f", format)
    #expect(run.code == code, "\(run.talk)")
    #expect(run.talk.contains("days.ics: "))
    return run
  }

  @Test func `days without work are told, with what was planned on the new ones`() throws {
    let house = try House()
    defer { house.clear() }
    let words = ["partner", "closures", "gemeente", "--add", "2026-12-01..2026-12-20", "-y"]
    let preview = try JSONObject(house.ok(words + ["-n", "-f", "json"]))
    let planned = try #require(preview.number("planned"))
    #expect(planned > 0)
    let made = try house.ok(words)
    #expect(made.contains("gemeente saved.\nDays without work: 2026-12-01..2026-12-20\n"))
    #expect(made.contains("\(planned) things were planned on the new days."), "\(made)")
    let more = try JSONObject(
      house.ok("partner", "closures", "gemeente", "--add", "2027-01-04", "-y", "-f", "json"))
    #expect(
      more.objects("closures").compactMap { $0.text("last") } == ["2026-12-20", "2027-01-04"])
    let none = try house.ok(
      "worker", "closures", "rn-03", "--add", "2026-12-01..2026-12-20", "-y")
    #expect(none.hasSuffix("rn-03 saved.\nDays without work: 2026-12-01..2026-12-20\n"))
  }

  @Test func `an absence that is marked as free is told as such`() throws {
    // There is nothing to change then, and that is refused.
    let run = try preview("DTSTART:20261221\nDTEND:20270104\nTRANSP:TRANSPARENT", code: 2)
    #expect(run.talk.contains("no days without work from two years back to five ahead."))
    #expect(run.talk.contains("1 event is marked as free (TRANSPARENT) and closes nothing."))
    #expect(!run.talk.contains("times of day"))
  }

  @Test func `what is left out of a file that closes days is told, each with its reason`() throws {
    let events = [
      "DTSTART:20261221", "DTSTART:20261222\nTRANSP:TRANSPARENT",
      "DTSTART:20261223\nTRANSP:TRANSPARENT", "DTSTART:20261224\nSTATUS:CANCELLED",
      "DTSTART:20261228T090000\nDTEND:20261228T170000",
    ]
    let run = try preview(events[0], events[1], events[2], events[3], events[4])
    #expect(run.talk.contains("1 days without work, 2026-12-21"))
    #expect(run.talk.contains("2 events are marked as free (TRANSPARENT) and close nothing."))
    #expect(run.talk.contains("1 event is cancelled and closes nothing."))
    #expect(run.talk.contains("1 event has times of day, covers no whole day and closes nothing."))
    let json = try JSONObject(
      preview(events[0], events[1], events[2], events[3], events[4], format: "json").output)
    let imported = try #require(json.object("imported"))
    #expect(imported.number("days") == 1)
    let leftOut = try #require(imported.object("leftOut"))
    #expect(leftOut.number("transparent") == 2)
    #expect(leftOut.number("cancelled") == 1)
    #expect(leftOut.number("timed") == 1)
    #expect(imported.texts("unknownZones") == [])
  }

  @Test func `a zone that the system knows is read as such, one that nobody knows is named`() throws
  {
    let known = try preview(
      "DTSTART;TZID=America/New_York:20261220T180000\nDTEND;TZID=America/New_York:20261221T180000")
    #expect(known.talk.contains("1 days without work, 2026-12-21"))
    #expect(!known.talk.contains("time zone"))
    let event = "DTSTART;TZID=Mars/Base:20261221T000000\nDURATION:P1D"
    let unknown = try preview(event)
    #expect(unknown.talk.contains("1 days without work, 2026-12-21"))
    #expect(
      unknown.talk.contains(
        "The time zone “Mars/Base” is not known; its times were read as those of Europe/Amsterdam.")
    )
    let json = try JSONObject(preview(event, format: "json").output)
    #expect(json.object("imported")?.texts("unknownZones") == ["Mars/Base"])
  }

  @Test func `a file of to-dos says what it holds instead of events`() throws {
    let house = try House()
    defer { house.clear() }
    let file = try house.binary.write(
      "BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nBEGIN:VTODO\nEND:VTODO\nBEGIN:VJOURNAL\nEND:VJOURNAL\nBEGIN:VFREEBUSY\nEND:VFREEBUSY\nEND:VCALENDAR\n",
      to: "todos.ics")
    let run = try house.run("partner", "closures", "wonen", "--import", file, "-n")
    #expect(run.code == 2)
    #expect(run.talk.contains("There is no event (VEVENT) in the file; only those close days."))
    #expect(run.talk.contains("2 to-dos (VTODO) are no events and close nothing."))
    #expect(run.talk.contains("1 journal entry (VJOURNAL) is no event and closes nothing."))
    #expect(
      run.talk.contains("1 list of free and busy times (VFREEBUSY) is no event and closes nothing.")
    )
  }

  @Test func `lines that were passed over and versions that do not count are told`() throws {
    let first = "UID:a\nSEQUENCE:1\nDTSTART:20261221\nSTATUS:CONFIRMED\nSTATUS:CONFIRMED"
    let second = "UID:a\nDTSTART:20261228"
    let run = try preview(first, second)
    #expect(run.talk.contains("1 days without work, 2026-12-21"))
    #expect(run.talk.contains("1 event has a later version in the file, which counts."))
    #expect(run.talk.contains("Line 7 was passed over: it stands there twice"))
    let json = try JSONObject(preview(first + "\nstray", second, format: "json").output)
    let imported = try #require(json.object("imported"))
    #expect(imported.number("passedOver") == 2)
    #expect(imported.object("leftOut")?.number("older") == 1)
  }

  @Test func `a rule that goes too far is refused by its name`() throws {
    let house = try House()
    defer { house.clear() }
    let file = try house.binary.write(
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261221\nRRULE:FREQ=YEARLY;BYWEEKNO=52\nEND:VEVENT\nEND:VCALENDAR\n",
      to: "days.ics")
    let run = try house.run("partner", "closures", "wonen", "--import", file, "-n")
    #expect(run.code == 65)
    let talk = run.talk.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(talk.contains("days.ics:4:1: the repetition is too complicated (BYWEEKNO)."))
  }
}
