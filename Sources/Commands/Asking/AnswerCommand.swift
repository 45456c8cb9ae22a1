import ArgumentParser
import CivilTime
import Planner
import Wording

/// `answer`: a question is answered, or something is asked back.
struct AnswerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("answer", AskingHelp.answer)
  }

  @Argument(help: ArgumentHelp(say(AskingHelp.ref), valueName: "ref")) var ref: String
  @Flag(name: .customLong("back"), help: ArgumentHelp(say(AskingHelp.back))) var isBack = false
  @Option(help: ArgumentHelp(say(AskingHelp.due), valueName: "date")) var due: String?
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let day = try session.reportedDay(on)
    let due = try due.map { try session.date($0, .coming) }
    try session.change(write, naming: [ref]) {
      try session.planner.answer(ref, isBack: isBack, on: day, due: due, options: $0)
    }
  }
}
