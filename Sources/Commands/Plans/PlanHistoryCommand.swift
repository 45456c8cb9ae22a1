import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import ReportTables
import Wording

/// `plan history`: every change set, who made it, what it did and why.
struct PlanHistoryCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("history", PlanHelp.history)
  }

  @Argument(help: ArgumentHelp(say(PlanHelp.plan), valueName: "plan")) var plan: String
  @Option(help: ArgumentHelp(say(FilterWords.limit), valueName: "n")) var limit: Int?
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let count = try HistorySheet.count(limit)
    let history = try session.planner.history(of: plan)
    let table = HistorySheet(language: session.language)
    let words = EventText(session.language, in: ChangeHistory(history.changes))
    let lines = history.changes.suffix(count).map { change in
      table.line(
        change, isUndone: !history.counting.contains(change.number),
        events: words.texts(of: change.events))
    }
    let title = ShowWords.planTitle(session.language, ["plan": history.code.description])
    session.present(table.sheet(lines, title: title)) {
      .object([
        ("plan", .string(history.code.description)), ("changes", .array(lines.map(\.json))),
      ])
    }
  }
}
