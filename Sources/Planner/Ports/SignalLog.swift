package import CarePlans
package import CivilTime

/// Where fingerprints of signals are kept.
///
/// No part of a plan nor of the journal: what is kept cannot be read back into a name, is forgotten after
/// its own time, and is nobody's to undo.
package protocol SignalLog: Sendable {
  /// The signals kept still whose fingerprints say that they may be of the same person, oldest first.
  func signals(like keys: Set<PersonKey>, on today: CivilDate) throws -> [KeptSignal]
  /// Keeps what a person is known again by, in the place of what was kept for the plan.
  ///
  /// - Parameters:
  ///   - last: The last day it is kept.
  ///   - earlier: How many signals came before, as far as that matters.
  func keep(
    _ keys: Set<PersonKey>, of signal: KeptSignal, through last: CivilDate, earlier: Int) throws
  /// How many signals came before that of a plan, as it was found when that was kept; zero where nothing is
  /// kept.
  func earlier(than plan: PlanCode, on today: CivilDate) throws -> Int
  /// How many questions were asked by a login since an instant, in milliseconds since 1970.
  func questions(by login: String, since instant: Int64) throws -> Int
}
