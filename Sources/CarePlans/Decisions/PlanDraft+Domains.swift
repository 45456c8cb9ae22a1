package import CivilTime

extension PlanDraft {
  /// Flags a life domain: something is the matter there.
  ///
  /// - Throws: ``PlanRefusal`` `nothing-to-change` for one that is flagged and open.
  package mutating func flag(_ domain: LifeDomain) throws {
    try requireLiving()
    let known = plan.domains[domain]
    guard known == nil || known?.noneBecause != nil else {
      throw PlanRefusal.nothingToChange(.part(plan.code, named: domain.rawValue))
    }
    try note(.domainSet(domain, PlanDomain(flaggedOn: known?.flaggedOn ?? today)))
  }

  /// Decides that nothing is needed in a life domain, and why.
  package mutating func answer(_ domain: LifeDomain, noneBecause reason: String) throws {
    try requireLiving()
    let known = plan.domains[domain]
    guard known?.noneBecause != reason else {
      throw PlanRefusal.nothingToChange(.part(plan.code, named: domain.rawValue))
    }
    try note(
      .domainSet(
        domain, PlanDomain(flaggedOn: known?.flaggedOn ?? today, noneBecause: reason)))
  }

  /// Takes the flag of a life domain back.
  package mutating func unflag(_ domain: LifeDomain) throws {
    try requireLiving()
    guard plan.domains[domain] != nil else {
      throw PlanRefusal.nothingToChange(.part(plan.code, named: domain.rawValue))
    }
    try note(.domainSet(domain, nil))
  }

  /// Sets a goal in a life domain.
  package mutating func setGoal(_ text: String, in domain: LifeDomain) throws {
    try requireLiving()
    try note(
      .goalSet(
        PlanGoal(number: plan.lastGoal + 1, domain: domain, text: text, setOn: today)))
  }

  /// Says whether a goal was reached.
  ///
  /// - Throws: ``PlanRefusal`` `goal-unknown`, `nothing-to-change`, and for a day that has not come.
  package mutating func say(_ state: PlanGoal.State, of number: Int, on day: CivilDate) throws {
    try requireLiving()
    try requirePast(day)
    var goal = try goal(number)
    guard goal.state != state else {
      throw PlanRefusal.nothingToChange(.part(plan.code, named: goal.name))
    }
    (goal.state, goal.saidOn) = (state, state == .unknown ? nil : day)
    try note(.goalSet(goal))
  }

  /// Takes a goal out.
  package mutating func removeGoal(_ number: Int) throws {
    try requireLiving()
    try note(.goalRemoved(try goal(number).number))
  }

  private func goal(_ number: Int) throws(PlanRefusal) -> PlanGoal {
    guard let goal = plan.goal(number) else {
      throw PlanRefusal.goalUnknown(
        plan.code, PlanGoal.name(number), known: plan.goals.map(\.name))
    }
    return goal
  }
}
