import CivilTime

/// The clock of a zone as a list of its changes, as zone files and calendars of others give them.
struct ZoneChanges {
  /// Minutes since 1970-01-01 00:00 UTC from which an offset holds, ascending.
  private let starts: [Int]
  /// Minutes east of UTC; the first holds before all changes.
  private let offsets: [Int]

  /// A change of the clock.
  struct Change {
    /// Minutes since 1970-01-01 00:00 UTC.
    let utc: Int
    /// Minutes east of UTC from then on.
    let offset: Int
  }

  /// The furthest from UTC that a clock is believed to be, in minutes.
  static let mostOffset = 26 * 60

  /// - Parameter first: Minutes east of UTC before all changes.
  /// - Returns: Nil where an offset is beyond belief.
  init?(first: Int, changes: [Change]) {
    let changes = changes.sorted { ($0.utc, $0.offset) < ($1.utc, $1.offset) }
    starts = changes.map(\.utc)
    offsets = [first] + changes.map(\.offset)
    guard offsets.allSatisfy({ abs($0) <= Self.mostOffset }) else { return nil }
  }

  /// Minutes east of UTC at an instant.
  func offset(utc: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= utc { low = middle + 1 } else { high = middle }
    }
    return offsets[low]
  }

  /// The instant at which the clock shows `wall`: a skipped reading counts with the offset before
  /// the change, a repeated one as its first occurrence (RFC 5545, 3.3.5).
  func utc(wall: Int) -> Int {
    let former = wall - offset(utc: wall - 1_440)
    if offset(utc: former) == wall - former { return former }
    let latter = wall - offset(utc: wall + 1_440)
    return offset(utc: latter) == wall - latter ? latter : former
  }
}

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
