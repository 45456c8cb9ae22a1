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

  /// No contact falls after the day any more.
  package func stopSeries(_ refs: [String], on day: CivilDate, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    try requireReason(options, for: "stop")
    return try changeSeries(refs, options) { try $0.stopSeries($1, on: day) }
  }

  private func changeSeries(
    _ refs: [String], _ options: ChangeOptions,
    _ decide: (inout PlanDraft, ItemKey) throws -> Void
  ) throws -> ChangeOutcome {
    try change(refs, options: options) { draft, item in
      guard case .series(let key) = item else {
        throw PlanRefusal.notASeries(draft.ref(item))
      }
      try decide(&draft, key)
    }
  }
}
