package import CarePlans
package import CivilTime

/// The workers, with how much is open and late for each.
package struct WorkerLoads: Sendable, Hashable {
  /// One worker.
  package struct Line: Sendable, Hashable {
    package let worker: Worker
    package let open: Int
    package let late: Int
    /// The absences that are not over, the nearest first.
    package let absences: [Absence]
    /// The one that today is in.
    package let current: Absence?

    package init(worker: Worker, load: LateTally?, on today: CivilDate) {
      self.worker = worker
      open = load?.open ?? 0
      late = load?.late ?? 0
      absences = worker.absences(from: today)
      current = worker.absence(on: today)
    }
  }

  package let lines: [Line]

  package init(lines: [Line]) { self.lines = lines }
}
