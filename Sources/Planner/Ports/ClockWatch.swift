/// A clock that does not show what may be expected of it.
///
/// What is written now keeps its reading all the same, and reports of earlier days go by it.
package enum ClockJump: Sendable, Hashable {
  /// So many seconds before the last change set of the journal.
  case back(seconds: Int64)
  /// So many seconds after the last change set and after the system last set its clock.
  case ahead(seconds: Int64)

  /// Less than this back is not told, in milliseconds.
  static let backward: Int64 = 60_000
  /// Less than this ahead is not told, in milliseconds.
  static let forward: Int64 = 86_400_000

  /// - Parameters:
  ///   - now: What the clock shows, as all of them in milliseconds since 1970.
  ///   - latest: What it showed at the last change set of the journal.
  ///   - sync: When the system last set its clock by another; nil when it does not say, and then
  ///     a store that nobody wrote to for days is no reason to doubt.
  package init?(now: Int64, latest: Int64, sync: Int64?) {
    let (behind, isFarBack) = latest.subtractingReportingOverflow(now)
    let (before, isFarAhead) = now.subtractingReportingOverflow(max(latest, sync ?? latest))
    if isFarBack ? latest > now : behind > Self.backward {
      self = .back(seconds: (isFarBack ? .max : behind) / 1000)
    } else if sync != nil, isFarAhead ? now > latest : before > Self.forward {
      self = .ahead(seconds: (isFarAhead ? .max : before) / 1000)
    } else {
      return nil
    }
  }
}

/// What the system knows of its clock, and who is asked when it seems to be wrong.
package protocol ClockWatch: Sendable {
  /// When the system last set its clock by another, in milliseconds since 1970; nil when it does
  /// not say.
  func lastSync() -> Int64?
  /// Tells of a jump before something is written.
  ///
  /// - Parameter isSure: Whether a yes was given in advance.
  /// - Throws: To keep it from being written.
  func meet(_ jump: ClockJump, isSure: Bool) throws
}

extension Planner {
  /// Has a clock that jumped told before something is written.
  func checkClock(_ options: ChangeOptions) throws {
    guard let watch, let latest = try whole.latestInstant(),
      let jump = ClockJump(now: clock.now(), latest: latest, sync: watch.lastSync())
    else { return }
    try watch.meet(jump, isSure: options.isSure)
  }

  /// The same with somebody who hears of clocks that jump.
  package func watching(_ watch: any ClockWatch) -> Planner {
    var result = self
    result.watch = watch
    return result
  }
}
