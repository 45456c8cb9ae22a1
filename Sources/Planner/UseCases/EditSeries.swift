package import CarePlans
package import CivilTime

extension Planner {
  /// Adds a series of follow-ups by hand to a plan.
  package func addSeries(_ series: FollowUpSeries, to plan: String, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    try requireKnown(SeriesField.allCases.map { $0.entry.read(series) })
    return try change(plans: [plan], options: options) { try $0.add(series) }
  }

  /// Sets fields of series, or takes them away.
  ///
  /// - Parameter changes: What to write, read for the item it goes to.
  /// - Throws: ``PlanRefusal`` `reasonNeeded` where a template's row says what must not change
  ///   without a word.
  package func reviseSeries(
    _ refs: [String], options: ChangeOptions,
    _ changes: (CarePlan, ItemKey) throws -> [FieldChange<SeriesField>]
  ) throws -> ChangeOutcome {
    try changeSeries(refs, options) { draft, key in
      let changes = try changes(draft.plan, key)
      try requireKnown(changes.map(\.value))
      try requireReason(options, for: changes, of: draft.plan.series.first { $0.key == key })
      try draft.revise(key, changes)
    }
  }

  /// Asks why, where a template's row says what must not change without a word.
  func requireReason(
    _ options: ChangeOptions, for changes: [FieldChange<SeriesField>], of series: FollowUpSeries?
  ) throws {
    guard let series, series.templateKey != nil,
      let change = changes.first(where: { $0.field.needsReason && $0.changes(series) })
    else { return }
    try requireReason(options, for: change.field.entry.key ?? change.field.entry.name)
  }

  /// No contact falls after the day any more; those that passed without a word stay owed.
  ///
  /// - Parameter excusing: References to contacts of these series that are excused.
  /// - Throws: ``PlanRefusal`` `notAnOccurrence` for any other reference.
  package func stopSeries(
    _ refs: [String], on day: CivilDate, excusing: [String] = [], options: ChangeOptions
  ) throws -> ChangeOutcome {
    try requireReason(options, for: "stop")
    let stopped = try resolve(refs)
    var numbers: [PlanCode: [ItemKey: [Int]]] = [:]
    for (text, ref) in zip(excusing, try resolve(excusing)) {
      guard case .contact(let series, let number)? = ref.item,
        stopped.contains(ResolvedRef(code: ref.code, item: .series(series)))
      else { throw PlanRefusal.notAnOccurrence(text) }
      if !numbers[ref.code, default: [:]][series, default: []].contains(number) {
        numbers[ref.code, default: [:]][series, default: []].append(number)
      }
    }
    return try changeSeries(refs, options) { draft, key in
      let excused = numbers[draft.plan.code]?[key] ?? []
      try draft.stopSeries(key, on: day, excusing: excused.sorted())
    }
  }

  private func changeSeries(
    _ refs: [String], _ options: ChangeOptions,
    _ decide: (inout PlanDraft, ItemKey) throws -> Void
  ) throws -> ChangeOutcome {
    try change(refs, isDirecting: true, options: options) { draft, item in
      guard case .series(let key) = item else {
        throw PlanRefusal.notASeries(draft.ref(item))
      }
      try decide(&draft, key)
    }
  }
}
