import CarePlans
import CivilTime
package import PlanAPI
package import Reports

/// What an account sees of what is open: of each commitment only the fields it may have.
package enum OpenCommitmentsTable {
  private typealias Row = OpenCommitments.Row

  private static let commitment: Part<OpenCommitments.Row, Commitment> = { row, use in
    use(row.commitment)
  }

  private static let dated = Record<Row>([
    .text("seen") { name(of: $0.visibility) }, .text("plan") { $0.commitment.plan.short },
    CommitmentFields.due.of(commitment), CommitmentFields.limit.of(commitment),
  ])

  private static let whole =
    Record<Commitment>([
      CommitmentFields.ref, CommitmentFields.title, CommitmentFields.kind,
      CommitmentFields.partner, CommitmentFields.worker, CommitmentFields.blockedBy,
    ]).of(commitment)

  /// The answer, or the page of it that was asked for.
  package static func json(
    _ report: OpenCommitments, _ cells: ReportCells, _ page: PageRequest?
  ) -> (bytes: [UInt8], next: RowKey?) {
    let (rows, next) =
      page?.cut(report.rows) { RowKey([$0.commitment.plan.description, $0.name]) }
      ?? (report.rows, nil)
    let fields = fields(on: report.asOf)
    let bytes = JSONWriter.document { json in
      json.object { json in
        json.field("asOf", report.asOf)
        json.list("items") { json in
          for row in rows {
            fields(row.visibility).write(row, cells, to: &json)
          }
        }
      }
    }
    return (bytes, next)
  }

  /// The fields by how much is seen.
  private static func fields(on today: CivilDate) -> (Visibility) -> Record<Row> {
    let neutral = dated + neutral(on: today)
    let full = neutral + whole
    return { visibility in
      switch visibility {
      case .hidden, .dateOnly: dated
      case .neutral: neutral
      case .full: full
      }
    }
  }

  private static func neutral(on today: CivilDate) -> Record<Row> {
    Record([
      CommitmentFields.number.of(commitment), CommitmentFields.obligation.of(commitment),
      .flag("overdue") { $0.commitment.standing(on: today).isOverdue },
      .flag("breached") { $0.commitment.standing(on: today).isBreached },
      .flag("ready") { $0.commitment.standing(on: today).isReady },
    ])
  }

  private static func name(of visibility: Visibility) -> String {
    switch visibility {
    case .hidden: "hidden"
    case .dateOnly: "date-only"
    case .neutral: "neutral"
    case .full: "full"
    }
  }
}
