import ArgumentParser
import CarePlans
import CivilTime
import Planner
import Wording

/// `task pin`: fixes the day of the finish, an appointment with its time, or of one contact.
struct TaskPinCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("pin", TaskHelp.pin) }

  @Argument(help: ArgumentHelp(say(TaskHelp.ref), valueName: "ref")) var ref: String
  @Argument(help: ArgumentHelp(say(TaskHelp.pinDay), valueName: "date")) var day: String
  @Argument(help: ArgumentHelp(say(TaskHelp.time), valueName: "clock")) var clock: String?
  @Option(help: ArgumentHelp(say(TaskHelp.time), valueName: "hh:mm")) var time: String?
  @Option(help: ArgumentHelp(say(TaskHelp.minutes), valueName: "n")) var minutes: Int?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    var pin = TaskPin(day: try session.date(day, .coming))
    pin.minute = try (clock ?? time).map(Self.minute)
    if let minutes {
      guard 1...1_440 ~= minutes else {
        throw Problem(.planning(.minutesMalformed), .usage, ["value": String(minutes)])
      }
      pin.minutes = minutes
    }
    try session.change(write, .whenOthersMove, naming: [ref]) {
      try session.planner.pin([ref], to: pin, options: $0)
    }
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
