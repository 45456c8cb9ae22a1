import CivilTime

extension PlanDraft {
  /// Sets fields of a task, or takes them away.
  package mutating func revise(_ key: ItemKey, _ changes: [FieldChange<TaskField>]) throws {
    try requireLiving()
    let task = try task(key)
    var revised = task
    revised.revise(changes)
    try check(changes, of: task, as: key, leadTo: revised) { .task($0) }
    if revised.kind != .decision, !revised.outcomes.isEmpty {
      throw PlanRefusal.outcomesNeedDecision(ref(key))
    }
    guard revised != task else { throw PlanRefusal.nothingToChange(.item(ref(key))) }
    try note(.taskRevised(key, changes))
  }

  /// Sets fields of a series, or takes them away.
  package mutating func revise(_ key: ItemKey, _ changes: [FieldChange<SeriesField>]) throws {
    let series = try livingSeries(key)
    var revised = series
    revised.revise(changes)
    try check(changes, of: series, as: key, leadTo: revised) { .series($0) }
    guard revised != series else { throw PlanRefusal.nothingToChange(.item(ref(key))) }
    try requireKept(series, revised)
    try note(.seriesRevised(key, changes))
  }

  /// Corrects what was noted of a measure; the last day of its Act follows its law.
  ///
  /// - Parameter acts: What the store knows of Acts; of others the template may know.
  package mutating func revise(
    _ key: ItemKey, _ changes: [FieldChange<MeasureField>], acts: [String: ActTerm] = [:]
  ) throws {
    try requireLiving()
    guard let place = plan.measureIndex(key) else { throw PlanRefusal.notAMeasure(ref(key)) }
    try requireKept(key)
    let measure = plan.measures[place]
    let changes = changes + (try sunset(after: changes, of: measure, acts: acts))
    var revised = measure
    revised.revise(changes)
    try check(changes, of: measure, as: key, leadTo: revised) { .measure($0) }
    guard revised != measure else { throw PlanRefusal.nothingToChange(.item(ref(key))) }
    try plan.requirePlausible(start: revised.start, requested: revised.requestedOn)
    if let sunset = revised.sunset, revised.start > sunset {
      throw PlanRefusal.measureAfterAct(law: revised.law, revised.start, lastDay: sunset)
    }
    for day in [revised.endedOn, revised.until, revised.end].compactMap(\.self)
    where day < revised.start {
      throw PlanRefusal.dayBeforeStart(ref(key), day, start: revised.start)
    }
    if let until = revised.until, until > revised.longestEnd {
      throw PlanRefusal.measureTooLong(ref(key), until, latest: revised.longestEnd)
    }
    try note(.measureRevised(key, changes))
  }

  /// The last day of the Act of another law, and how its measures count.
  private func sunset(
    after changes: [FieldChange<MeasureField>], of measure: CareMeasure, acts: [String: ActTerm]
  ) throws -> [FieldChange<MeasureField>] {
    guard case .name(let law)? = changes.last(where: { $0.field == .law })?.value,
      law != measure.law
    else { return [] }
    let known = try template().measures
    guard let kind = known.first(where: { $0.law == law }) else {
      throw PlanRefusal.measureKindUnknown(law, known: known.map(\.law))
    }
    let sunset = acts[law].map(\.lastDay) ?? kind.sunset
    return [
      FieldChange(.sunset, sunset.map { .day($0) }),
      FieldChange(.fromRequest, .flag(kind.isFromRequest)),
    ]
  }

  /// Refuses to take away what an item cannot be without, values that name what the plan does not
  /// have, and those that the item has no place for.
  private func check<Field: ItemField>(
    _ changes: [FieldChange<Field>], of item: Field.Item, as key: ItemKey,
    leadTo revised: Field.Item, _ field: (Field) -> PlanField
  ) throws {
    for change in changes {
      let entry = change.field.entry
      try check(change.value, in: field(change.field))
      if change.value == nil, !entry.canBeUnset(item) {
        throw PlanRefusal.fieldNeeded(ref(key), field: entry.option ?? entry.name)
      }
      if change.value != nil, entry.read(revised) == nil {
        throw PlanRefusal.sourceWithoutDate(ref(key))
      }
    }
  }

  /// Refuses a value that names what the plan does not have.
  func check(_ value: FieldValue?, in field: PlanField) throws {
    switch value {
    case .rule(let rule)?, .origin(.rule(let rule))?: try check(rule)
    case .origin(.task(let key, _))?: try requireOrigin(key)
    case .condition(let condition)?: try check(condition)
    case .taper(let taper)?:
      for anchor in taper.anchors { try requireAnchor(AnchorKey(anchor)) }
    case .outcomes(let outcomes)?:
      for (fact, answer) in outcomes.flatMap(\.sets) {
        try requireFact(fact)
        try requireValue(answer, of: fact)
      }
      for kept in outcomes.flatMap(\.keeps) { _ = try task(kept) }
    case .name(let phase)? where field == .task(.phase) || field == .series(.phase):
      guard plan.phases.contains(where: { $0.key == phase }) else {
        throw PlanRefusal.phaseUnknown(phase, known: plan.phases.map(\.key))
      }
    case nil, .text?, .name?, .role?, .roles?, .worker?, .taskKind?, .seriesKind?, .domain?,
      .obligation?, .join?, .counting?, .term?, .roll?, .links?, .day?, .flag?:
      break
    }
  }

  private func check(_ condition: FactCondition) throws {
    for rest in condition.rests {
      switch rest {
      case .fact(let fact, let answers):
        try requireFact(fact)
        for answer in answers { try requireValue(answer, of: fact) }
      }
    }
  }
}
