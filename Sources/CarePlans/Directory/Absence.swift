package import CivilTime

/// Days on which a worker is away, and who looks after the work meanwhile; no reason is kept.
///
/// Whose the work is does not change: the deputy sees it in these days, and after them no more.
package struct Absence: Sendable, Hashable, CustomStringConvertible {
  package var days: DayRange
  /// A colleague at the same partner.
  package var deputy: WorkerID?

  package init(_ days: DayRange, deputy: WorkerID? = nil) {
    self.days = days
    self.deputy = deputy
  }

  /// `2026-12-02..2026-12-16 (rn-02)`.
  package var description: String {
    days.description + (deputy.map { " (\($0))" } ?? "")
  }
}

extension Absence {
  /// The absences after the days without work have become others: what is left of each, with its
  /// deputy, and what is new, without one.
  package static func kept(_ absences: [Absence], in days: [DayRange]) -> [Absence] {
    let left = absences.flatMap { absence in
      days.filter(absence.days.overlaps).map { range in
        Absence(
          DayRange(max(range.first, absence.days.first), min(range.last, absence.days.last)),
          deputy: absence.deputy)
      }
    }
    let new = absences.reduce(days) { DayRange.removing($1.days, from: $0) }.map { Absence($0) }
    var result: [Absence] = []
    for absence in (left + new).sorted(by: { $0.days.first < $1.days.first }) {
      if let last = result.last, last.deputy == absence.deputy,
        absence.days.first - last.days.last == 1
      {
        result[result.count - 1].days.last = absence.days.last
      } else {
        result.append(absence)
      }
    }
    return result
  }
}

extension DayRange {
  /// Whether a day is one of these.
  package func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

  /// Whether any day is in both.
  package func overlaps(_ other: DayRange) -> Bool { first <= other.last && other.first <= last }

  /// What is left of ranges without the days of another.
  package static func removing(_ gone: DayRange, from ranges: [DayRange]) -> [DayRange] {
    ranges.flatMap { range -> [DayRange] in
      guard range.overlaps(gone) else { return [range] }
      var rest: [DayRange] = []
      if range.first < gone.first, let last = gone.first.adding(days: -1) {
        rest.append(DayRange(range.first, last))
      }
      if gone.last < range.last, let first = gone.last.adding(days: 1) {
        rest.append(DayRange(first, range.last))
      }
      return rest
    }
  }
}

extension Worker {
  /// The absences that are not over, the nearest first.
  package func absences(from today: CivilDate) -> [Absence] {
    absences.filter { $0.days.last >= today }.sorted { $0.days.first < $1.days.first }
  }

  /// The absence a day is in; nil for one at work.
  package func absence(on day: CivilDate) -> Absence? {
    absences.first { $0.days.contains(day) }
  }
}

extension Directory {
  /// Whose work a worker looks after on a day beside its own: that of colleagues who are away and
  /// named it.
  ///
  /// It does not pass on: of those whom an absent colleague stands in for nothing is told.
  package func absentees(of deputy: WorkerID, on day: CivilDate) -> Set<WorkerID> {
    guard let own = workers[deputy], own.leftOn.map({ $0 > day }) ?? true else { return [] }
    return Set(
      workers.values.lazy.filter { worker in
        worker.partner == own.partner && worker.absence(on: day)?.deputy == deputy
      }.map(\.id))
  }

  /// The last day of the absence of everybody who is away on a day.
  package func away(on day: CivilDate) -> [WorkerID: CivilDate] {
    workers.compactMapValues { $0.absence(on: day)?.days.last }
  }
}
