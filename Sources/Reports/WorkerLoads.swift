package import CarePlans
package import CivilTime

/// The workers, with how much is open and late for each.
package struct WorkerLoads: Sendable, Hashable {
  /// One worker.
  package struct Line: Sendable, Hashable {
    package let worker: Worker
    package let open: Int
    package let late: Int
    /// The days of absence that are not over, the nearest first.
    package let absences: [DayRange]

    package init(worker: Worker, load: LateTally?, on today: CivilDate) {
      self.worker = worker
      open = load?.open ?? 0
      late = load?.late ?? 0
      absences = worker.absences(from: today)
    }
  }

  package let lines: [Line]

  package init(lines: [Line]) { self.lines = lines }
}

extension Worker {
  /// The days of absence that are not over, the nearest first.
  package func absences(from today: CivilDate) -> [DayRange] {
    absences.filter { $0.last >= today }.sorted { $0.first < $1.first }
  }
}
