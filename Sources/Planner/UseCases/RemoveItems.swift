import CarePlans
import Wording

extension Planner {
  /// Takes tasks, series or measures out of their plans; they stay in the journal, and what was late
  /// stays told.
  ///
  /// - Throws: ``PlanRefusal`` `reasonNeeded` for what is late or stands in the template.
  package func remove(_ refs: [String], _ sort: RemovedSort, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    let resolved = try resolve(refs)
    return try change(refs, isDirecting: true, options: options) { draft, item in
      let key = item.key
      switch (sort, item) {
      case (.task, .task), (.series, .series), (.measure, .measure): break
      case (_, .task): throw Self.removeOtherwise(draft, item, "task")
      case (_, .series): throw Self.removeOtherwise(draft, item, "series")
      case (_, .measure): throw Self.removeOtherwise(draft, item, "measure")
      case (.task, _): throw PlanRefusal.notATask(draft.ref(item))
      case (.series, _): throw PlanRefusal.notASeries(draft.ref(item))
      case (.measure, _): throw PlanRefusal.notAMeasure(draft.ref(item))
      }
      let isOfTemplate = draft.plan.isOfTemplate(key)
      let others = resolved.filter { $0.code == draft.plan.code }.compactMap(\.item?.key)
      let removal = try draft.remove(key, along: Set(others))
      if removal.wasLate || isOfTemplate { try requireReason(options, for: "remove") }
    }
  }

  private static func removeOtherwise(
    _ draft: PlanDraft, _ item: ResolvedRef.Item, _ verb: String
  ) -> Problem {
    Problem(
      .planning(.removeOtherwise), .notFound,
      ["ref": draft.ref(item).description, "verb": verb])
  }

  /// What a verb that removes is for.
  package enum RemovedSort: Sendable, Hashable { case task, series, measure }
}

extension CarePlan {
  /// Whether a task or a series stands in the template, or comes of it.
  func isOfTemplate(_ key: ItemKey) -> Bool {
    if let task = task(key) { return task.templateKey != nil }
    return seriesIndex(key).map { series[$0].templateKey != nil } ?? false
  }
}
