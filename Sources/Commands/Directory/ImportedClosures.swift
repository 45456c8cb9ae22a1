import CalendarFeeds
import CarePlans
import CivilTime
import Files
import PlanAPI
import Planner
import Wording

/// The days without work of a calendar file, and what of it was left out.
struct ImportedClosures {
  let ranges: [DayRange]
  private let file: String
  private let read: ClosureCalendar

  /// Reads a file, from two years back to five ahead.
  ///
  /// - Throws: ``Problem`` that names the file, and the line if it is one.
  init(_ file: String, _ session: Session) throws {
    self.file = file
    let first = session.today.adding(months: -24) ?? .earliest
    let last = session.today.adding(months: 60) ?? .latest
    let bytes = try LocalFile.bytes(file)
    do {
      read = try ClosureCalendar(
        parsing: bytes, window: first...last, zone: session.zone, zoneFile: ZoneFolder().bytes(of:))
    } catch {
      throw Problem(error, in: file)
    }
    ranges = DayRange.merged(read.closures.map { DayRange($0.lowerBound, $0.upperBound) })
  }

  private var days: Int { ranges.reduce(0) { $0 + ($1.last - $1.first) + 1 } }

  /// Says what was read, for a file may hold more days, or fewer, than one thinks.
  func tell(_ session: Session) {
    let language = session.language
    session.console.talk(summary(language))
    if read.events == 0 { session.console.talk(DirectoryWords.noEvents(language)) }
    let leftOut = read.leftOut
    for (count, words) in [
      (leftOut.transparent, DirectoryWords.leftOutFree),
      (leftOut.cancelled, DirectoryWords.leftOutCancelled),
      (leftOut.timed, DirectoryWords.leftOutTimed),
      (leftOut.older, DirectoryWords.leftOutOlder),
      (leftOut.todos, DirectoryWords.leftOutTodos),
      (leftOut.journals, DirectoryWords.leftOutJournals),
      (leftOut.freeBusy, DirectoryWords.leftOutFreeBusy),
      (leftOut.others, DirectoryWords.leftOutOthers),
    ] where count > 0 {
      session.console.talk(words(language, count))
    }
    if let line = read.passedOver.firstLine {
      let count = read.passedOver.count
      let words = count == 1 ? DirectoryWords.passedOverOne : DirectoryWords.passedOverMore
      session.console.talk(words(language, ["n": String(count), "line": String(line)]))
    }
    for zone in read.unknownZones {
      session.console.talk(
        DirectoryWords.unknownZone(language, ["zone": zone, "home": session.zone.id]))
    }
  }

  private func summary(_ language: Language) -> String {
    guard !ranges.isEmpty else { return DirectoryWords.readNothing(language, ["file": file]) }
    let shown = ranges.prefix(6).map { range in
      range.first == range.last ? "\(range.first)" : "\(range.first)..\(range.last)"
    }
    return DirectoryWords.read(
      language,
      [
        "file": file, "days": String(days),
        "ranges": shown.joined(separator: ", ") + (ranges.count > 6 ? ", …" : ""),
      ])
  }

  /// The same for programs.
  var details: [(name: String, value: JSONTree)] {
    let leftOut = read.leftOut
    return [
      (
        "imported",
        .object([
          ("days", .int(days)),
          (
            "leftOut",
            .object([
              ("transparent", .int(leftOut.transparent)), ("cancelled", .int(leftOut.cancelled)),
              ("timed", .int(leftOut.timed)), ("older", .int(leftOut.older)),
              ("todos", .int(leftOut.todos)), ("journals", .int(leftOut.journals)),
              ("freeBusy", .int(leftOut.freeBusy)), ("others", .int(leftOut.others)),
            ])
          ), ("passedOver", .int(read.passedOver.count)),
          ("unknownZones", .texts(read.unknownZones)),
        ])
      )
    ]
  }
}
