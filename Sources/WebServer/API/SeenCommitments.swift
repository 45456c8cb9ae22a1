import CarePlans
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `GET /api/v1/commitments`: what is open, as far as the one who asks may see it.
///
/// In order of date, and on one date in an order that tells nothing of keys. Pages are in an order
/// that dates have no part in, of plans as a whole.
struct SeenCommitments {
  let planner: Planner
  let guest: BearerAuthenticator.Guest
  var page: PageRequest?
  let order: RowOrder

  /// The document, and after which row the next page begins.
  ///
  /// - Throws: ``KeyRefused``, or what reading the store throws.
  func bytes() throws -> (bytes: [UInt8], next: RowKey?) {
    let answer = try planner.repository.read { state in
      // It may have waited for its turn.
      try planner.acting(PlanActor(guest.account, with: guest.token)).requireStanding(in: state)
      return try planner.openCommitments(of: guest.account, naming: order.name)
    }
    // Programs get one title, whoever asks.
    let cells = ReportCells(language: .nl) { entry in
      answer.titles.title(of: entry)?.nl ?? entry.item.rawValue
    }
    return OpenCommitmentsTable.json(answer.report, cells, page)
  }
}
