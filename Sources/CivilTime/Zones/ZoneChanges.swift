/// The clock of a zone as a list of its changes, as zone files and calendars of others give them.
package struct ZoneChanges {
  /// Minutes since 1970-01-01 00:00 UTC from which an offset holds, ascending.
  private let starts: [Int]
  /// Minutes east of UTC; the first holds before all changes.
  private let offsets: [Int]

  /// A change of the clock.
  package struct Change {
    /// Minutes since 1970-01-01 00:00 UTC.
    package let utc: Int
    /// Minutes east of UTC from then on.
    package let offset: Int

    package init(utc: Int, offset: Int) {
      self.utc = utc
      self.offset = offset
    }
  }

  /// The furthest from UTC that a clock is believed to be, in minutes.
  package static let mostOffset = 26 * 60

  /// - Parameter first: Minutes east of UTC before all changes.
  /// - Returns: Nil where an offset is beyond belief.
  package init?(first: Int, changes: [Change]) {
    let changes = changes.sorted { ($0.utc, $0.offset) < ($1.utc, $1.offset) }
    starts = changes.map(\.utc)
    offsets = [first] + changes.map(\.offset)
    guard offsets.allSatisfy({ abs($0) <= Self.mostOffset }) else { return nil }
  }

  /// Minutes east of UTC at an instant.
  package func offset(utc: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= utc { low = middle + 1 } else { high = middle }
    }
    return offsets[low]
  }

  /// The instant at which the clock shows `wall`: a skipped reading counts with the offset before
  /// the change, a repeated one as its first occurrence (RFC 5545, 3.3.5).
  package func utc(wall: Int) -> Int {
    let former = wall - offset(utc: wall - 1_440)
    if offset(utc: former) == wall - former { return former }
    let latter = wall - offset(utc: wall + 1_440)
    return offset(utc: latter) == wall - latter ? latter : former
  }
}
