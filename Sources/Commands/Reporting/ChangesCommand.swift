import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Wording

/// `report changes`: who did what and why, in all plans that whoever asks may open.
struct ChangesCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("changes", ReportHelp.changes)
  }

  /// How many days back is looked when nobody says.
  private static let usual = 7

  @Option(help: ArgumentHelp(say(ReportHelp.changesBy), valueName: "name")) var by: String?
  @Option(help: ArgumentHelp(say(ReportHelp.changesSince), valueName: "date")) var since: String?
  @Option(help: ArgumentHelp(say(FilterWords.plan), valueName: "plan")) var plan: String?
  @Option(help: ArgumentHelp(say(FilterWords.limit), valueName: "n")) var limit: Int?
  @OptionGroup var global: GlobalOptions

  /// The first day that is asked about.
  private func first(in session: Session) throws -> CivilDate {
    try since.map { try session.date($0, .past) }
      ?? session.today.adding(days: -Self.usual) ?? session.today
  }

  func run(in session: Session) throws {
    let count = try HistorySheet.count(limit)
    let first = try first(in: session)
    let found = try session.planner.changes(by: by, since: first, of: plan)
    let table = HistorySheet(language: session.language)
    let lines = found.suffix(count).map { table.line($0, session.language) }
    var sheet = table.sheet(
      lines, title: ReportHelp.changesTitle(session.language, ["date": first.description]))
    if found.isEmpty { sheet.footnotes.append(ReportHelp.changesNone(session.language)) }
    session.present(sheet) {
      .object([
        ("since", .date(first)), ("total", .int(found.count)),
        ("changes", .array(lines.map(\.json))),
      ])
    }
  }
}

extension HistorySheet {
  /// A change set among those of other plans.
  fileprivate func line(_ entry: PlanHistoryEntry, _ language: Language) -> Line {
    let words = EventText(language, in: entry.history)
    return line(
      entry.change, isUndone: entry.isUndone, events: words.texts(of: entry.change.events),
      of: entry.plan)
  }
}
