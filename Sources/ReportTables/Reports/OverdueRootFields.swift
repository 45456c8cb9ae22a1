import CarePlans
import CivilTime
import Reports
import Wording

/// The fields of what holds up other work, plan by plan.
enum OverdueRootFields {
  private static let title = Field<Overdue.Root>.optionalTold("title") { root, cells in
    root.commitment.map(cells.titles)
  }
  private static let due = Field<Overdue.Root>.optionalDate("due") { $0.commitment?.due }
  private static let frees = Field<Overdue.Root>.number("frees") { $0.frees }

  static let record = Record<Overdue.Root>([
    .text("plan") { $0.plan.description }, .text("key") { $0.key.rawValue }, title,
    .optionalText("partner") { $0.partner?.rawValue }, due, frees, .number("plans") { $0.plans },
  ])

  static let columns: [Field<Overdue.Root>] = [
    .column("ref") { root, _ in Cell(root.plan.short + "/" + root.key.rawValue) }
      .shown(OverdueWords.refColumn),
    title.shown(OverdueWords.titleColumn, minWidth: 26) { root, cells in
      root.commitment.map { Cell(cells.titles($0)) }
        ?? Cell(OverdueWords.unlisted(cells.language), data: "")
    },
    .column("responsible") { root, cells in root.commitment.map { cells.who($0) } ?? .empty }
      .shown(OverdueWords.whoColumn, priority: 1),
    due.shown(OverdueWords.dueColumn, priority: 2) { root, cells in
      root.commitment.map {
        cells.date($0.listedDay, isExpected: $0.isExpected(on: $0.listedDay), of: $0)
      }
        ?? .empty
    },
    frees.shown(OverdueWords.freesColumn, alignment: .right),
  ]
}

/// The fields of a task that holds up work in several plans at the same partner.
enum OverdueCauseFields {
  private static let key = Field<Overdue.Cause>.text("key") { $0.key.rawValue }
  private static let title = Field<Overdue.Cause>.optionalTold("title") { cause, cells in
    cause.example.map(cells.titles)
  }
  private static let partner = Field<Overdue.Cause>.optionalText("partner") {
    $0.partner?.rawValue
  }
  private static let frees = Field<Overdue.Cause>.number("frees") { $0.frees }
  private static let plans = Field<Overdue.Cause>.number("plans") { $0.plans }

  static let record = Record<Overdue.Cause>([
    key, title, partner, .number("roots") { $0.roots }, frees, plans,
  ])

  static let columns: [Field<Overdue.Cause>] = [
    key.shown(OverdueWords.refColumn), title.shown(OverdueWords.titleColumn, minWidth: 26),
    partner.shown(OverdueWords.byPartner, priority: 1),
    frees.shown(OverdueWords.freesColumn, alignment: .right),
    plans.shown(OverdueWords.plansColumn, alignment: .right),
  ]
}
