import CivilTime

extension TimingRule: CustomStringConvertible {
  /// As templates write it: `release-12w`.
  package var description: String {
    let name =
      switch origin {
      case .day(let day): day.description
      case .anchor(let key): key.rawValue
      case .task(let key): key.rawValue
      case .measure(let key, let point):
        "\(key.rawValue.isEmpty ? "measure" : key.rawValue).\(point.rawValue)"
      case .event(let key, let count): count == 0 ? "event" : "event.\(key).\(count)"
      }
    guard term.amount != 0 else { return name }
    return name + (term.amount > 0 ? "+" : "") + term.description
  }
}
