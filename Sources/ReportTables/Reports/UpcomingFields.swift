import CarePlans
import CivilTime
import Reports
import Wording

/// The fields of what falls due on a day.
enum UpcomingFields {
  private static let commitment: Part<Upcoming.Item, Commitment> = { item, use in
    use(item.commitment)
  }

  private static let date = Field<Upcoming.Item>.date("date") { $0.date }
  private static let expected = Field<Upcoming.Item>.flag("expected") { $0.isExpected }
  private static let late = Field<Upcoming.Item>.flag("late") { $0.isLate }

  private static let missedSince = Field<Upcoming.Item>.optionalDate("missedSince") {
    $0.missed?.since
  }

  static let record =
    CommitmentFields.item.of(commitment)
    + Record([
      date, expected, late, .number("earlier") { $0.missed?.count ?? 0 }, missedSince,
      CommitmentFields.blockedBy.of(commitment),
    ])

  static let columns: [Field<Upcoming.Item>] =
    [
      date.shown(WorklistWords.dateColumn) { item, cells in
        cells.listed(item.date, isExpected: item.isExpected, of: item.commitment)
      },
      CommitmentFields.ref.of(commitment),
      CommitmentFields.title.of(commitment).shown(OverdueWords.titleColumn, minWidth: 16),
      CommitmentFields.responsible.of(commitment),
      missedSince.named(OverdueWords.missedSinceColumn)
        .shown(OverdueWords.missedColumn, priority: 9, fallsBelow: true) { item, cells in
          cells.missed(item.missed, since: item.missed?.since)
        },
      CommitmentFields.waitsFor.shown(OverdueWords.waitsColumn, priority: 3).of(commitment),
      late.shown(UpcomingWords.noteColumn, priority: 2) { item, cells in
        Cell(
          item.isLate ? UpcomingWords.late(cells.language) : "", style: .warning,
          data: String(item.isLate))
      },
      .column("part") { item, _ in Cell(item.part.rawValue) },
    ] + CommitmentFields.data.map { $0.of(commitment) } + [expected]

  static func each(_ items: [Upcoming.Item], _ use: (Upcoming.Item) -> Void) {
    for item in items { use(item) }
  }
}
