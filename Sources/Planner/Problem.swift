package import Wording

/// What went wrong, for the person who reads it: which problem it is, and the values its words need.
package struct Problem: Error, Sendable, Hashable {
  /// How it is told to other programs: the exit code of the process.
  package enum Outcome: Int, Sendable, Hashable, CaseIterable {
    case findings = 1
    case refused = 2
    case usage = 64
    case badInput = 65
    case notFound = 66
    case unavailable = 69
    case bug = 70
    case inputOutput = 74
    case notPermitted = 77
  }

  package var code: ProblemID
  package var outcome: Outcome
  package var values: [String: String]

  package init(_ code: ProblemID, _ outcome: Outcome, _ values: [String: String] = [:]) {
    self.code = code
    self.outcome = outcome
    self.values = values
  }

  /// What programs know it by: `plan-unknown`.
  package var id: String { code.rawValue }
}
