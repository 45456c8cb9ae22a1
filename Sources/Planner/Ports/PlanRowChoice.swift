package import CarePlans

/// The plan rows a question needs: those of some plans, and those in some state.
package struct PlanRowChoice: Sendable, Hashable {
  package var codes: Set<PlanCode>
  /// Plans in this state too, whatever their code; nil for no others.
  package var status: PlanStatus?

  package init(codes: Set<PlanCode>, status: PlanStatus? = nil) {
    self.codes = codes
    self.status = status
  }

  /// Whether a row is asked for.
  package func asks(for row: PlanRow) -> Bool {
    row.status == status || codes.contains(row.code)
  }
}

extension PlanState {
  package func planRows(_ choice: PlanRowChoice) throws -> [PlanRow] {
    try planRows().filter(choice.asks)
  }
}
