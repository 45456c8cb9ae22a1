import CarePlans
import CivilTime
import PlanAPI
package import Reports
import Wording

/// Workers with what is open for each.
package enum WorkerLoadsTable: ReportTable {
  private typealias Line = WorkerLoads.Line

  private static let worker = Field<Line>.text("worker") { $0.worker.id.rawValue }
  private static let partner = Field<Line>.text("partner") { $0.worker.partner.rawValue }
  private static let name = Field<Line>.optionalText("name") { $0.worker.name }
  private static let open = Field<Line>.number("open") { $0.open }
  private static let late = Field<Line>.number("late") { $0.late }
  private static let absences = Field<Line>.texts("absences") { $0.absences.map(\.days.text) }
  private static let awayUntil = Field<Line>.optionalDate("awayUntil") { $0.current?.days.last }
  private static let deputy = Field<Line>.optionalText("deputy") { $0.current?.deputy?.rawValue }
  private static let leftOn = Field<Line>.optionalDate("leftOn") { $0.worker.leftOn }

  package static let isList = true
  package static let record = Record<WorkerLoads>([
    .list(
      "workers",
      of: Record([worker, partner, name, open, late, absences, awayUntil, deputy, leftOn])
    ) {
      $0.lines
    }
  ])

  package static func document(_ report: WorkerLoads, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    var sheet = Sheet.of(columns, rows: report.lines, cells)
    if report.lines.isEmpty { sheet.footnotes.append(AbsenceWords.noWorkers(cells.language)) }
    return TableDocument(title: "", sheets: [sheet])
  }

  private static let columns: [Field<WorkerLoads.Line>] = [
    worker.shown(DirectoryWords.id), partner.shown(DirectoryWords.partner),
    name.shown(DirectoryWords.nameHeading, priority: 1, minWidth: 8),
    open.shown(DirectoryWords.open, alignment: .right),
    late.shown(DirectoryWords.late, alignment: .right) { line, _ in
      Cell(line.late, style: line.late > 0 ? .warning : .plain)
    },
    absences.shown(DirectoryWords.absent, priority: 1) { line, cells in
      let until = line.current.map { AwayText.of($0.days.last, cells.language) }
      return Cell(
        until ?? line.absences.first?.days.text ?? "",
        data: line.absences.map(\.days.text).joined(separator: " "))
    }, deputy.shown(AbsenceWords.deputyHeading, priority: 1, fallsBelow: true),
    leftOn.shown(DirectoryWords.leftHeading, priority: 2),
  ]
}

extension DayRange {
  /// `2026-12-24..2027-01-03`, or one day.
  package var text: String { description }
}
