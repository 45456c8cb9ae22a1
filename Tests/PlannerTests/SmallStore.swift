// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import Files
import Foundation
import PlanStore
import PlanText
import Planner
import Synchronization

/// A store of an ordinary municipality, with two workers, in a folder of its own.
final class SmallStore: Sendable {
  let folder: URL
  let store: Store
  let planner: Planner
  let clock = SetClock()

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "aftercare-small-\(UUID().uuidString)", directoryHint: .isDirectory)
    store = try Store.create(
      at: folder.appending(path: "store.db").path(percentEncoded: false),
      settings: StoreSettings(zone: "Europe/Amsterdam", region: "NL", createdAt: 0, isDemo: false),
      templateReader: { try TemplateReader.template(from: $0) })
    let library = ShippedLibrary()
    planner = Planner(
      repository: store, clock: clock, random: CountedBits(), library: library,
      actor: PlanActor(name: "anna", login: "test"))
    try planner.found(library.founding(region: "NL"))
    for id in ["ggz-01", "ggz-02"] {
      _ = try planner.setWorker(WorkerID(id), at: "ggz", options: ChangeOptions()) { _ in }
    }
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Makes a plan that runs from today on, with its first dates today; gives its code.
  func makePlan(_ options: ChangeOptions) throws -> String {
    let today = PlanAnchor(date: planner.today, state: .confirmed)
    let made = try planner.createPlan(
      PlanSeed(
        template: "adult-returnee-detention", start: planner.today,
        anchors: ["release": today, "detention": today, "signal": today], begins: true),
      options: options)
    return made.parts[0].code.description
  }

  var directory: Directory { get throws { try store.directory() } }
  var access: Access { get throws { try store.access() } }

  /// Every file of the store, read as bytes.
  func files() throws -> [(name: String, bytes: Data)] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .map { ($0.lastPathComponent, try Data(contentsOf: $0)) }
  }
}

/// A clock that tests set.
final class SetClock: PlanClock {
  static let start = CivilDate("2026-11-23")!
  private let day = Mutex(SetClock.start)
  /// How far into the day it is.
  private let seconds = Mutex<Int64>(0)

  func now() -> Int64 { Int64(today().dayNumber) * 86_400_000 + seconds.withLock { $0 } * 1_000 }
  func end(of day: CivilDate) -> Int64 { (Int64(day.dayNumber) + 1) * 86_400_000 }
  func today() -> CivilDate { day.withLock { $0 } }
  func pass(days: Int) { day.withLock { $0 = $0.adding(days: days)! } }
  /// Stays within the day.
  func pass(seconds more: Int64) { seconds.withLock { $0 = min($0 + more, 82_000) } }
}

/// Bits that never come twice.
final class CountedBits: RandomSource {
  private let state = Mutex<UInt64>(1)

  func bits() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      return bits ^ (bits >> 31)
    }
  }
}
