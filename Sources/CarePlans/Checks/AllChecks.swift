/// Every check there is, run together.
package enum AllChecks {
  /// One of each, in the order their findings are told.
  package static let all: [any PlanCheck] = [
    AnchorPassed(), LimitCannotBeMet(), MeasureEnds(), TaskWithoutPartner(), WorkerLeft(),
    PlanWithoutLead(),
    AnchorMissing(), UnknownFact(), PinBeforePredecessors(), DueBeforePredecessor(),
    SeriesWithoutContact(), SeriesOriginUntold(), DomainUnanswered(), OlderThanFacts(),
    SentBackOften(), OrderNotKept(),
    SoftLinkBroken(),
    DateOutOfRange(),
  ]

  /// The issues of a plan, the most serious first; of one that is over there are none.
  package static func issues(in checked: CheckedPlan) -> [PlanIssue] {
    guard !checked.plan.status.isEnded else { return [] }
    let found = all.flatMap { $0.issues(in: checked) }
    return PlanIssue.Severity.allCases.flatMap { severity in
      found.filter { $0.severity == severity }
    }
  }
}
