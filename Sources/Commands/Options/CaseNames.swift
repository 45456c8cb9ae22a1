import CarePlans
import Planner

/// The types of case and the phases there are: of the plans of which the reader is told them, and
/// of the templates plans could be made from.
struct CaseNames {
  private let session: Session

  init(_ session: Session) { self.session = session }

  func types() throws -> [String] {
    let templates = templates().map(\.caseType)
    let types = try session.planner.repository.planRows().map(\.caseType)
    // A plan that is seen neutrally is of no type.
    return Set(types + templates).filter { !$0.isEmpty }.sorted()
  }

  /// In the order plans go through them.
  func phases() throws -> [String] {
    let rows = try session.planner.repository.planRows()
    var result: [String] = []
    for key in templates().flatMap({ $0.phases.map(\.key) })
      + rows.flatMap({ $0.phases.map(\.key) })
    where !result.contains(key) {
      result.append(key)
    }
    return result
  }

  /// Those that can be read; the others are for `template check`.
  private func templates() -> [CareTemplate] {
    let ids = (try? session.planner.library.templateIDs()) ?? []
    return ids.compactMap { try? session.planner.templateCopy($0).template }
  }
}
