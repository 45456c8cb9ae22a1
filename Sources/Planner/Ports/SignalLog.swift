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
  /// - Parameter last: The last day it is kept.
  func keep(_ keys: Set<PersonKey>, of signal: KeptSignal, through last: CivilDate) throws
  /// How many questions were asked by a login since an instant, in milliseconds since 1970.
  func questions(by login: String, since instant: Int64) throws -> Int
}
