/// Gathers what is wrong while a text is read; one reading, one log.
final class ProblemLog {
  /// More than this tells nobody anything.
  static let most = 500

  private(set) var problems: [TextProblem] = []

  /// Whether something was found that forbids using the text.
  private(set) var hasErrors = false

  /// Whether further problems are only counted as errors; what they cost may be saved.
  var isFull: Bool { hasErrors && problems.count >= Self.most }

  func add(
    _ kind: TextProblem.Kind, at place: TextPlace, subject: String = "",
    _ values: [String: String] = [:]
  ) {
    if kind.severity == .error { hasErrors = true }
    guard problems.count < Self.most else { return }
    // Whole files may stand in a value by mistake; a sentence needs only its beginning.
    let short = values.mapValues { $0.utf8.count > 200 ? String($0.prefix(60)) + "…" : $0 }
    problems.append(TextProblem(kind, at: place, subject: subject, values: short))
  }

  func add(_ problems: [TextProblem]) {
    for problem in problems {
      add(problem.kind, at: problem.place, subject: problem.subject, problem.values)
    }
  }

  /// The reading so far, with `value` unless there are errors.
  func reading<Value: Sendable>(_ value: Value?, places: [String: TextPlace] = [:])
    -> TextReading<Value>
  {
    // Stable, so that problems at one place stay in the order found.
    let order = problems.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }
    return TextReading(
      value: hasErrors ? nil : value, problems: order.map(\.element), places: places)
  }
}
