import ArgumentParser
import CivilTime
import Planner
import Wording

/// `ask`: something is asked of a partner or a worker.
struct AskCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("ask", AskingHelp.ask) }

  @Argument(help: ArgumentHelp(say(AskingHelp.about), valueName: "ref")) var ref: String
  @Option(help: ArgumentHelp(say(AskingHelp.to), valueName: "who")) var to: String
  @Option(help: ArgumentHelp(say(AskingHelp.from), valueName: "who")) var from: String?
  @Option(help: ArgumentHelp(say(AskingHelp.due), valueName: "date")) var due: String?
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let asking = Asking(
      to: to, from: from, on: try session.reportedDay(on),
      due: try due.map { try session.date($0, .coming) })
    try session.change(write, naming: [ref]) {
      try session.planner.ask(ref, asking, options: $0)
    }
  }
}
