import CarePlans
import CivilTime
package import PlanAPI
package import Reports

/// What an account sees of what is open: of each commitment only the fields it may have.
package enum OpenCommitmentsTable {
  /// One commitment with the day it is told on.
  private struct Row {
    let row: OpenCommitments.Row
    let today: CivilDate
    var standing: Standing { row.commitment.standing(on: today) }
  }

  /// What is answered at once: all rows, or a page of them.
  private struct Page {
    let asOf: CivilDate
    let rows: [OpenCommitments.Row]
  }

  private static let commitment: Part<Row, Commitment> = { row, use in use(row.row.commitment) }

  private static let record = Record<Page>([
    .date("asOf") { $0.asOf },
    Field(
      "items", .list(.either(Visibility.told.map { fields(of: $0).shape })),
      write: { page, cells, json in
        json.list { json in
          for row in page.rows {
            fields(of: row.visibility).write(Row(row: row, today: page.asOf), cells, to: &json)
          }
        }
      }),
  ])

  private static let dated = Record<Row>([
    .word("seen", of: Visibility.told.map(\.name)) { $0.row.visibility.name },
    .text("plan") { $0.row.commitment.plan.short },
    CommitmentFields.due.of(commitment), CommitmentFields.limit.of(commitment),
  ])

  private static let neutral =
    dated
    + Record<Row>([
      CommitmentFields.number.of(commitment), CommitmentFields.obligation.of(commitment),
      .flag("overdue") { $0.standing.isOverdue }, .flag("breached") { $0.standing.isBreached },
      .flag("ready") { $0.standing.isReady },
    ])

  private static let full =
    neutral
    + Record<Commitment>([
      CommitmentFields.ref, CommitmentFields.title, CommitmentFields.kind,
      CommitmentFields.partner, CommitmentFields.worker, CommitmentFields.blockedBy,
    ]).of(commitment)

  /// What the description of the API promises of the answer.
  package static var shape: AnswerShape { record.shape }

  /// The answer, or the page of it that was asked for.
  package static func json(
    _ report: OpenCommitments, _ cells: ReportCells, _ page: PageRequest?
  ) -> (bytes: [UInt8], next: RowKey?) {
    let (rows, next) =
      page?.cut(report.rows) { RowKey([$0.commitment.plan.description, $0.name]) }
      ?? (report.rows, nil)
    let bytes = JSONWriter.document { json in
      record.write(Page(asOf: report.asOf, rows: rows), cells, to: &json)
    }
    return (bytes, next)
  }

  /// The fields of a row by how much is seen.
  private static func fields(of visibility: Visibility) -> Record<Row> {
    switch visibility {
    case .hidden, .dateOnly: dated
    case .neutral: neutral
    case .full: full
    }
  }
}

extension Visibility {
  /// How much somebody sees of what is told at all.
  fileprivate static let told: [Visibility] = [.dateOnly, .neutral, .full]

  fileprivate var name: String {
    switch self {
    case .hidden: "hidden"
    case .dateOnly: "date-only"
    case .neutral: "neutral"
    case .full: "full"
    }
  }
}
