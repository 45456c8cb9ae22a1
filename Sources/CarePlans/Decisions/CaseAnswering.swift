package import CivilTime

/// Takes answers about a case that had been running, in the order in which they can be taken.
///
/// What is done gives dates to what counts from it, so the dates are computed anew between the rounds:
/// a decision that was taken last year makes what followed it work from before our time as well.
package struct CaseAnswering {
  /// The plan as it is after the answers so far.
  package private(set) var state: PlanProjection
  /// What the answers come to.
  package private(set) var events: [PlanEvent] = []
  /// How many answers say what is so already: a sheet that comes back twice changes nothing twice.
  package private(set) var alreadySo = 0
  private let today: CivilDate
  private let calendars: CareCalendars
  private let template: CareTemplate

  /// - Parameter state: The plan with the changes that come before the answers.
  package init(
    from state: PlanProjection, today: CivilDate, calendars: CareCalendars, template: CareTemplate
  ) {
    self.state = state
    self.today = today
    self.calendars = calendars
    self.template = template
  }

  /// Takes the answers.
  ///
  /// - Throws: ``PlanRefusal`` for what cannot be, ``PlanCycle`` or ``ReplayError`` as a change does.
  package mutating func take(_ answers: [CaseAnswer]) throws {
    let news = answers.filter { !(state.plan?.says($0) ?? false) }
    alreadySo += answers.count - news.count
    let ordered = news.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }.map(\.element)
    try round { draft in
      for answer in ordered where answer.order < CaseAnswer.workOrder { try draft.note(answer) }
    }
    try takeDone(ordered)
    try takeThrough(ordered)
    try round { draft in
      for case .undone(let key) in ordered { try draft.note(.undone(key)) }
    }
    try round { draft in
      for answer in ordered where answer.isOfContacts { try draft.note(answer) }
    }
  }

  /// Gives all open work of roles to workers; what is somebody's already stays.
  package mutating func assignOpenWork(of workers: [RoleKey: WorkerID]) throws {
    guard !workers.isEmpty else { return }
    try round { try $0.assignOpenWork(of: workers) }
  }

  /// What is done: first what has a day, for that gives the rest its own.
  private mutating func takeDone(_ answers: [CaseAnswer]) throws {
    var rest = answers.compactMap { answer -> CaseAnswer? in
      if case .done = answer { answer } else { nil }
    }
    while !rest.isEmpty {
      let ready = rest.filter(hasDay)
      let taken = ready.isEmpty ? rest : ready
      // A gate comes after what it waits for.
      let ordered = taken.filter { !isGate($0) } + taken.filter(isGate)
      try round { draft in for answer in ordered { try draft.note(answer) } }
      rest.removeAll(where: taken.contains)
    }
  }

  private func hasDay(_ answer: CaseAnswer) -> Bool {
    guard case .done(let key, let day, _) = answer else { return false }
    return day != nil || draft?.formerDay(of: key) != nil
  }

  private func isGate(_ answer: CaseAnswer) -> Bool {
    guard case .done(let key, _, _) = answer else { return false }
    return state.plan?.task(key)?.kind == .gate
  }

  private mutating func takeThrough(_ answers: [CaseAnswer]) throws {
    for case .doneThrough(let key) in answers {
      while try round({ try $0.completeThrough(key) }) {}
      guard let task = state.plan?.task(key), task.finishedOn == nil, task.outcomes.isEmpty else {
        continue
      }
      // Its own date is not known; that it is done is.
      try round { try $0.note(.done(key, on: nil, outcome: nil)) }
    }
  }

  private var draft: PlanDraft? {
    state.plan.map {
      PlanDraft(
        plan: $0, commitments: state.commitments, today: today, calendars: calendars,
        template: template)
    }
  }

  /// Makes decisions and computes the dates anew; false when there was nothing to decide.
  @discardableResult
  private mutating func round(_ decide: (inout PlanDraft) throws -> Void) throws -> Bool {
    guard var draft else { throw ReplayError.firstEventMissing }
    try decide(&draft)
    guard !draft.events.isEmpty else { return false }
    events += draft.events
    let template = template
    try state.advance(
      PlanChangeSet(
        number: 0, actor: "", login: "", at: 0, day: today, reason: nil, events: draft.events),
      calendars: calendars, template: { _ in template })
    return true
  }
}
