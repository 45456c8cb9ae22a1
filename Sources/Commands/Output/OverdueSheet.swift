package import CarePlans
import CivilTime
package import Reports
package import Wording

/// The overdue report as tables: counts first, then what is late, what holds it up, what is put
/// aside.
package struct OverdueSheet {
  private let report: Overdue
  private let language: Language
  private let cells: ReportCells
  /// Whether the columns that only programs read are wanted.
  private let hasData: Bool
  /// Roots and causes shown in tables; JSON has all of them.
  private static let shownRoots = 10

  private init(
    report: Overdue, language: Language, titles: @escaping (Commitment) -> String, hasData: Bool
  ) {
    self.report = report
    self.language = language
    self.hasData = hasData
    cells = ReportCells(language: language, titles: titles)
  }

  /// The report in words; the data sheet holds every late item.
  ///
  /// - Parameter hasData: Whether that sheet has the columns that only programs read, which cost
  ///   as much as all others.
  package static func book(
    _ report: Overdue, _ language: Language, titles: @escaping (Commitment) -> String,
    hasData: Bool = true
  ) -> TableDocument {
    let sheet = Self(report: report, language: language, titles: titles, hasData: hasData)
    var sheets = [sheet.items]
    if report.items.isEmpty { sheets[0].footnotes = [OverdueWords.none(language)] }
    if !report.roots.isEmpty { sheets.append(sheet.roots) }
    if report.causes.contains(where: { $0.plans > 1 }) { sheets.append(sheet.causes) }
    if !report.waiting.isEmpty { sheets.append(sheet.waiting) }
    return TableDocument(
      title: OverdueWords.title(language, ["day": report.asOf.description]),
      summary: report.items.isEmpty ? [] : [sheet.groups], sheets: sheets,
      footnotes: (report.counts.breached > 0 ? [OverdueWords.legend(language)] : [])
        + [sheet.cells.note(report.notOwing)].compactMap { $0 })
  }

  private var names: GroupNames { GroupNames(grouping: report.grouping, language: language) }

  private var groups: Sheet {
    var rows = report.groups.map { row(names.name(of: $0.key), $0.counts) }
    if rows.count > 1 {
      rows.append(
        row(OverdueWords.sum(language), report.counts).map {
          Cell($0.text, style: .strong, data: $0.data)
        })
    }
    let breached = report.counts.breached
    return Sheet(
      columns: names.columns, rows: rows,
      footnotes: [
        OverdueWords.total(language, report.counts.overdue)
          + (breached > 0 ? ", " + OverdueWords.breached(language, breached) : "")
      ])
  }

  private func row(_ name: String, _ counts: LateCounts) -> [Cell] {
    [
      Cell(name), Cell(counts.overdue),
      Cell(counts.breached, style: counts.breached > 0 ? .alarm : .plain),
    ] + LateAge.allCases.map { Cell(counts[age: $0]) }
  }

  private var items: Sheet {
    let columns =
      [
        Column("breached", ""), Column("ref", OverdueWords.refColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 26),
        Column(
          "responsible", OverdueWords.whoColumn(language), priority: 1, yieldsWhenUniform: true),
        // The days late say the same.
        Column("lateSince", OverdueWords.dueColumn(language), priority: 3),
        Column("daysLate", OverdueWords.daysColumn(language), alignment: .right),
        Column("waitsFor", OverdueWords.waitsColumn(language), priority: 2),
        Column("neededBy", OverdueWords.neededColumn(language), priority: 4),
        Column("firstDue", OverdueWords.firstDueColumn(language), priority: 5),
        Column("pushes", OverdueWords.pushesColumn(language), alignment: .right, priority: 6),
        Column("moves", OverdueWords.movesColumn(language), alignment: .right, priority: 7),
      ] + (hasData ? OverdueData.columns : [])
    var sections: [String?: [[Cell]]] = [:]
    for item in report.items { sections[report.groupKey(of: item), default: []].append(row(item)) }
    return Sheet(
      title: report.items.isEmpty ? nil : OverdueWords.items(language), columns: columns,
      sections: report.groups.map { group in
        SheetSection(heading: names.name(of: group.key), rows: sections[group.key] ?? [])
      })
  }

  private func row(_ item: Overdue.Item) -> [Cell] {
    let entry = item.commitment
    let style: ANSIStyle = item.isBreached ? .alarm : .warning
    let since = report.asOf.adding(days: -item.daysLate)
    return [
      Cell(item.isBreached ? "!" : "", style: .alarm, data: String(item.isBreached)),
      cells.ref(entry), cells.title(entry, earlier: item.line.earlier), cells.who(entry),
      cells.date(since), Cell(item.daysLate, style: style), cells.waits(entry),
      cells.date(entry.neededBy),
      // Said only where it tells something; programs always get it.
      Cell(
        entry.firstDue == since ? "" : cells.date(entry.firstDue).text,
        data: cells.date(entry.firstDue).data),
      cells.count(entry.pushes), cells.count(entry.moves),
    ] + (hasData ? OverdueData.cells(item, cells) : [])
  }

  private var roots: Sheet {
    let rest = report.roots.count - Self.shownRoots
    return Sheet(
      title: OverdueWords.roots(language),
      columns: [
        Column("ref", OverdueWords.refColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 26),
        Column("responsible", OverdueWords.whoColumn(language), priority: 1),
        Column("due", OverdueWords.dueColumn(language), priority: 2),
        Column("frees", OverdueWords.freesColumn(language), alignment: .right),
      ],
      rows: report.roots.prefix(Self.shownRoots).map { root in
        let entry = root.commitment
        return [
          Cell(root.plan.short + "/" + root.key.rawValue),
          entry.map { cells.title($0) } ?? .empty, entry.map { cells.who($0) } ?? .empty,
          entry.map { cells.date($0.nextDate, isExpected: $0.isExpected(on: $0.nextDate)) }
            ?? .empty,
          Cell(root.frees),
        ]
      },
      footnotes: rest > 0 ? [OverdueWords.moreRoots(language, rest)] : [])
  }

  private var causes: Sheet {
    Sheet(
      title: OverdueWords.causes(language),
      columns: [
        Column("key", OverdueWords.refColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 26),
        Column("partner", OverdueWords.byPartner(language), priority: 1),
        Column("frees", OverdueWords.freesColumn(language), alignment: .right),
        Column("plans", OverdueWords.plansColumn(language), alignment: .right),
      ],
      rows: report.causes.filter { $0.plans > 1 }.prefix(Self.shownRoots).map { cause in
        [
          Cell(cause.key.rawValue), cause.example.map { cells.title($0) } ?? .empty,
          Cell(cause.partner?.rawValue ?? ""), Cell(cause.frees), Cell(cause.plans),
        ]
      })
  }

  private var waiting: Sheet {
    Sheet(
      title: OverdueWords.waiting(language),
      columns: [
        Column("ref", OverdueWords.refColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 26),
        Column("responsible", OverdueWords.whoColumn(language), priority: 1),
        Column("due", OverdueWords.dueColumn(language)),
        Column("daysLate", OverdueWords.daysColumn(language), alignment: .right),
        Column("waitUntil", OverdueWords.untilColumn(language)),
      ],
      rows: report.waiting.map { item in
        let entry = item.commitment
        return [
          cells.ref(entry), cells.title(entry), cells.who(entry), cells.date(entry.due),
          Cell(item.daysLate), cells.date(entry.waitUntil),
        ]
      })
  }
}
