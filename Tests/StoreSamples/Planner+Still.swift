import CivilTime
package import PlanStore
package import Planner

extension Planner {
  /// One that reads a store on the day of the samples, and makes nothing up.
  package static func still(on store: Store) -> Planner {
    Planner(
      repository: store, clock: StillClock(), random: NoChance(), library: NoTexts(), actor: nil)
  }
}

private struct StillClock: PlanClock {
  func now() -> Int64 { SampleStore.noon }
  func end(of day: CivilDate) -> Int64 { (Int64(day.dayNumber) + 1) * 86_400_000 }
  func today() -> CivilDate { SampleStore.day }
}

private struct NoChance: RandomSource {
  func bits() -> UInt64 { 4 }
}

private struct NoTexts: TextLibrary {
  func text(at path: String) throws -> String? { nil }
  func paths(in folder: String) throws -> [String] { [] }
}
