import CivilTime

extension TaskPin {
  /// `2027-03-01` or `2027-03-01 14:30`.
  package var text: String {
    guard let minute else { return day.description }
    let hours = minute / 60
    let rest = minute % 60
    return "\(day) \(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The same with how long it lasts, where that is not an hour, and where: `2027-03-01 14:30, 90 min,
  /// zaal-214`.
  package var told: String {
    let length = minutes.flatMap { $0 == 60 || minute == nil ? nil : "\($0) min" }
    return ([text] + [length, place?.rawValue].compactMap(\.self)).joined(separator: ", ")
  }

  /// Without its place, which not everybody is told.
  package var withoutPlace: TaskPin {
    var pin = self
    pin.place = nil
    return pin
  }
}
