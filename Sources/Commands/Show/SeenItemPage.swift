import CarePlans
import CivilTime
import PlanAPI
import Planner
import Reports
import Wording

/// What somebody owes, as it is shown to those who do not see the plan around it: one item with all
/// that lists tell of it; of a plan or a series the list.
struct SeenItemPage {
  private let listing: CommitmentListing
  private let isOne: Bool
  private let session: Session

  /// - Throws: what reading the store throws.
  init(_ found: ResolvedRef, through scope: ViewerScope, in session: Session) throws {
    self.session = session
    var filter = CommitmentFilter()
    filter.plans = [found.code]
    filter.openOnly = false
    let picture = try session.planner.picture(filter)
    let name = found.item.flatMap { scope.name(of: ItemKey($0.text), in: found.code) }
    listing = CommitmentListing(of: picture) { entry in
      found.item == nil ? entry.state.isOpen : entry.item == name || entry.series == name
    }
    isOne = listing.lines.count == 1 && listing.lines[0].commitment.item == name
  }

  func print() {
    guard isOne, let line = listing.lines.first else {
      return CommitmentList(listing).print(in: session)
    }
    let title = session.titles(of: listing.picture)(line.commitment)
    let book = TableDocument(
      title: "\(line.commitment.ref)  \(title)", sheets: [fields(of: line)])
    session.present(book) { line.json(title: title) }
  }

  private func fields(of line: ReportLine) -> Sheet {
    let language = session.language
    let entry = line.commitment
    let cells = ReportCells(language: language) { _ in "" }
    var fields = Fields(language)
    fields.add(ShowWords.state, ShowWords.standing(line, language))
    fields.add(ShowWords.kind, ItemWords.kind(entry.kind.rawValue)?(language))
    fields.add(ShowWords.obligation, ItemWords.obligation(entry.obligation.rawValue)?(language))
    fields.add(ShowWords.partner, entry.partner?.rawValue)
    fields.add(ShowWords.worker, entry.worker?.rawValue)
    fields.add(ShowWords.due, cells.date(entry.due, isExpected: entry.isDueExpected).text)
    fields.add(ShowWords.limit, cells.date(entry.limit, isExpected: entry.isLimitExpected).text)
    fields.add(ShowWords.pinned, entry.pin?.text)
    fields.add(ShowWords.started, entry.startedOn?.description)
    fields.add(ShowWords.finished, entry.finishedOn?.description)
    fields.add(ShowWords.neededBy, entry.neededBy?.description)
    fields.add(ShowWords.blocked, cells.waits(entry).text)
    return fields.sheet
  }
}
