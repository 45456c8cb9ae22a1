import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Wording

/// `tables`: the holidays and laws that a store counts by.
struct TablesGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "tables", TablesWords.group, subcommands: [TablesShowCommand.self, TablesRenewCommand.self])
  }
}

/// `tables show`.
struct TablesShowCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("show", TablesWords.show) }
  static var answer: AnswerShape { TableContentsTable.shape }

  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    session.present(try session.planner.tableContents(), TableContentsTable.self)
  }
}

/// `tables renew`: takes over what the program brings, as one change of the directory.
struct TablesRenewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("renew", TablesWords.renew)
  }

  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let tables = try session.planner.tables()
    for line in differences(tables, session) { session.console.talk(line) }
    let subject = ChangeSubject(
      id: "tables", done: TablesWords.saved, wouldDo: TablesWords.wouldSave)
    try session.change(subject, write) { try session.planner.renewTables(options: $0) }
  }

  /// The days and Acts that differ, of the years that plans look at.
  private func differences(_ tables: TableComparison, _ session: Session) -> [String] {
    let language = session.language
    let years = session.today.year - 1...session.today.year + 5
    func days(_ table: HolidayTable) -> [CivilDate: String] {
      Dictionary(
        table.holidays(from: years.lowerBound, through: years.upperBound)
          .map { ($0, $1.name(language: language.rawValue)) }
      ) { first, _ in first }
    }
    let (own, shipped) = (days(tables.own), days(tables.shipped))
    var lines = Set(own.keys).union(shipped.keys).sorted().compactMap { day -> String? in
      switch (own[day], shipped[day]) {
      case (nil, let name?): TablesWords.new(language, ["date": day.description, "name": name])
      case (let name?, nil): TablesWords.gone(language, ["date": day.description, "name": name])
      default: nil
      }
    }
    let acts = Set(tables.shippedActs.keys).union((tables.ownActs ?? [:]).keys).sorted()
    for law in acts {
      let (before, after) = (tables.ownActs?[law]?.lastDay, tables.shippedActs[law]?.lastDay)
      guard before != after else { continue }
      let never = TablesWords.never(language)
      lines.append(
        TablesWords.act(
          language,
          [
            "law": law, "before": before?.description ?? never,
            "after": after?.description ?? never,
          ]))
    }
    return lines
  }
}
