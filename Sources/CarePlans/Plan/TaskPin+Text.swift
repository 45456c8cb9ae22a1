import CivilTime

extension TaskPin {
  /// `2027-03-01` or `2027-03-01 14:30`.
  package var text: String {
    guard let minute else { return day.description }
    let hours = minute / 60
    let rest = minute % 60
    return "\(day) \(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
  }
}
