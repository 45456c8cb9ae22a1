package import CarePlans
package import CivilTime

/// What a partner or a worker owes and was asked, to hand over on paper: by the numbers and words of a
/// calendar, and no more than one tells.
package struct OwedSheet: Sendable, Hashable {
  /// Where a line stands, in the order in which they are printed.
  package enum Group: String, Sendable, Hashable, CaseIterable {
    case late
    /// Its day has passed, and nobody said how it went.
    case unreported
    /// Within fourteen days.
    case soon
    case later
    /// Without a date that is certain.
    case undated
    /// What they asked, and others answer.
    case awaiting
  }

  /// One thing, a series as one for what is late of it and one for what comes.
  package struct Line: Sendable, Hashable {
    package let group: Group
    package let commitment: Commitment
    package let standing: Standing
    /// How many other contacts of its series passed without a word.
    package let earlier: Int
    /// The day it is listed for.
    package let day: CivilDate?
    package let isExpected: Bool
    /// What a calendar of the level calls it: a neutral word or a title, with its number.
    package let name: BilingualText
  }

  package let holder: FeedAudience.Holder
  package let level: FeedLevel
  package let asOf: CivilDate
  package let lines: [Line]

  /// How far ahead is soon.
  private static let near = 14

  /// - Parameters:
  ///   - commitments: What the holder may see of what it owes, asks or takes part in.
  ///   - owner: Whose work it is.
  ///   - name: What a calendar calls each.
  package init(
    of commitments: [Commitment], rows: some Sequence<PlanRow>, for holder: FeedAudience.Holder,
    owner: Owner, level: FeedLevel, on today: CivilDate, naming name: (Commitment) -> BilingualText
  ) {
    let own = commitments.filter { owner.owes($0) || owner.joins($0) }
    let collapse = SeriesCollapse(of: own, plans: OwingPlans(rows), on: today)
    let lines = (collapse.lines + collapse.upcoming).map { collapsed in
      let entry = own[collapsed.place]
      return Line(
        entry, collapsed.standing, earlier: collapsed.earlier, isOwed: owner.owes(entry),
        near: today...CivilDate(clamping: Int(today.dayNumber) + Self.near), name: name(entry))
    }
    self.holder = holder
    self.level = level
    asOf = today
    self.lines = Group.allCases.flatMap { group in
      lines.filter { $0.group == group }
        .inListOrder {
          CommitmentOrder(.process, on: $0.day, plan: $0.commitment.plan, item: $0.commitment.item)
        }
    }
  }
}

extension OwedSheet.Line {
  fileprivate init(
    _ entry: Commitment, _ standing: Standing, earlier: Int, isOwed: Bool,
    near: ClosedRange<CivilDate>, name: BilingualText
  ) {
    let next = entry.listedDay
    let day =
      standing.isLate ? near.lowerBound.adding(days: -standing.daysLate) : next
    // A term that has not begun has no day.
    let isGone = entry.isPassedExpectation(day, on: near.lowerBound)
    self.commitment = entry
    self.standing = standing
    self.earlier = earlier
    self.day = isGone ? nil : day
    isExpected = !isGone && !standing.isLate && entry.isExpected(on: day)
    self.name = name
    if !isOwed {
      group = .awaiting
    } else if standing.isLate {
      group = .late
    } else if standing.isUnreported {
      group = .unreported
    } else if let day, !isGone {
      group = day <= near.upperBound ? .soon : .later
    } else {
      group = .undated
    }
  }
}
