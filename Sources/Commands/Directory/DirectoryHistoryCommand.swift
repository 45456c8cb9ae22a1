import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import Wording

/// `directory history`: every change set of partners, workers, closures, holidays and laws.
struct DirectoryHistoryCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("history", DirectoryHistoryWords.history)
  }

  @Option(help: ArgumentHelp(say(FilterWords.limit), valueName: "n")) var limit: Int?
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let count = try HistorySheet.count(limit)
    let history = try session.planner.directoryHistory()
    let table = HistorySheet(language: session.language)
    let words = DirectoryDifferenceText(
      language: session.language, history: ChangeHistory(history.map(\.change)))
    let lines = history.suffix(count).map { entry in
      table.line(
        entry.change, isUndone: entry.isUndone, events: entry.differences.map(words.text(of:)))
    }
    let title = DirectoryHistoryWords.title(session.language)
    session.present(table.sheet(lines, title: title)) {
      .object([("changes", .array(lines.map(\.json)))])
    }
  }
}
