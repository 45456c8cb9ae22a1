import ArgumentParser
import CarePlans
import CivilTime
import Planner
import Wording

/// `task pin`: fixes the day of the finish of tasks, of appointments with their time, or of single contacts.
///
/// What comes last is the day, and behind it the time; all before them are references.
struct TaskPinCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("pin", TaskHelp.pin) }

  @Argument(help: ArgumentHelp(say(TaskHelp.ref), valueName: "ref")) var ref: String
  @Argument(help: ArgumentHelp(say(TaskHelp.pinDay), valueName: "date")) var day: String
  @Argument(help: ArgumentHelp(say(TaskHelp.time), valueName: "clock")) var more: [String] = []
  @Option(help: ArgumentHelp(say(TaskHelp.time), valueName: "hh:mm")) var time: String?
  @Option(help: ArgumentHelp(say(TaskHelp.minutes), valueName: "n")) var minutes: Int?
  @Option(help: ArgumentHelp(say(TaskHelp.place), valueName: "place")) var place: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let (refs, pin) = try wanted(in: session)
    try session.change(write, .whenOthersMove, naming: refs) {
      try session.planner.pin(refs, to: pin, options: $0)
    }
  }

  /// What is to be pinned, and to what.
  private func wanted(in session: Session) throws -> (refs: [String], pin: TaskPin) {
    var words = [ref, day] + more
    let clock = Self.hasClock(words, in: session) ? words.removeLast() : nil
    var pin = TaskPin(day: try session.date(words.removeLast(), .coming))
    pin.minute = try (clock ?? time).map(Self.minute)
    if let minutes {
      guard 1...1_440 ~= minutes else {
        throw Problem(.planning(.minutesMalformed), .usage, ["value": String(minutes)])
      }
      pin.minutes = minutes
    }
    pin.place = try place.map(session.planner.place)
    try Self.checkClock(pin, in: session)
    return (TypedRefs.joined(words), pin)
  }

  /// Refuses a time that the clock skips that day, and says which is meant of one it shows twice.
  private static func checkClock(_ pin: TaskPin, in session: Session) throws(Problem) {
    guard let minute = pin.minute else { return }
    var values = ["date": pin.day.description, "time": clock(minute)]
    switch session.zone.showing(of: Int(pin.day.dayNumber) * 1_440 + minute) {
    case .once: break
    case .twice: session.console.talk(TaskHelp.timeTwice(session.language, values: values))
    case .never(let skipped):
      values["other"] = clock(minute + skipped)
      throw Problem(.input(.timeSkipped), .refused, values)
    }
  }

  private static func clock(_ minute: Int) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(two(minute / 60)):\(two(minute % 60))"
  }

  /// Whether a time stands behind the day: `8.12` alone is a day.
  private static func hasClock(_ words: [String], in session: Session) -> Bool {
    guard words.count > 2, let last = words.last else { return false }
    return session.isDate(words[words.count - 2]) || !session.isDate(last)
  }

  /// Minutes after midnight of `14:30` or `9.05`.
  static func minute(_ text: String) throws(Problem) -> Int {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard parts.count == 2, parts[0].count <= 2, parts[1].count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1]), 0...23 ~= hour, 0...59 ~= minute
    else { throw Problem(.planning(.timeMalformed), .usage, ["value": String(text.prefix(20))]) }
    return hour * 60 + minute
  }
}
