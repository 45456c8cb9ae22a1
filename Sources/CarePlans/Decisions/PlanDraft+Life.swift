package import CivilTime

extension PlanDraft {
  /// A draft begins to owe.
  package mutating func begin(on day: CivilDate) throws {
    guard plan.status == .draft else {
      throw PlanRefusal.planNotDraft(plan.code, plan.status)
    }
    try note(.begun(on: day))
  }

  package mutating func suspend() throws {
    guard plan.status.isRunning else { throw PlanRefusal.planNotActive(plan.code, plan.status) }
    try note(.suspended(on: today))
  }

  package mutating func resume() throws {
    guard plan.status == .suspended else {
      throw PlanRefusal.planNotSuspended(plan.code, plan.status)
    }
    try note(.resumed(on: today))
  }

  package mutating func setLead(_ worker: WorkerID?) throws {
    try requireLiving()
    guard plan.lead != worker else {
      throw PlanRefusal.nothingToChange(.plan(plan.code))
    }
    try note(.leadSet(worker))
  }

  /// Sets, moves or takes away a named date.
  package mutating func setAnchor(_ key: AnchorKey, to anchor: PlanAnchor) throws {
    // How long the file of a stopped plan is kept is still for somebody to say.
    if plan.stop == nil || key != PlanSettling.retentionEnd { try requireLiving() }
    try plan.requireOwnAnchor(key)
    if anchor.state == .actual, let date = anchor.date { try requirePast(date) }
    guard plan.anchors[key] != anchor else {
      throw PlanRefusal.nothingToChange(.part(plan.code, named: key.rawValue))
    }
    try note(.anchorSet(key, anchor))
  }

  /// Answers a question, or takes the answer back with nil.
  package mutating func setFact(_ key: FactKey, to value: String?) throws {
    try requireLiving()
    try requireFact(key)
    let value = try value.map { try answer($0, to: key) }
    guard plan.facts[key]?.value != value else {
      throw PlanRefusal.nothingToChange(.part(plan.code, named: key.rawValue))
    }
    try note(.factSet(key, value))
  }

  /// Something the template names has happened: its tasks are added.
  package mutating func happen(_ key: EventKey, on day: CivilDate) throws {
    try requireLiving()
    let known = try template().events
    guard let event = known.first(where: { $0.key == key }) else {
      throw PlanRefusal.eventUnknown(key, known: known.map(\.key))
    }
    if !event.isAhead { try requirePast(day) }
    try note(.happened(key, on: day))
  }

  /// Says which partner fills a role in this plan; nil goes back to the default.
  package mutating func bind(_ role: RoleKey, to partner: PartnerID?) throws {
    try requireLiving()
    guard plan.roles[role] != partner else {
      throw PlanRefusal.nothingToChange(.part(plan.code, named: role.rawValue))
    }
    try note(.roleBound(role, partner))
  }

  package mutating func addMember(_ worker: WorkerID) throws {
    try requireLiving()
    guard plan.members[worker] == nil else {
      throw PlanRefusal.nothingToChange(.part(plan.code, named: worker.rawValue))
    }
    try note(.memberAdded(worker, on: today))
  }

  package mutating func removeMember(_ worker: WorkerID) throws {
    guard plan.members[worker] != nil else {
      throw PlanRefusal.memberUnknown(worker, plan.code)
    }
    try note(.memberRemoved(worker))
  }

  func requireAnchor(_ key: AnchorKey) throws(PlanRefusal) {
    try plan.requireAnchor(key)
  }

  func requireFact(_ key: FactKey) throws(PlanRefusal) {
    guard plan.facts[key] == nil else { return }
    throw PlanRefusal.factUnknown(key, known: plan.facts.keys.sorted())
  }

  /// The answer of the template that a typed word means; any word where the template asks nothing.
  private func answer(_ text: String, to key: FactKey) throws -> String {
    let fact = try template().facts.first { $0.key == key }
    let value = fact?.value(typed: text) ?? text
    try requireValue(value, of: key)
    return value
  }

  /// Refuses an answer the template does not have for a fact.
  func requireValue(_ value: String, of key: FactKey) throws {
    guard let fact = try template().facts.first(where: { $0.key == key }),
      !fact.values.contains(value)
    else { return }
    throw PlanRefusal.factValueUnknown(key, value, known: fact.values)
  }
}
