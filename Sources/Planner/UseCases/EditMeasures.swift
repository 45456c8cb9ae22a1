package import CarePlans
package import CivilTime

extension Planner {
  /// Notes a measure with the tasks its kind brings along.
  package func addMeasure(
    law: String, to plan: String, start: CivilDate, requested: CivilDate?,
    until end: CivilDate? = nil, options: ChangeOptions
  ) throws -> ChangeOutcome {
    let acts = try acts()
    return try change(plans: [plan], options: options) {
      try $0.addMeasure(law: law, start: start, requested: requested, until: end, acts: acts)
    }
  }

  /// Corrects what was noted of measures.
  ///
  /// - Parameter changes: What to write, read for the item it goes to.
  package func reviseMeasures(
    _ refs: [String], options: ChangeOptions,
    _ changes: (CarePlan, ItemKey) throws -> [FieldChange<MeasureField>]
  ) throws -> ChangeOutcome {
    let acts = try acts()
    return try changeMeasures(refs, options) { draft, key in
      let changes = try changes(draft.plan, key)
      try requireKnown(changes.map(\.value))
      try draft.revise(key, changes, acts: acts)
    }
  }

  /// Renews measures until a day; without one, for as long as the law allows.
  ///
  /// - Parameter decided: The day of the decision; nil for today.
  package func renewMeasures(
    _ refs: [String], until day: CivilDate?, decided: CivilDate? = nil, options: ChangeOptions
  ) throws -> ChangeOutcome {
    try changeMeasures(refs, options) { try $0.renewMeasure($1, until: day, decided: decided) }
  }

  /// The measures among references that no renewal makes as long as their own term, because their Act
  /// lapses.
  ///
  /// - Parameter decided: As ``renewMeasures(_:until:decided:options:)`` takes it.
  package func measuresCutByAct(_ refs: [String], decided: CivilDate?) throws -> [(
    item: PlanItem, measure: CareMeasure
  )] {
    try resolve(refs).compactMap { ref in
      guard case .measure(let key)? = ref.item, scope?.opens(ref.code) ?? true else { return nil }
      let plan = try open(ref.code).plan
      guard let place = plan.measureIndex(key),
        plan.measures[place].isCutByAct(decidedOn: decided ?? today)
      else { return nil }
      return (PlanItem(ref.code, key), plan.measures[place])
    }
  }

  package func endMeasures(_ refs: [String], on day: CivilDate, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    try changeMeasures(refs, options) { try $0.endMeasure($1, on: day) }
  }

  /// What is known of Acts.
  func acts() throws -> [String: ActTerm] {
    try cache.directory(of: repository).acts ?? library.acts()
  }

  private func changeMeasures(
    _ refs: [String], _ options: ChangeOptions,
    _ decide: (inout PlanDraft, ItemKey) throws -> Void
  ) throws -> ChangeOutcome {
    try change(refs, isDirecting: true, options: options) { draft, item in
      guard case .measure(let key) = item else {
        throw PlanRefusal.notAMeasure(draft.ref(item))
      }
      try decide(&draft, key)
    }
  }
}
