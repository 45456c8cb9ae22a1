package import CivilTime

/// What is to become of a worker's absences.
package enum AbsenceChange: Sendable, Hashable {
  /// Away on more days.
  case added(Absence)
  /// Other days, or another deputy, in the place of the one absence that has days in common.
  case changed(DayRange, deputy: Deputy)
  /// At work on these days after all.
  case removed(DayRange)

  /// Who is to look after the work.
  package enum Deputy: Sendable, Hashable {
    case asBefore, nobody
    case worker(WorkerID)
  }
}

/// Why absences cannot become so.
package enum AbsenceFault: Error, Sendable, Hashable {
  /// Some of the days are in an absence already.
  case overlaps(DayRange)
  /// No absence has any of the days.
  case notThere(DayRange)
  /// Several absences have some of the days.
  case several(DayRange)
  case deputyItself
  case deputyUnknown(WorkerID)
  case deputyElsewhere(WorkerID, at: PartnerID)
  case deputyLeft(WorkerID, on: CivilDate)
  /// The deputy is away on some of the days itself.
  case deputyAway(WorkerID, DayRange)
}

extension Directory {
  /// The absences of a worker after a change, in order.
  ///
  /// - Throws: ``AbsenceFault`` for days that are in two absences, and for a deputy who could not see
  ///   the work.
  package func absences(of worker: Worker, after change: AbsenceChange) throws(AbsenceFault)
    -> [Absence]
  {
    var result = worker.absences
    switch change {
    case .added(let absence):
      if let other = result.first(where: { $0.days.overlaps(absence.days) }) {
        throw .overlaps(other.days)
      }
      try check(absence, of: worker)
      result.append(absence)
    case .changed(let days, let deputy):
      let places = result.indices.filter { result[$0].days.overlaps(days) }
      guard let place = places.first else { throw .notThere(days) }
      guard places.count == 1 else { throw .several(days) }
      result[place].days = days
      switch deputy {
      case .asBefore: break
      case .nobody: result[place].deputy = nil
      case .worker(let id): result[place].deputy = id
      }
      try check(result[place], of: worker)
    case .removed(let days):
      guard result.contains(where: { $0.days.overlaps(days) }) else { throw .notThere(days) }
      result = result.flatMap { absence in
        DayRange.removing(days, from: [absence.days]).map { Absence($0, deputy: absence.deputy) }
      }
    }
    return result.sorted { $0.days.first < $1.days.first }
  }

  private func check(_ absence: Absence, of worker: Worker) throws(AbsenceFault) {
    guard let id = absence.deputy else { return }
    guard id != worker.id else { throw .deputyItself }
    guard let deputy = workers[id] else { throw .deputyUnknown(id) }
    guard deputy.partner == worker.partner else {
      throw .deputyElsewhere(id, at: deputy.partner)
    }
    if let left = deputy.leftOn, left <= absence.days.last { throw .deputyLeft(id, on: left) }
    if let other = deputy.absences.first(where: { $0.days.overlaps(absence.days) }) {
      throw .deputyAway(id, other.days)
    }
  }

  /// Those who named a worker as their deputy for some of these days.
  package func deputised(by deputy: WorkerID, in days: DayRange) -> [(worker: WorkerID, Absence)] {
    workers.values.sorted { $0.id < $1.id }.flatMap { worker in
      worker.absences.filter { $0.deputy == deputy && $0.days.overlaps(days) }
        .map { (worker.id, $0) }
    }
  }
}
