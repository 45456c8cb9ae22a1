import CarePlans
import CivilTime
import Reports

/// The columns of the overdue report that only programs read, named as in JSON.
enum OverdueData {
  static var columns: [Column] {
    [
      "plan", "key", "number", "kind", "partner", "worker", "obligation", "due", "limit", "age",
      "earlier", "root",
    ].map(Column.data)
  }

  static func cells(_ item: Overdue.Item, _ cells: ReportCells) -> [Cell] {
    let entry = item.commitment
    return [
      Cell(entry.plan.description), Cell(entry.item.rawValue), Cell(entry.number),
      Cell(entry.kind.rawValue), Cell(entry.partner?.rawValue ?? ""),
      Cell(entry.worker?.rawValue ?? ""), Cell(entry.obligation.rawValue), cells.date(entry.due),
      cells.date(entry.limit), Cell(item.age.rawValue), Cell(item.line.earlier),
      Cell(item.root?.rawValue ?? ""),
    ]
  }
}
