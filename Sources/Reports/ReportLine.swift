package import CarePlans
package import CivilTime

/// A line of a list: a commitment with where it stands, and what it stands for.
package struct ReportLine: Sendable, Hashable {
  package let commitment: Commitment
  package let standing: Standing
  /// How many other contacts of its series passed without a word.
  package let earlier: Int
  /// The day of the first contact of its series that passed without a word; nil for what is no contact
  /// that is late.
  package let missedSince: CivilDate?
  /// The day it is listed for: since when it is late, else the day it is on or falls due.
  package let listedDay: CivilDate?

  /// - Parameter today: The day on which it stands there.
  package init(commitment: Commitment, standing: Standing, earlier: Int = 0, on today: CivilDate) {
    self.commitment = commitment
    self.standing = standing
    self.earlier = earlier
    listedDay =
      standing.isLate ? today.adding(days: -standing.daysLate) : commitment.listedDay
    missedSince =
      commitment.series != nil && standing.isLate ? today.adding(days: -standing.daysLate) : nil
  }

  /// How many contacts of its series have passed without a word, and since when; nil for one alone, of
  /// which its own days tell.
  package var missed: MissedContacts? {
    guard earlier > 0, let missedSince else { return nil }
    return MissedContacts(count: earlier + 1, since: missedSince)
  }
}

/// Contacts of a series that passed without a word.
package struct MissedContacts: Sendable, Hashable {
  package var count: Int
  /// The day of the first.
  package var since: CivilDate

  package init(count: Int, since: CivilDate) {
    self.count = count
    self.since = since
  }

  /// With one more, whose day was this.
  package mutating func add(_ day: CivilDate) {
    count += 1
    since = min(since, day)
  }
}

extension Commitment {
  /// Whether a day it is listed for rests on unfinished work; a firm date on that day wins.
  package func isExpected(on day: CivilDate?) -> Bool {
    guard let day else { return false }
    if series == nil, pin?.day == day { return false }
    if due == day, !isDueExpected { return false }
    if limit == day, !isLimitExpected { return false }
    return due == day || limit == day || isDueExpected
  }
}
