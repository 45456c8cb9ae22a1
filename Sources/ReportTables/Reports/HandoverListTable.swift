import CarePlans
import CivilTime
import PlanAPI
package import Reports
import Wording

/// What is on its way to somebody.
package enum HandoverListTable: ReportTable {
  private typealias Line = HandoverList.Line

  private static let ref = Field<Line>.text("ref") { $0.ref }
  private static let id = Field<Line>.text("id") { $0.handover.id.rawValue }
  private static let from = Field<Line>.text("from") { $0.giver }
  private static let to = Field<Line>.text("to") { $0.handover.to.code }
  private static let items = Field<Line>.number("items") { $0.holdings.items.count }
  private static let proposedOn = Field<Line>.date("proposedOn") { $0.handover.proposedOn }
  private static let due = Field<Line>.optionalDate("due") { $0.due }
  private static let state = Field<Line>.text("state") { $0.state }
  private static let reason = Field<Line>.optionalText("reason") { $0.reason }
  private static let gap = Field<Line>.number("gap") { $0.gap }

  package static let record = Record<HandoverList>([
    .date("asOf") { $0.asOf }, .number("open") { $0.open },
    .list(
      "handovers",
      of: Record([
        ref, .text("plan") { $0.plan.description }, .text("key") { $0.key.rawValue }, id, from, to,
        items, .flag("lead") { $0.holdings.hasLead },
        .number("members") { $0.holdings.members.count }, proposedOn, due, state,
        .number("questions") { $0.holdings.questions.count },
        .optionalDate("answeredOn") { $0.handover.answeredOn }, gap, reason,
      ])
    ) { $0.lines },
  ])

  package static func document(_ list: HandoverList, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let language = cells.language
    let footnote =
      list.open == 0 ? HandoverWords.none(language) : HandoverWords.open(language, list.open)
    return TableDocument(
      title: HandoverWords.title(language, ["day": list.asOf.description]),
      sheets: [.of(columns, rows: list.lines, cells, hasData: hasData)], footnotes: [footnote])
  }

  private static let columns: [Field<HandoverList.Line>] = [
    ref.shown(OverdueWords.refColumn), from.shown(HandoverWords.fromHeading),
    to.shown(HandoverWords.toHeading) { line, cells in
      let code = line.handover.to.code
      let isAway = line.handover.to.worker.map { cells.away[$0] != nil } ?? false
      return Cell(isAway ? code + "*" : code, data: code)
    },
    items.shown(HandoverWords.whatHeading, priority: 2) { line, cells in
      Cell(
        HandoverText.counted(line.holdings, cells.language),
        data: String(line.holdings.items.count))
    },
    proposedOn.shown(HandoverWords.sinceHeading, priority: 4),
    due.shown(OverdueWords.dueColumn),
    state.shown(ShowWords.state) { line, cells in cells.word(HandoverWords.state, line.state) },
    gap.shown(HandoverWords.gapHeading, alignment: .right, priority: 1) { line, _ in
      Cell(
        line.gap == 0 ? "" : String(line.gap), style: line.gap > 0 ? .warning : .plain,
        data: String(line.gap))
    }, id.shown(HandoverWords.idHeading, priority: 3),
    reason.shown(HistoryWords.reason, priority: 1, yieldsWhenUniform: true, fallsBelow: true),
  ]
}
