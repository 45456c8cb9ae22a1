package import CarePlans

extension Planner {
  /// What plans are called by those who direct them: of those that the viewer opens.
  package func labels() throws -> [PlanCode: String] {
    try repository.ownTexts().compactMapValues(\.label)
  }

  /// Keeps in the journal that the labels the viewer may read are told where others may read them.
  ///
  /// - Throws: ``Problem`` `actor-missing` when nobody said who it is.
  package func recordLabelsRead() throws {
    let plans = try labels().keys.sorted()
    guard !plans.isEmpty else { return }
    _ = try changeAccess(ChangeOptions()) { _, _ in [.labelsRead(plans)] }
  }
}
