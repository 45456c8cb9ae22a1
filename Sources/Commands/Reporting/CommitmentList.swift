import CarePlans
import CivilTime
import PlanAPI
import Planner
import Reports
import Wording

/// Commitments as a flat list: one line each, in every form.
struct CommitmentList {
  private let listing: CommitmentListing

  init(
    _ filter: FilterOptions, order: OrderOption, limit: LimitOption, in session: Session,
    openOnly: Bool, keeping: (Commitment) -> Bool = { _ in true }
  ) throws {
    listing = try CommitmentListing(
      filter, order: order, limit: limit, in: session, openOnly: openOnly, keeping: keeping)
  }

  /// Those of a listing made elsewhere.
  init(_ listing: CommitmentListing) { self.listing = listing }

  func print(in session: Session) {
    let language = session.language
    let titles = session.titles(of: listing.picture)
    let cells = ReportCells(language: language, titles: titles)
    var book = TableDocument(
      title: ShowWords.listTitle(language, ["day": listing.picture.today.description]),
      sheets: [
        Sheet(
          columns: [
            Column("ref", OverdueWords.refColumn(language)),
            Column("title", OverdueWords.titleColumn(language), minWidth: 20),
            Column(
              "responsible", OverdueWords.whoColumn(language), priority: 1,
              yieldsWhenUniform: true),
            Column("due", OverdueWords.dueColumn(language)),
            Column("limit", ShowWords.limit(language), priority: 3),
            Column("state", ShowWords.state(language)),
            Column("waitsFor", OverdueWords.waitsColumn(language), priority: 2),
          ],
          rows: listing.lines.map { line in
            let entry = line.commitment
            return [
              cells.ref(entry), cells.title(entry, earlier: line.earlier), cells.who(entry),
              cells.due(entry), cells.limit(entry),
              Cell(ShowWords.standing(line, language), data: entry.state.rawValue),
              cells.waits(entry),
            ]
          })
      ], footnotes: [WorklistWords.total(language, listing.lines.count + listing.leftOut)])
    if DueCells.isMarked(book.sheets[0]) {
      book.footnotes.append(ShowWords.limitLegend(language))
    }
    session.addNotes(to: &book, leftOut: listing.leftOut)
    session.present(book) {
      .object([
        ("asOf", .date(listing.picture.today)),
        ("total", .int(listing.lines.count + listing.leftOut)),
        ("items", .array(listing.lines.map { $0.json(title: titles($0.commitment)) })),
      ])
    }
  }
}
