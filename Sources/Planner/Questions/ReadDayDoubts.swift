package import CarePlans
package import CivilTime

/// A task that is said to be done on a day on which it hardly can have been.
package struct DoubtedDay: Sendable, Hashable {
  /// As lists print it.
  package var ref: String
  package var day: CivilDate
  /// What speaks against it; nil where the one who acts may not be told.
  package var doubt: DayDoubt?
}

extension Planner {
  /// The tasks among typed references that were hardly done on a day.
  ///
  /// - Parameter day: Nil for today, and for what is before our time the day it was owed on, which nobody
  ///   doubts.
  package func doubts(finishing refs: [String], on day: CivilDate?) throws -> [DoubtedDay] {
    try repository.read { store in
      var found: [DoubtedDay] = []
      for (text, ref) in zip(refs, try resolve(refs)) {
        guard case .task(let key)? = ref.item, let stored = try store.plan(ref.code),
          stored.plan.task(key)?.finishedOn == nil
        else { continue }
        let isFormer = stored.commitments.contains {
          $0.item == key && $0.state == .beforeAdoption
        }
        if day == nil, isFormer { continue }
        let day = day ?? today
        let added = day < today ? try dayAdded(key, to: stored, reading: store) : nil
        guard let doubt = stored.plan.doubt(finishing: key, on: day, added: added) else { continue }
        let isOpened = scope?.opens(ref.code) ?? true
        found.append(
          DoubtedDay(
            ref: isOpened ? "\(ref.code.short)/\(key)" : text, day: day,
            doubt: isOpened ? doubt : nil))
      }
      return found
    }
  }

  /// The day a hand added a task to a plan; nil for one of the template.
  private func dayAdded(_ key: ItemKey, to stored: StoredPlan, reading store: any PlanReading)
    throws
    -> CivilDate?
  {
    guard stored.plan.task(key)?.templateKey == nil else { return nil }
    return try store.journal(of: stored.plan.code).first { change in
      change.events.contains { event in
        if case .taskAdded(let task) = event { task.key == key } else { false }
      }
    }?.day
  }
}
