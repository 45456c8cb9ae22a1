import CivilTime

/// A clock that a calendar file is read by.
enum ClosureZone {
  case rule(ZoneRule)
  case changes(ZoneChanges)

  /// The instant at which the clock shows `wall`, both in minutes since 1970-01-01 00:00.
  func utc(wall: Int) -> Int {
    switch self {
    case .rule(let rule): rule.resolve(wall: wall).utc
    case .changes(let changes): changes.utc(wall: wall)
    }
  }

  /// What the clock shows at an instant.
  func wall(utc: Int) -> Int {
    switch self {
    case .rule(let rule): rule.wall(utc: utc)
    case .changes(let changes): utc + changes.offset(utc: utc)
    }
  }
}
