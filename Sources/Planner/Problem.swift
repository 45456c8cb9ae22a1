/// What went wrong, for the person who reads it: a stable id and the values its words need.
///
/// The words are in the target Wording, under the id; a test holds the two together.
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

  package var id: String
  package var outcome: Outcome
  package var values: [String: String]

  package init(_ id: String, _ outcome: Outcome, _ values: [String: String] = [:]) {
    self.id = id
    self.outcome = outcome
    self.values = values
  }
}
