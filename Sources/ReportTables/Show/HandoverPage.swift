import CarePlans
import CivilTime
import PlanAPI
import Reports
import Wording

/// A hand-over as it is shown: from whom, to whom, and what goes along.
struct HandoverPage: LinePage {
  let page: PlanPage
  let number: Int

  private var language: Language { page.language }
  private var handover: PlanHandover? {
    var found = page.plan.handovers.first { $0.number == number }
    // Who gives may have left since.
    if let giver = found?.from, let day = page.view.directory.leavings[giver] {
      found?.leftOn = day
    }
    return found
  }
  private var holdings: PlanHoldings {
    handover.map { $0.answer == nil ? page.plan.remaining(of: $0) : $0.holdings } ?? PlanHoldings()
  }

  var document: TableDocument {
    let key = PlanHandover.key(number)
    let title =
      "\(page.plan.code.short)/\(key)  \(ItemWords.handover(language, ["n": String(holdings.count)]))"
    guard let handover else { return TableDocument(title: title, sheets: []) }
    var fields = ShownFields(language)
    let state = HandoverList.state(of: handover)
    fields.add(
      ShowWords.state,
      (HandoverWords.state(state)?(language) ?? state)
        + (handover.answeredOn.map { " \($0)" } ?? ""))
    fields.add(HandoverWords.fromHeading, name(handover.from))
    fields.add(HandoverWords.toHeading, name(handover.to))
    fields.add(HandoverWords.sinceHeading, handover.proposedOn.description)
    fields.add(ShowWords.due, page.view.commitment(key)?.due?.description)
    let gap = handover.gap(on: page.view.today)
    fields.add(HandoverWords.gapHeading, gap > 0 ? String(gap) : nil)
    fields.add(HandoverWords.itemsHeading, HandoverText.named(holdings, language))
    fields.add(HandoverWords.idHeading, handover.id.rawValue)
    let items = Sheet(
      columns: [
        Column("ref", OverdueWords.refColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 24),
      ],
      rows: holdings.items.map { [Cell("\(page.plan.code.short)/\($0)"), Cell(page.title($0))] })
    return TableDocument(title: title, summary: [fields.sheet], sheets: [items])
  }

  private func name(_ party: PlanHandover.Party) -> String {
    party.worker.map(page.named) ?? party.code
  }

  /// The same for programs.
  var json: JSONTree {
    let holdings = holdings
    return .object([
      ("key", .string(PlanHandover.key(number).rawValue)), ("number", .int(number)),
      ("id", .text(handover?.id.rawValue)), ("from", .text(handover?.from.code)),
      ("to", .text(handover?.to.code)), ("proposedOn", .date(handover?.proposedOn)),
      ("due", .date(page.view.commitment(PlanHandover.key(number))?.due)),
      ("state", .text(handover.map(HandoverList.state))),
      ("answeredOn", .date(handover?.answeredOn)),
      ("gap", .int(handover?.gap(on: page.view.today) ?? 0)),
      ("items", .texts(holdings.items.map(\.rawValue))),
      ("roles", .texts(holdings.roles.map(\.rawValue))), ("lead", .bool(holdings.hasLead)),
      ("members", .texts(holdings.members.map(\.rawValue))),
    ])
  }
}
