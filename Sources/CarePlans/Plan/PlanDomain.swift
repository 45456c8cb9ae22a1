package import CivilTime

/// A life domain that the intake flagged: something is the matter there.
package struct PlanDomain: Sendable, Hashable {
  package var flaggedOn: CivilDate
  /// Why nothing is planned in it all the same; nil where work is to answer it.
  package var noneBecause: String?

  package init(flaggedOn: CivilDate, noneBecause: String? = nil) {
    self.flaggedOn = flaggedOn
    self.noneBecause = noneBecause
  }
}

extension CarePlan {
  /// Whether a flagged domain has an answer: something open or done in it, or a decision that nothing is
  /// needed.
  package func answers(_ domain: LifeDomain) -> Bool {
    if domains[domain]?.noneBecause != nil { return true }
    return tasks.contains { $0.domain == domain && $0.isLivingWork(in: self) }
      || series.contains { $0.domain == domain && $0.isLivingWork(in: self) }
  }

  /// The flagged domains without an answer, in the order of their names.
  package var unansweredDomains: [LifeDomain] {
    domains.keys.filter { !answers($0) }.sorted()
  }
}

extension LifeDomain: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension PlanTask {
  /// Whether it is done, or will have to be for all that is known.
  fileprivate func isLivingWork(in plan: CarePlan) -> Bool {
    guard removal == nil else { return false }
    return finishedOn != nil || !isSkipped && plan.applies(self) != false
  }
}

extension FollowUpSeries {
  /// Whether contacts were held, or are to come for all that is known.
  fileprivate func isLivingWork(in plan: CarePlan) -> Bool {
    guard removal == nil else { return false }
    return log.values.contains { $0.outcome == .held }
      || stoppedOn == nil && plan.applies(self) != false
  }
}
