package import CivilTime

/// A signal of which there are fingerprints: whose plan it began, and when.
package struct KeptSignal: Sendable, Hashable {
  package var plan: PlanCode
  package var day: CivilDate

  package init(plan: PlanCode, day: CivilDate) {
    self.plan = plan
    self.day = day
  }
}

extension CarePlan {
  /// Whether it is a family's, who asked for help itself and is not the subject of an approach.
  package var isFamilys: Bool { CaseType.isFamily(caseType) }

  /// The day of the signal it began with: that of its date, or the one it starts on.
  package var signalDay: CivilDate { anchors["signal"]?.date ?? start }
}
