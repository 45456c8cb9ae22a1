package import CarePlans

/// The plan rows a question needs: those of some plans.
package struct PlanRowChoice: Sendable, Hashable {
  package var codes: Set<PlanCode>

  package init(codes: Set<PlanCode>) { self.codes = codes }

  /// Whether a row is asked for.
  package func asks(for row: PlanRow) -> Bool { codes.contains(row.code) }
}

extension PlanState {
  package func planRows(_ choice: PlanRowChoice) throws -> [PlanRow] {
    try planRows().filter(choice.asks)
  }
}
