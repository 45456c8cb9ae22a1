package import CarePlans
package import CivilTime
import Wording

/// What a new plan is made from.
package struct PlanSeed: Sendable, Hashable {
  package var template: String
  package var start: CivilDate
  package var lead: WorkerID?
  package var anchors: [AnchorKey: PlanAnchor]
  package var facts: [FactKey: String]
  /// Whether it begins to owe at once instead of staying a draft.
  package var begins: Bool
  /// The day before which its case was running already; such a plan begins at once.
  package var adopted: CivilDate?
  /// What its readers call it.
  package var label: String?

  package init(
    template: String, start: CivilDate, lead: WorkerID? = nil,
    anchors: [AnchorKey: PlanAnchor] = [:], facts: [FactKey: String] = [:], begins: Bool = false,
    adopted: CivilDate? = nil
  ) {
    self.template = template
    self.start = start
    self.lead = lead
    self.anchors = anchors
    self.facts = facts
    self.begins = begins
    self.adopted = adopted
  }
}

extension PlanSeed {
  /// A case that was running began no later than the first of its dates.
  package mutating func startWithItsDates() {
    start = anchors.values.compactMap(\.date).reduce(min(start, adopted ?? start), min)
  }
}

extension Planner {
  /// Makes a plan from a template, under a new meaningless code.
  package func createPlan(_ seed: PlanSeed, options: ChangeOptions) throws -> ChangeOutcome {
    let actor = try requireActor()
    if let lead = seed.lead { try requireWorker(lead) }
    let copy = try templateCopy(seed.template)
    return try carryOut(options) { store in
      try prepare(seed, copy, options, actor, reading: store)
    }
  }

  private func prepare(
    _ seed: PlanSeed, _ copy: TemplateCopy, _ options: ChangeOptions, _ actor: PlanActor,
    reading store: any PlanReading
  ) throws -> PendingChange {
    let code = try newCode(reading: store)
    let stamp = TemplateStamp(id: copy.template.id, version: copy.template.version, hash: copy.hash)
    let created = PlanEvent.created(
      code: code, template: stamp, caseType: copy.template.caseType, start: seed.start)
    let empty = try CarePlan.applying(created, to: nil) { _ in copy.template }
    let calendars = try cache.calendars(of: store)
    var draft = PlanDraft(
      plan: empty, today: today, calendars: calendars, template: copy.template)
    if let lead = seed.lead { try draft.setLead(lead) }
    if let label = try seed.label.flatMap({ try requireLine($0, for: .label) }) {
      try draft.setText(.label, to: label)
    }
    for (key, anchor) in seed.anchors.sorted(by: { $0.key < $1.key }) {
      try draft.setAnchor(draft.plan.anchor(typed: key), to: anchor)
    }
    for (typed, value) in seed.facts.sorted(by: { $0.key < $1.key }) {
      let key = draft.plan.fact(typed: typed)
      try draft.setFact(key, to: draft.answer(typed: value, to: key))
    }
    if seed.begins || seed.adopted != nil { try draft.begin(on: today) }
    if let day = seed.adopted { try draft.adopt(on: day) }
    try draft.plan.requireBounded()
    try PlanReferences(
      directory: cache.directory(of: store), template: copy.template, today: today
    ).checkRoles(draft.plan)
    var prepared = PendingChange(keeping: [copy])
    try prepared.add(
      [created] + draft.events, to: code, stored: nil, options: options, actor: actor,
      planner: self, calendars: calendars,
      reading: PendingPlans(prepared, over: store))
    return prepared
  }

  /// A code that differs from every other in two of its first four signs, and is no command: the
  /// first four signs alone show a plan.
  func newCode(reading store: any PlanReading) throws -> PlanCode {
    let codes = try store.codes()
    // As a code is read: `find` may be typed for F1ND.
    let commands = Set(CommandNames.short.compactMap { PlanCode.normalized($0) })
    for _ in 0..<1_000 {
      let code = PlanCode(random: random.bits())
      guard !commands.contains(code.short) else { continue }
      if codes.allSatisfy({ code.isFar(from: $0) }) { return code }
    }
    // A full space of short forms: from here on only whole codes are unlike.
    while true {
      let code = PlanCode(random: random.bits())
      if !codes.contains(code) { return code }
    }
  }
}
