import CarePlans
import CivilTime
import Reports
import Wording

/// The fields that everything which lists commitments has, see docs/json.md.
enum CommitmentFields {
  static let ref = Field<Commitment>.text("ref") { $0.ref }
    .shown(OverdueWords.refColumn) { entry, cells in cells.ref(entry) }
  static let plan = Field<Commitment>.text("plan") { $0.plan.description }
  static let key = Field<Commitment>.text("key") { $0.item.rawValue }
  static let number = Field<Commitment>.text("number") { $0.number }
  /// By which calendars call it.
  static let numbered = Field<Commitment>.column("numbered") { entry, _ in
    ReportCells.number(entry.plan, entry.number)
  }.shown(OverdueWords.numberColumn)
  static let title = Field<Commitment>.told("title") { entry, cells in cells.titles(entry) }
    .shown(OverdueWords.titleColumn, minWidth: 26)
  static let kind = Field<Commitment>.text("kind") { $0.kind.rawValue }
  static let role = Field<Commitment>.text("role") { $0.role.rawValue }
  static let partner = Field<Commitment>.optionalText("partner") { $0.partner?.rawValue }
  static let worker = Field<Commitment>.optionalText("worker") { $0.worker?.rawValue }
  static let obligation = Field<Commitment>.text("obligation") { $0.obligation.rawValue }
  static let phase = Field<Commitment>.optionalText("phase") { $0.phase }
  static let state = Field<Commitment>.text("state") { $0.state.rawValue }
  static let due = Field<Commitment>.optionalDate("due") { $0.due }
  static let dueState = Field<Commitment>.optionalText("dueState") {
    sureness(of: $0.due, isExpected: $0.isDueExpected)
  }
  static let limit = Field<Commitment>.optionalDate("limit") { $0.limit }
  static let limitState = Field<Commitment>.optionalText("limitState") {
    sureness(of: $0.limit, isExpected: $0.isLimitExpected)
  }
  static let firstDue = Field<Commitment>.optionalDate("firstDue") { $0.firstDue }
  static let pushes = Field<Commitment>.number("pushes") { $0.pushes }
  static let moves = Field<Commitment>.number("moves") { $0.moves }
  static let waitUntil = Field<Commitment>.optionalDate("waitUntil") { $0.waitUntil }
  static let neededBy = Field<Commitment>.optionalDate("neededBy") { $0.neededBy }
  static let blockedBy = Field<Commitment>.keys("blockedBy") { $0.blockedBy }

  /// Who is to do it: the worker, or the partner.
  static let responsible = Field<Commitment>.column("responsible") { entry, cells in
    cells.who(entry)
  }.shown(OverdueWords.whoColumn, priority: 1, yieldsWhenUniform: true, fallsBelow: true)
  /// What it waits for, as tables say `blockedBy`.
  static let waitsFor = Field<Commitment>.column("waitsFor") { entry, cells in cells.waits(entry) }

  /// Since when the contacts of its series have passed without a word; tables say how many.
  static let missedSince = Field<ReportLine>.optionalDate("missedSince") { $0.missedSince }
    .named(OverdueWords.missedSinceColumn)
    .shown(OverdueWords.missedColumn, priority: 9, fallsBelow: true) { line, cells in
      cells.missed(line.missed, since: line.missedSince)
    }

  /// The day and time it is fixed on; tables tell one that has passed without a word.
  static let agreed = Field<ReportLine>.optionalText("pin") { $0.commitment.pin?.text }
    .named(OverdueWords.agreedColumn)
    .shown(OverdueWords.agreedColumn, priority: 8, fallsBelow: true) { line, cells in
      cells.agreed(line)
    }

  /// Whether that day has passed and nobody said how it went.
  static let unreported = Field<ReportLine>.flag("unreported") { $0.standing.isUnreported }

  /// What every list tells programs.
  static let item = Record<Commitment>([
    ref, plan, key, number, title, kind, partner, worker, obligation, due, dueState, limit,
    limitState,
  ])

  /// What CSV has beside the columns of tables.
  static let data = [
    plan.named(OverdueWords.byPlan) { entry, _ in
      Cell(entry.plan.short, data: entry.plan.description)
    }, key, number,
    kind.named(ShowWords.kind) { entry, cells in
      cells.word(ItemWords.kind, entry.kind.rawValue)
    }, partner.named(ShowWords.partner), worker.named(ShowWords.worker),
    obligation.named(ShowWords.obligation) { entry, cells in
      cells.word(ItemWords.obligation, entry.obligation.rawValue)
    }, due, dueState.named(OverdueWords.dueStateColumn, cell: sureness(of: dueState)),
    limit.named(ShowWords.limit), limitState,
  ]

  /// Whether a day is certain, in words.
  private static func sureness(of state: Field<Commitment>)
    -> @Sendable (Commitment, ReportCells)
    -> Cell
  {
    { entry, cells in
      let data = state.cell(entry, cells).data
      return cells.word(OverdueWords.sureness, data)
    }
  }

  private static func sureness(of date: CivilDate?, isExpected: Bool) -> String? {
    date.map { _ in isExpected ? "expected" : "firm" }
  }
}
