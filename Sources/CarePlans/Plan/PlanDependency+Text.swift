import CivilTime

extension PlanDependency {
  /// How it is waited for, without the name of what: `FS`, `SS +1w soft`, `FS last`.
  package var text: String {
    var words = [kind.rawValue]
    if lag.amount != 0 { words.append((lag.amount > 0 ? "+" : "") + lag.description) }
    if let point { words.append(point.rawValue) }
    if !isHard { words.append("soft") }
    return words.joined(separator: " ")
  }
}
