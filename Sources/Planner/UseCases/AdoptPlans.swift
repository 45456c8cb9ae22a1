package import CarePlans
package import CivilTime
package import Reports
import Wording

extension Planner {
  /// Says of running plans that what was due before a day is before our time, counted in one line, owed
  /// by the lead, and late nowhere; and takes answers about it in the same change set.
  ///
  /// - Parameters:
  ///   - day: The day; nil for today, or for the day it was where a plan that was caught up with before is
  ///     answered for.
  ///   - answers: What is known of each plan's past.
  /// - Throws: ``PlanRefusal`` `reason-needed` where a plan is caught up with a second time, so that late
  ///   work does not leave the lists every week.
  package func catchUp(
    _ refs: [String], until day: CivilDate?, answers: [PlanCode: [CaseAnswer]] = [:],
    options: ChangeOptions
  ) throws -> ChangeOutcome {
    let calendars = try cache.calendars(of: repository)
    var so = 0
    var outcome = try change(plans: refs, options: options) { [today] draft in
      let own = answers[draft.plan.code] ?? []
      try adopt(&draft, until: day, isAnswered: !own.isEmpty, options)
      guard !own.isEmpty else { return }
      var answering = CaseAnswering(
        from: try draft.projected(calendars: calendars), today: today, calendars: calendars,
        template: try draft.template())
      try answering.take(own)
      so += answering.alreadySo
      for event in answering.events { try draft.note(event) }
    }
    outcome.alreadySo.count = so
    return outcome
  }

  private func adopt(
    _ draft: inout PlanDraft, until day: CivilDate?, isAnswered: Bool, _ options: ChangeOptions
  ) throws {
    guard let known = draft.plan.adoption?.on else { return try draft.adopt(on: day ?? today) }
    // Whoever answers may say again until when.
    guard let day = day ?? (isAnswered ? nil : today), day > known || !isAnswered else { return }
    try requireReason(options, for: "catch-up")
    try draft.adopt(on: day)
  }

  /// The plans that typed references name as they are once they are caught up with, for questions about
  /// them.
  package func caughtUp(_ refs: [String], until day: CivilDate?) throws -> [CaughtUpPlan] {
    try repository.read { store in
      let calendars = try cache.calendars(of: store)
      var codes: [PlanCode] = []
      for ref in refs {
        let code = try resolve(plan: ref)
        if !codes.contains(code) { codes.append(code) }
      }
      return try codes.map { code in
        let stored = try open(code)
        let hash = stored.plan.template.hash
        var draft = PlanDraft(
          plan: stored.plan, commitments: stored.commitments, today: today, calendars: calendars
        ) { try store.template(hash: hash) }
        if draft.plan.adoption.map({ $0.on < day ?? $0.on }) ?? true {
          try draft.adopt(on: day ?? today)
        }
        let state = try draft.projected(calendars: calendars)
        return CaughtUpPlan(
          plan: state.plan ?? stored.plan, commitments: state.commitments,
          template: try draft.template())
      }
    }
  }
}

/// A plan as it is once it is caught up with.
package struct CaughtUpPlan: Sendable {
  package var plan: CarePlan
  package var commitments: [Commitment]
  package var template: CareTemplate

  /// What is asked about it.
  package var questions: [CaseQuestion] {
    CaseQuestions.of(plan, commitments, template: template)
  }
}
