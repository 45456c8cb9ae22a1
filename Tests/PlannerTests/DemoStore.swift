// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CivilTime
import Files
import Foundation
import PlanStore
import PlanText
import Planner

/// A demo store in a folder of its own, made as `aftercare demo` makes it.
struct DemoStore {
  static let today = CivilDate("2026-11-23")!

  let folder: URL
  let store: Store

  /// - Parameter template: What all plans are made from; nil for every kind of case.
  init(
    plans: Int, seed: UInt64, template: String? = "adult-returnee-detention"
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "aftercare-demo-\(UUID().uuidString)", directoryHint: .isDirectory)
    store = try Store.create(
      at: folder.appending(path: "demo.db").path(percentEncoded: false),
      settings: StoreSettings(zone: "Europe/Amsterdam", region: "NL", createdAt: 0, isDemo: true),
      templateReader: { try TemplateReader.template(from: $0) })
    let library = ShippedLibrary()
    let maker = DemoMaker(
      repository: store, library: library, seed: seed, today: Self.today,
      actor: PlanActor(name: "demo", login: "test"))
    try store.bulkWriting {
      try maker.found(library.founding(region: "NL"))
      try maker.make(plans: plans, template: template) { _, _ in }
    }
  }

  func remove() {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }
}
