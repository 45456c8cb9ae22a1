import ArgumentParser
import Planner
import Wording

/// `done`, `task done`: tasks are finished, contacts were held.
struct DoneCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("done", TaskHelp.done) }

  @OptionGroup var selection: SelectionOptions
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @Option(help: ArgumentHelp(say(TaskHelp.outcome), valueName: "name")) var outcome: String?
  @Option(help: ArgumentHelp(say(TaskHelp.factsTo), valueName: "date")) var factsTo: String?
  @Option(help: ArgumentHelp(say(TaskHelp.present), valueName: "roles")) var present: String?
  @OptionGroup var before: EarlierOption
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = try selection.refs(in: session)
    let day = try on.map { try session.reportedDay($0) }
    let facts = try factsTo.map { try session.reportedDay($0) }
    try DayDoubts(session: session, options: write).ask(finishing: refs, on: day)
    let earlier = try before.reports(before: refs, in: session, write)
    try session.change(write, selection.caution(), naming: refs) {
      try session.planner.done(
        refs, on: day, outcome: outcome, present: present?.commaSeparated ?? [], factsTo: facts,
        signals: session.store, earlier: earlier, options: $0)
    }
  }
}
