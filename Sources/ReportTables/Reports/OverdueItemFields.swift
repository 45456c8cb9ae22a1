import CarePlans
import CivilTime
import Reports
import Wording

/// The fields of an overdue item.
enum OverdueItemFields {
  private static let commitment: Part<Overdue.Item, Commitment> = { item, use in
    use(item.line.commitment)
  }

  private static let daysLate = Field<Overdue.Item>.number("daysLate") { $0.line.standing.daysLate }
  private static let breached = Field<Overdue.Item>.flag("breached") {
    $0.line.standing.isBreached
  }
  private static let line: Part<Overdue.Item, ReportLine> = { item, use in use(item.line) }
  private static let earlier = Field<Overdue.Item>.number("earlier") { $0.line.earlier }
  private static let missedSince = CommitmentFields.missedSince.of(line)
  private static let agreed = CommitmentFields.agreed.of(line)
  private static let firstDue = CommitmentFields.firstDue.of(commitment)
  private static let pushes = CommitmentFields.pushes.of(commitment)
  private static let moves = CommitmentFields.moves.of(commitment)
  private static let neededBy = CommitmentFields.neededBy.of(commitment)
  private static let waitUntil = CommitmentFields.waitUntil.of(commitment)
  private static let root = Field<Overdue.Item>.optionalText("root") { $0.root?.rawValue }

  static let record =
    CommitmentFields.item.of(commitment)
    + Record([
      daysLate, breached, earlier, missedSince, agreed, CommitmentFields.unreported.of(line),
      firstDue, pushes, moves, neededBy, waitUntil,
      CommitmentFields.blockedBy.of(commitment), root,
    ])

  private static let ref = CommitmentFields.ref.of(commitment)
  private static let title = CommitmentFields.title.of(commitment)
  private static let responsible = CommitmentFields.responsible.of(commitment)

  static let columns: [Field<Overdue.Item>] =
    [
      breached.shown(nil) { item, _ in
        let isBreached = item.line.standing.isBreached
        return Cell(isBreached ? "!" : "", style: .alarm, data: String(isBreached))
      }.named(OverdueWords.breachedColumn),
      ref,
      title.shown(OverdueWords.titleColumn, minWidth: 26), responsible,
      // The days late say the same.
      .column("lateSince") { item, cells in cells.date(item.since) }
        .shown(OverdueWords.dueColumn, priority: 3),
      daysLate.shown(OverdueWords.daysColumn, alignment: .right) { item, _ in
        Cell(
          item.line.standing.daysLate, style: item.line.standing.isBreached ? .alarm : .warning)
      },
      missedSince, agreed,
      CommitmentFields.waitsFor.shown(OverdueWords.waitsColumn, priority: 2).of(commitment),
      neededBy.shown(OverdueWords.neededColumn, priority: 4),
      firstDue.shown(OverdueWords.firstDueColumn, priority: 5) { item, cells in
        // Said only where it tells something; programs always get it.
        let first = item.line.commitment.firstDue
        let text = first == item.since ? "" : first?.description ?? ""
        return Cell(text, data: first?.description ?? "")
      },
      pushes.shown(OverdueWords.pushesColumn, alignment: .right, priority: 6) { item, cells in
        cells.count(item.line.commitment.pushes)
      },
      moves.shown(OverdueWords.movesColumn, alignment: .right, priority: 7) { item, cells in
        cells.count(item.line.commitment.moves)
      },
    ] + CommitmentFields.data.map { $0.of(commitment) }
    + [
      .column("age") { item, _ in Cell(item.age.rawValue) },
      earlier.named(OverdueWords.earlierColumn), root,
    ]

  /// The columns of what was fixed on a day that has passed.
  static let unreported: [Field<Overdue.Item>] = [
    ref, title, responsible.shown(OverdueWords.whoColumn, priority: 1),
    agreed.shown(OverdueWords.agreedColumn, priority: 2, fallsBelow: true),
  ]

  /// The columns of what was put aside past its date.
  static let waiting: [Field<Overdue.Item>] = [
    ref, title, responsible.shown(OverdueWords.whoColumn, priority: 1),
    CommitmentFields.due.shown(OverdueWords.dueColumn).of(commitment),
    daysLate.shown(OverdueWords.daysColumn, alignment: .right), missedSince,
    waitUntil.shown(OverdueWords.untilColumn),
  ]
}
