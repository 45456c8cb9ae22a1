import CarePlans
import CivilTime
package import Reports
import Wording

/// What a search found.
package enum FoundItemsTable: ReportTable {
  private typealias Item = FoundItems.Item

  private static let ref = Field<Item>.text("ref") { $0.ref }
  private static let title = Field<Item>.optionalTold("title") { item, cells in
    item.title?(cells.language)
  }
  private static let place = Field<Item>.text("where") { $0.place.description }
  private static let text = Field<Item>.optionalText("text") { $0.text }
  private static let who = Field<Item>.optionalText("who") { $0.who }
  private static let date = Field<Item>.optionalDate("date") { $0.date }
  private static let state = Field<Item>.optionalText("state") { $0.state?.rawValue }
  private static let status = Field<Item>.optionalText("status") { $0.status?.rawValue }

  package static let record = Record<FoundItems>([
    .number("total") { $0.total },
    .list(
      "items",
      of: Record<FoundItems.Item>([
        ref, .optionalText("plan") { $0.plan?.description },
        .optionalText("partner") { $0.partner?.rawValue },
        .optionalText("key") { $0.item?.rawValue }, title, place, text, who, date, state, status,
      ])
    ) { $0.items },
  ])

  package static func document(_ found: FoundItems, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let language = cells.language
    let leftOut = found.total - found.items.count
    return TableDocument(
      title: found.total == 0
        ? ReportHelp.foundNothing(language)
        : ReportHelp.foundTitle(language, ["n": String(found.total)]),
      sheets: [.of(columns, rows: found.items, cells)],
      footnotes: leftOut > 0 ? [FilterWords.leftOut(language, leftOut)] : [])
  }

  private static let columns: [Field<FoundItems.Item>] = [
    ref.shown(OverdueWords.refColumn),
    title.shown(OverdueWords.titleColumn, minWidth: 20) { item, cells in
      // Of a plan its sort of case says most.
      Cell(
        item.title?(cells.language)
          ?? item.caseType.map { TypedWords.shown($0, cells.language) } ?? "")
    },
    place.shown(ReportHelp.foundWhere, priority: 2) { item, cells in
      Cell(words(for: item.place, cells.language), data: item.place.description)
    },
    text.shown(ReportHelp.foundText, priority: 9, fallsBelow: true),
    who.shown(OverdueWords.whoColumn, priority: 1), date.shown(OverdueWords.dueColumn),
    state.shown(ShowWords.state) { item, cells in
      let phrase =
        item.state.flatMap { words(for: $0) }
        ?? item.status.flatMap { item.item == nil ? ItemWords.status($0.rawValue) : nil }
      return Cell(
        phrase?(cells.language) ?? "", data: item.state?.rawValue ?? item.status?.rawValue ?? "")
    },
  ]

  /// What was removed and what fell away look alike in a search.
  private static func words(for state: Commitment.State) -> Phrase? {
    state == .withdrawn ? ReportHelp.goneOrRemoved : ItemWords.state(state.rawValue)
  }

  private static func words(for place: FoundItems.Place, _ language: Language) -> String {
    switch place {
    case .code: ReportHelp.foundCode(language)
    case .head(let field): HeadFieldWords.of(field.entry.name)?.name(language) ?? field.entry.name
    case .key: ReportHelp.foundKey(language)
    case .title: ReportHelp.foundInTitle(language)
    case .note(let number): NoteWords.note(language, ["n": String(number)])
    case .question: AskingWords.question(language)
    case .reason(let number): NoteWords.reason(language, ["n": String(number)])
    }
  }
}
