package import CarePlans
package import CivilTime

/// A named date of a plan that a calendar tells of, such as the day of release.
package struct FeedDate: Hashable, Sendable {
  package let plan: PlanCode
  package let anchor: AnchorKey
  package let date: CivilDate
  /// Whether nobody is sure of it yet.
  package let isExpected: Bool
  /// A day since which the plan is there: plans keep no stamps of their named dates.
  package let since: CivilDate
  /// What it is called at level 2.
  package let name: BilingualText

  package init(
    plan: PlanCode, anchor: AnchorKey, date: CivilDate, isExpected: Bool, since: CivilDate,
    name: BilingualText
  ) {
    self.plan = plan
    self.anchor = anchor
    self.date = date
    self.isExpected = isExpected
    self.since = since
    self.name = name
  }
}
