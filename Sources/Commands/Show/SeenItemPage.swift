import CarePlans
import Planner
import ReportTables
import Reports

/// What somebody owes, as it is shown to those who do not see the plan around it: one item with all
/// that lists tell of it; of a plan or a series the list.
struct SeenItemPage {
  private let answer: Answer<CommitmentList>
  private let isOne: Bool
  private let session: Session

  /// - Throws: what reading the store throws.
  init(_ found: ResolvedRef, through scope: ViewerScope, in session: Session) throws {
    self.session = session
    var filter = CommitmentFilter()
    filter.plans = [found.code]
    filter.openOnly = false
    let name = found.item.flatMap { scope.name(of: ItemKey($0.text), in: found.code) }
    answer = try session.planner.commitmentList(ListQuestion(filter)) { entry in
      found.item == nil ? entry.state.isOpen : entry.item == name || entry.series == name
    }
    let lines = answer.report.lines
    isOne = lines.count == 1 && lines[0].commitment.item == name
  }

  func print() {
    guard isOne, let line = answer.report.lines.first else {
      return session.present(answer, CommitmentListTable.self)
    }
    session.present(Answer(line, titles: answer.titles), SeenItemTable.self)
  }
}
