package import CarePlans

/// A plan that a change makes and that may be there already.
package struct PlanDouble: Sendable, Hashable {
  /// Which of the parts of the outcome makes it.
  package var part: Int
  /// The plans that are like it.
  package var others: [PlanCode]
}

extension PlanRow {
  /// Whether another is of the same sort of case, began on the same day and has the same lead: likely one case
  /// twice.
  func isLike(_ other: PlanRow) -> Bool {
    caseType == other.caseType && start == other.start && lead == other.lead
  }
}

extension Planner {
  /// Notes which of the plans that are made are like plans that exist.
  func noteDoubles(in prepared: inout PendingChange, reading store: any PlanReading) throws {
    let made = prepared.writes.filter { $0.change.number == 1 }.compactMap(\.row)
    guard !made.isEmpty else { return }
    let known = try store.planRows().filter { row in
      row.status.isTold && scope?.opens(row.code) ?? true
    }
    prepared.outcome.doubles = prepared.outcome.parts.indices.compactMap { place in
      let code = prepared.outcome.parts[place].code
      guard let row = made.first(where: { $0.code == code }) else { return nil }
      let others = known.filter { $0.code != code && $0.isLike(row) }.map(\.code).sorted()
      return others.isEmpty ? nil : PlanDouble(part: place, others: others)
    }
  }
}
