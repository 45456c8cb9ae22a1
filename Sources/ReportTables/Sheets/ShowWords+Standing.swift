import CarePlans
import CivilTime
package import Reports
package import Wording

extension ShowWords {
  /// Where a commitment stands, in two or three words.
  package static func standing(_ line: ReportLine, _ language: Language) -> String {
    let standing = line.standing
    let entry = line.commitment
    let days = String(standing.daysLate)
    if standing.isBreached { return breached(language, ["n": days]) }
    if standing.isOverdue { return late(language, ["n": days]) }
    if standing.isWaiting {
      return waits(language, ["date": entry.waitUntil?.description ?? ""])
    }
    if entry.wasRemovedLate { return removedLate(language, ["n": days]) }
    if entry.state == .done, standing.daysLate > 0 { return doneLate(language, ["n": days]) }
    if standing.hasEnded { return toReport(language) }
    if standing.isUnreported { return unreported(language) }
    if standing.isReady { return ready(language) }
    return ItemWords.state(entry.state.rawValue)?(language) ?? entry.state.rawValue
  }
}
