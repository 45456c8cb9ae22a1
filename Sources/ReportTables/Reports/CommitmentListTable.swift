import CarePlans
import CivilTime
package import Reports
import Wording

/// `task list`, `measure list`, and what an account sees of a plan it does not direct.
package enum CommitmentListTable: ReportTable {
  package static let record = Record<CommitmentList>([
    .date("asOf") { $0.asOf }, .number("total") { $0.total },
    .list("items", of: CommitmentListFields.record) { $0.lines },
  ])

  package static func capacity(of list: CommitmentList) -> Int { 256 + 1_100 * list.lines.count }

  package static func document(_ list: CommitmentList, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let language = cells.language
    var document = TableDocument(
      title: ShowWords.listTitle(language, ["day": list.asOf.description]),
      sheets: [.of(CommitmentListFields.columns, rows: list.lines, cells, hasData: hasData)],
      footnotes: [WorklistWords.total(language, list.total)])
    if DueCells.isMarked(document.sheets[0]) {
      document.footnotes.append(ShowWords.limitLegend(language))
    }
    if list.leftOut > 0 { document.footnotes.append(FilterWords.leftOut(language, list.leftOut)) }
    return document
  }
}

/// The fields of a line of a list.
package enum CommitmentListFields {
  private static let commitment: Part<ReportLine, Commitment> = { line, use in
    use(line.commitment)
  }
  private static let date = Field<ReportLine>.optionalDate("date") { $0.listedDay }
  private static let limit = CommitmentFields.limit.of(commitment)
  private static let state = CommitmentFields.state.of(commitment)

  private static let daysLate = Field<ReportLine>.number("daysLate") { $0.standing.daysLate }
  private static let earlier = Field<ReportLine>.number("earlier") { $0.earlier }

  package static let record =
    Record<Commitment>([
      CommitmentFields.ref, CommitmentFields.plan, CommitmentFields.key, CommitmentFields.number,
      CommitmentFields.title, CommitmentFields.kind, CommitmentFields.role,
      CommitmentFields.partner, CommitmentFields.worker, CommitmentFields.obligation,
      CommitmentFields.phase, CommitmentFields.state,
    ]).of(commitment) + Record([.text("group") { $0.standing.group.rawValue }])
    + Record<Commitment>([
      CommitmentFields.due, CommitmentFields.dueState, CommitmentFields.limit,
      CommitmentFields.limitState, .optionalText("pin") { $0.pin?.text },
      .optionalDate("startedOn") { $0.startedOn }, .optionalDate("finishedOn") { $0.finishedOn },
      CommitmentFields.waitUntil,
    ]).of(commitment)
    + Record([
      date, .flag("ready") { $0.standing.isReady }, .flag("overdue") { $0.standing.isOverdue },
      CommitmentFields.unreported,
      .flag("breached") { $0.standing.isBreached }, daysLate,
    ])
    + Record<Commitment>([
      CommitmentFields.firstDue, CommitmentFields.pushes, CommitmentFields.moves,
      CommitmentFields.blockedBy,
    ]).of(commitment) + Record([earlier, CommitmentFields.missedSince])

  static let columns: [Field<ReportLine>] =
    [
      CommitmentFields.ref.of(commitment),
      CommitmentFields.title.of(commitment).shown(OverdueWords.titleColumn, minWidth: 20),
      CommitmentFields.responsible.of(commitment),
      date.shown(WorklistWords.dateColumn) { line, cells in cells.listed(line) },
      limit.shown(ShowWords.limit, priority: 3) { line, cells in cells.limit(line.commitment) },
      state.shown(ShowWords.state) { line, cells in
        Cell(ShowWords.standing(line, cells.language), data: line.commitment.state.rawValue)
      },
      CommitmentFields.missedSince, CommitmentFields.agreed,
      CommitmentFields.waitsFor.shown(OverdueWords.waitsColumn, priority: 2).of(commitment),
      daysLate.named(OverdueWords.daysLateColumn), earlier.named(OverdueWords.earlierColumn),
    ]
    + CommitmentFields.data.filter { !["due", "limit"].contains($0.name) }.map { $0.of(commitment) }
    + [CommitmentFields.due.named(OverdueWords.dueColumn).of(commitment)]
}
