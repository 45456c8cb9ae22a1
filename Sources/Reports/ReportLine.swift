package import CarePlans
package import CivilTime

/// A line of a list: a commitment with where it stands, and what it stands for.
package struct ReportLine: Sendable, Hashable {
  package let commitment: Commitment
  package let standing: Standing
  /// How many earlier contacts of its series nobody has logged either.
  package let earlier: Int

  package init(commitment: Commitment, standing: Standing, earlier: Int = 0) {
    self.commitment = commitment
    self.standing = standing
    self.earlier = earlier
  }
}

extension Commitment {
  /// Whether a day it is listed for rests on unfinished work; a firm date on that day wins.
  package func isExpected(on day: CivilDate?) -> Bool {
    guard let day else { return false }
    if due == day, !isDueExpected { return false }
    if limit == day, !isLimitExpected { return false }
    return due == day || limit == day || isDueExpected
  }
}
