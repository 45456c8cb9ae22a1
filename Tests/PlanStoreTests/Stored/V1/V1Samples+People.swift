import CarePlans
import CivilTime

@testable import PlanStore

extension V1Samples {
  /// What came with who stands in for somebody who is away.
  static let absenceEvents: [DirectoryEvent] = {
    var worker = bareWorker
    worker.absences = [
      Absence(DayRange(day, later), deputy: "pol-02"), Absence(DayRange(later, later)),
    ]
    return [.workerSet(worker)]
  }()
}
