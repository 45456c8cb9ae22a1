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
struct TablesShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("show", TablesWords.show) }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let language = session.language
    let tables = try session.planner.tables()
    let year = session.today.year
    let holidays = tables.own.holidays(from: year, through: year + 2)
    let acts = (tables.ownActs ?? [:]).values.sorted { $0.law < $1.law }
    func note(_ source: String?, _ verify: Bool) -> String {
      [source, verify ? TablesWords.verify(language) : nil].compactMap(\.self)
        .joined(separator: "; ")
    }
    var days = Sheet(
      columns: [
        Column("date", TablesWords.day(language)),
        Column("name", TablesWords.name(language), minWidth: 12),
        Column("source", TablesWords.source(language), priority: 1, minWidth: 10),
      ],
      rows: holidays.map { day, rule in
        [
          Cell(day.description), Cell(rule.name(language: language.rawValue)),
          Cell(note(rule.source, rule.verify)),
        ]
      })
    if let through = tables.own.decreedThrough {
      days.footnotes.append(TablesWords.decreedThrough(language, ["year": String(through)]))
    }
    let laws = Sheet(
      columns: [
        Column("law", TablesWords.law(language)),
        Column("title", TablesWords.name(language), minWidth: 12),
        Column("lastDay", TablesWords.lastDay(language)),
        Column("source", TablesWords.source(language), priority: 1, minWidth: 10),
      ],
      rows: acts.map { act in
        [
          Cell(act.law), Cell(act.title(language)),
          Cell(act.lastDay?.description ?? TablesWords.never(language)),
          Cell(note(act.source, act.verify)),
        ]
      })
    session.present(
      TableDocument(
        title: tables.own.region, sheets: [days, laws],
        footnotes: tables.differ ? [TablesWords.older(language)] : [])
    ) {
      .object([
        ("region", .string(tables.own.region)), ("current", .bool(!tables.differ)),
        ("decreedThrough", .number(tables.own.decreedThrough)),
        (
          "holidays",
          .array(
            holidays.map { day, rule in
              .object([
                ("date", .date(day)), ("key", .string(rule.key)),
                ("name", .string(rule.name(language: language.rawValue))),
                ("source", .text(rule.source)), ("verify", .bool(rule.verify)),
              ])
            })
        ),
        (
          "laws",
          .array(
            acts.map { act in
              .object([
                ("law", .string(act.law)), ("title", .string(act.title(language))),
                ("lastDay", .date(act.lastDay)), ("source", .text(act.source)),
                ("verify", .bool(act.verify)),
              ])
            })
        ),
      ])
    }
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
