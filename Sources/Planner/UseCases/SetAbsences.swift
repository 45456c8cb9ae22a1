package import CarePlans
package import CivilTime
import PlanText
import Wording

extension Planner {
  /// Says when a worker is away and who stands in; it moves no date.
  ///
  /// - Throws: ``Problem`` for days that are in two absences, or a deputy who could not see the work.
  package func setAbsences(
    of id: WorkerID, _ change: AbsenceChange, options: ChangeOptions
  ) throws -> ChangeOutcome {
    try changeDirectory(options) { directory in
      guard var worker = directory.workers[id] else { throw Self.unknown(id, in: directory) }
      let before = worker
      do throws(AbsenceFault) {
        worker.absences = try directory.absences(of: worker, after: change)
      } catch {
        throw Self.problem(error, of: worker, in: directory)
      }
      guard worker != before else { throw PlanRefusal.nothingToChange(.named(id.rawValue)) }
      return [.workerSet(worker)]
    }
  }

  private static func unknown(_ id: WorkerID, in directory: Directory) -> Problem {
    let near = NearNames.of(id.rawValue, among: directory.workers.keys.map(\.rawValue))
    return Problem(
      .reference(.workerUnknown), .notFound,
      ["worker": id.rawValue, "near": near.joined(separator: ", ")])
  }

  private static func problem(
    _ fault: AbsenceFault, of worker: Worker, in directory: Directory
  ) -> Problem {
    let name = worker.id.rawValue
    func days(_ id: PeopleProblem, _ days: DayRange, _ deputy: WorkerID? = nil) -> Problem {
      var values = [
        "worker": name, "first": days.first.description, "last": days.last.description,
      ]
      values["deputy"] = deputy?.rawValue
      return Problem(.people(id), .refused, values)
    }
    switch fault {
    case .overlaps(let range): return days(.absenceOverlaps, range)
    case .notThere(let range): return days(.absenceUnknown, range)
    case .several(let range): return days(.absenceSeveral, range)
    case .deputyItself: return Problem(.people(.deputyItself), .refused, ["worker": name])
    case .deputyUnknown(let id): return unknown(id, in: directory)
    case .deputyElsewhere(let id, let partner):
      return Problem(
        .people(.deputyElsewhere), .refused,
        [
          "deputy": id.rawValue, "partner": partner.rawValue, "own": worker.partner.rawValue,
        ])
    case .deputyLeft(let id, let day):
      return Problem(
        .people(.deputyLeft), .refused, ["deputy": id.rawValue, "date": day.description])
    case .deputyAway(let id, let range): return days(.deputyAway, range, id)
    }
  }

  /// Who is away today, with the last day of it: lists say so wherever they name somebody.
  package func awayToday() throws -> [WorkerID: CivilDate] {
    try cache.directory(of: repository).away(on: today)
  }
}
