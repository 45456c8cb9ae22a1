import CarePlans
import CivilTime
import Reports
import Wording

/// The fields of a line of a worklist.
enum WorklistFields {
  private static let commitment: Part<Worklist.Row, Commitment> = { row, use in
    use(row.line.commitment)
  }

  private static let group = Field<Worklist.Row>.text("group") { $0.group.rawValue }
  private static let date = Field<Worklist.Row>.optionalDate("date") { $0.date }
  private static let expected = Field<Worklist.Row>.flag("expected") { $0.isExpected }
  private static let days = Field<Worklist.Row>.optionalNumber("days") { $0.days }
  private static let line: Part<Worklist.Row, ReportLine> = { row, use in use(row.line) }
  private static let earlier = Field<Worklist.Row>.number("earlier") { $0.line.earlier }
  private static let missedSince = CommitmentFields.missedSince.of(line)
  private static let agreed = CommitmentFields.agreed.of(line)

  static let record =
    Record([group]) + CommitmentFields.item.of(commitment)
    + Record([
      date, expected, days, .number("daysLate") { $0.line.standing.daysLate },
      .flag("ready") { $0.line.standing.isReady }, CommitmentFields.waitUntil.of(commitment),
      earlier, missedSince, agreed, CommitmentFields.unreported.of(line),
      CommitmentFields.blockedBy.of(commitment),
    ])

  static let columns: [Field<Worklist.Row>] =
    [
      CommitmentFields.ref.of(commitment).shown(OverdueWords.refColumn) { row, cells in
        let isStatutory = row.line.commitment.obligation == .statutory
        return cells.ref(row.line.commitment, style: isStatutory ? .strong : .plain)
      },
      CommitmentFields.numbered.of(commitment),
      CommitmentFields.title.of(commitment).shown(OverdueWords.titleColumn, minWidth: 22),
      CommitmentFields.responsible.of(commitment),
      date.shown(WorklistWords.dateColumn) { row, cells in
        cells.listed(row.date, isExpected: row.isExpected, of: row.line.commitment)
      },
      days.shown(WorklistWords.daysColumn, priority: 2, fallsBelow: .whereItWarns) { row, cells in
        when(row, cells.language)
      },
      missedSince, agreed,
      CommitmentFields.waitsFor.shown(OverdueWords.waitsColumn, priority: 3, fallsBelow: true)
        .of(commitment),
      group.named(OverdueWords.groupColumn) { row, cells in
        Cell(WorklistTable.name(of: row.group, cells.language), data: row.group.rawValue)
      },
    ] + CommitmentFields.data.map { $0.of(commitment) }
    + [expected, earlier.named(OverdueWords.earlierColumn)]

  private static func when(_ row: Worklist.Row, _ language: Language) -> Cell {
    guard let days = row.days else { return .empty }
    // The term has not begun: its day says nothing any more.
    if row.isExpected, days < 0 { return Cell("", data: String(days)) }
    let number = ["n": String(abs(days))]
    let text =
      switch row.group {
      case _ where row.line.standing.hasEnded: ShowWords.toReport(language)
      case .breached, .overdue: WorklistWords.late(language, values: number)
      case _ where days == 0: WorklistWords.today(language)
      case _ where days < 0: WorklistWords.passed(language, values: number)
      default: WorklistWords.until(language, values: number)
      }
    // Where room is short this stands alone.
    let mark = row.isExpected ? "~" : ""
    // Of what was agreed on it is told below since when it is not reported.
    let isToldBelow = row.group == .toReport && !row.line.standing.hasEnded
    return Cell(
      mark + text, style: isToldBelow ? .plain : style(of: row.group), data: String(days))
  }

  static func style(of group: Worklist.Group) -> ANSIStyle {
    switch group {
    case .breached: .alarm
    case .overdue, .toReport: .warning
    case .ready: .good
    case .dueThisWeek, .contacts: .plain
    case .waiting: .faint
    }
  }
}
