package import CarePlans
package import CivilTime

extension Planner {
  /// Adds a series of follow-ups by hand to a plan.
  package func addSeries(_ series: FollowUpSeries, to plan: String, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    try requireRoles([series.role] + series.participants)
    if let worker = series.worker { try requireWorker(worker) }
    return try change(plans: [plan], options: options) { try $0.add(series) }
  }

  package func reviseSeries(_ refs: [String], _ revision: SeriesRevision, options: ChangeOptions)
    throws -> ChangeOutcome
  {
    try requireRoles([revision.role].compactMap { $0 })
    return try changeSeries(refs, options) { try $0.revise($1, revision) }
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
      numbers[ref.code, default: [:]][series, default: []].append(number)
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
