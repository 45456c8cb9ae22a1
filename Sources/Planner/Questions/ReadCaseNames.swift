import CarePlans

extension Planner {
  /// The types of case that plans and templates know: what `--type` takes.
  package func caseTypes() throws -> [String] {
    let types = try repository.planRows().map(\.caseType)
    // A plan that is seen neutrally is of no type.
    return Set(types + readableTemplates().map(\.caseType)).filter { !$0.isEmpty }.sorted()
  }

  /// The phases that plans and templates know, in the order of the templates: what `--phase` takes.
  package func phaseKeys() throws -> [String] {
    let rows = try repository.planRows()
    var result: [String] = []
    for key in readableTemplates().flatMap({ $0.phases.map(\.key) })
      + rows.flatMap({ $0.phases.map(\.key) })
    where !result.contains(key) {
      result.append(key)
    }
    return result
  }

  /// A template with an error is `template check`'s to tell, not a filter's.
  private func readableTemplates() -> [CareTemplate] {
    let ids = (try? library.templateIDs()) ?? []
    return ids.compactMap { try? templateCopy($0).template }
  }
}
