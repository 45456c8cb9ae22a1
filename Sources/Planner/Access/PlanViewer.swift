import CarePlans

/// Somebody who looks, with the plans there are: how much of each commitment they see.
///
/// Lists, calendars and the API all ask here; the rule itself is ``Viewer/visibility``.
struct PlanViewer: Sendable {
  let viewer: Viewer
  let directory: Directory
  let rows: [PlanCode: PlanRow]

  /// - Throws: what reading the store throws.
  init(_ viewer: Viewer, in repository: any PlanState, rows: [PlanRow]? = nil) throws {
    self.viewer = viewer
    directory = try repository.directory()
    self.rows = Dictionary(try (rows ?? repository.planRows()).map { ($0.code, $0) }) { $1 }
  }

  /// How much the viewer sees of a commitment.
  ///
  /// - Parameter takesPart: Whether the viewer, or its partner, owes anything in the plan.
  func visibility(of entry: Commitment, takesPart: Bool = true) -> Visibility {
    guard let row = rows[entry.plan] else { return .hidden }
    return viewer.visibility(of: entry, in: row, takesPart: takesPart, directory: directory)
  }

  /// Whether the plan is the viewer's to direct.
  func leads(_ code: PlanCode) -> Bool { rows[code].map(viewer.leads) ?? false }
}
