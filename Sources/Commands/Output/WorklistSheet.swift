package import CarePlans
import CivilTime
package import Reports
package import Wording

/// The worklist as a table, one line for each thing to do.
package struct WorklistSheet {
  private let list: Worklist
  private let language: Language
  private let cells: ReportCells

  /// The list in words.
  package static func book(
    _ list: Worklist, _ language: Language, titles: @escaping (Commitment) -> String
  ) -> TableDocument {
    let sheet = Self(
      list: list, language: language, cells: ReportCells(language: language, titles: titles))
    return TableDocument(
      title: WorklistWords.title(language, ["day": list.asOf.description]), sheets: [sheet.table],
      footnotes: sheet.footnotes)
  }

  private var table: Sheet {
    Sheet(
      columns: [
        Column("ref", OverdueWords.refColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 26),
        Column(
          "responsible", OverdueWords.whoColumn(language), priority: 1, yieldsWhenUniform: true),
        Column("date", WorklistWords.dateColumn(language), priority: 3),
        Column("days", WorklistWords.daysColumn(language)),
        Column("waitsFor", OverdueWords.waitsColumn(language), priority: 2),
      ] + dataColumns,
      sections: list.sections.map { section in
        let heading = WorklistWords.heading(
          language, ["group": name(of: section.group), "n": String(list.count(section.group))])
        return SheetSection(
          heading: heading, style: style(of: section.group),
          rows: section.rows.map { row($0, in: section.group) })
      })
  }

  private var dataColumns: [Column] {
    [
      "group", "plan", "key", "number", "kind", "partner", "worker", "obligation", "due", "limit",
      "expected", "earlier",
    ].map(Column.data)
  }

  private func row(_ row: Worklist.Row, in group: Worklist.Group) -> [Cell] {
    let entry = row.commitment
    return [
      cells.ref(entry, style: entry.obligation == .statutory ? .strong : .plain),
      cells.title(entry, earlier: row.line.earlier), cells.who(entry),
      cells.date(row.date, isExpected: row.isExpected), days(row, in: group), cells.waits(entry),
      Cell(group.rawValue), Cell(entry.plan.description), Cell(entry.item.rawValue),
      Cell(entry.number), Cell(entry.kind.rawValue), Cell(entry.partner?.rawValue ?? ""),
      Cell(entry.worker?.rawValue ?? ""), Cell(entry.obligation.rawValue), cells.date(entry.due),
      cells.date(entry.limit), Cell(String(row.isExpected)), Cell(row.line.earlier),
    ]
  }

  private func days(_ row: Worklist.Row, in group: Worklist.Group) -> Cell {
    guard let days = row.days else { return .empty }
    let number = ["n": String(abs(days))]
    let text =
      switch group {
      case .breached, .overdue: WorklistWords.late(language, values: number)
      case _ where days == 0: WorklistWords.today(language)
      // An expected day that has passed makes nothing late.
      case _ where days < 0: WorklistWords.passed(language, values: number)
      default: WorklistWords.until(language, values: number)
      }
    // Where room is short this stands alone.
    let mark = row.isExpected ? "~" : ""
    return Cell(mark + text, style: style(of: group), data: String(days))
  }

  private func name(of group: Worklist.Group) -> String {
    switch group {
    case .breached: WorklistWords.breached(language)
    case .overdue: WorklistWords.overdue(language)
    case .dueThisWeek: WorklistWords.due(language)
    case .ready: WorklistWords.ready(language)
    case .heldUp: WorklistWords.heldUp(language)
    case .waiting: WorklistWords.waiting(language)
    case .contacts: WorklistWords.contacts(language)
    }
  }

  private func style(of group: Worklist.Group) -> ANSIStyle {
    switch group {
    case .breached: .alarm
    case .overdue: .warning
    case .ready: .good
    case .dueThisWeek, .contacts: .plain
    case .heldUp, .waiting: .faint
    }
  }

  private var footnotes: [String] {
    var counts = [WorklistWords.total(language, list.total)]
    if list.later > 0 { counts.append(WorklistWords.later(language, list.later)) }
    if list.openDated > 0 { counts.append(WorklistWords.openDated(language, list.openDated)) }
    let isMarked = list.sections.contains { $0.rows.contains(where: \.isExpected) }
    return (list.total == 0 ? [WorklistWords.empty(language)] : [])
      + [counts.joined(separator: ", ")]
      + (isMarked ? [WorklistWords.expectedLegend(language)] : [])
  }
}
