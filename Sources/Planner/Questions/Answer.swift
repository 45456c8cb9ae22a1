package import CarePlans
package import CivilTime
package import Reports

/// A report with what is needed to tell it.
package struct Answer<Report: Sendable>: Sendable {
  package var report: Report
  package var titles: Titles
  /// The journal it was read at; told by reports that are handed on.
  package var head: JournalHead?
  /// What the journal says nothing of.
  package var unrecorded: Unrecorded?

  /// What was asked for of a day from which it cannot be told.
  package enum Unrecorded: Sendable, Hashable {
    /// The journal begins later.
    case day(CivilDate)
    /// None of these plans was there.
    case plans([PlanCode], CivilDate)
  }

  package init(
    _ report: Report, titles: Titles = .none, head: JournalHead? = nil,
    unrecorded: Unrecorded? = nil
  ) {
    self.report = report
    self.titles = titles
    self.head = head
    self.unrecorded = unrecorded
  }
}

extension CommitmentSnapshot {
  /// A report made of it, of a past day where one is given.
  func answer<Report>(
    _ report: Report, asOf day: CivilDate?, of plans: Set<PlanCode>?
  ) -> Answer<Report> {
    var answer = Answer(report, titles: titles, head: head)
    guard day != nil else { return answer }
    if rows.isEmpty {
      answer.unrecorded = .day(today)
    } else if let plans, !plans.isEmpty, rows.allSatisfy({ !plans.contains($0.code) }) {
      answer.unrecorded = .plans(plans.sorted(), today)
    }
    return answer
  }
}
