import CarePlans
package import Reports
import Wording

/// What a search found.
package enum FoundItemsTable: ReportTable {
  private static let ref = Field<FoundItems.Item>.text("ref") { item in
    item.code.short + (item.item.map { "/\($0)" } ?? "")
  }
  private static let title = Field<FoundItems.Item>.optionalTold("title") { item, cells in
    item.title?(cells.language)
  }
  private static let state = Field<FoundItems.Item>.optionalText("state") { $0.state?.rawValue }

  package static let record = Record<FoundItems>([
    .number("total") { $0.total },
    .list(
      "items",
      of: Record<FoundItems.Item>([
        ref, .text("plan") { $0.code.description }, .optionalText("key") { $0.item?.rawValue },
        title, state,
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
      sheets: [
        .of(
          [
            ref.shown(OverdueWords.refColumn),
            title.shown(OverdueWords.titleColumn, minWidth: 20),
            state.shown(ShowWords.state) { item, cells in
              item.state.map { state in
                Cell(words(for: state)?(cells.language) ?? "", data: state.rawValue)
              } ?? .empty
            },
          ], rows: found.items, cells)
      ], footnotes: leftOut > 0 ? [FilterWords.leftOut(language, leftOut)] : [])
  }

  /// What was removed and what fell away look alike in a search.
  private static func words(for state: Commitment.State) -> Phrase? {
    state == .withdrawn ? ReportHelp.goneOrRemoved : ItemWords.state(state.rawValue)
  }
}
