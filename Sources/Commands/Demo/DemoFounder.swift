import CivilTime
import Files
import PlanStore
import PlanText
import Planner

/// Makes a store of made-up plans.
struct DemoFounder {
  let path: String
  /// The day its last changes are of.
  let today: CivilDate
  private let zone = ZoneRule.amsterdam
  private let settings: Settings
  private let library: ShippedLibrary
  private let founding: Founding
  private let template: String?

  /// - Throws: What is wrong with the settings or the template, before anything is written.
  init(template: String?, _ settings: Settings) throws {
    self.settings = settings
    self.template = template
    today = try settings.lens(in: zone) ?? SystemClock(zone: zone).today()
    path = try settings.demoPath()
    library = ShippedLibrary(home: try settings.value(.home).map { HomeFolder($0) })
    founding = try library.founding(region: "NL")
    // What the plans are made from must be there.
    for id in template.map({ [$0] }) ?? DemoMix.all { _ = try library.templateCopy(id) }
  }

  /// Makes the store.
  ///
  /// - Parameter progress: Hears how many plans of how many are made.
  func found(plans: Int, seed: UInt64, progress: (Int, Int) -> Void) throws -> Store {
    try Store.create(
      at: path, keyAt: try settings.value(.key), headsIn: try settings.value(.lastHead),
      settings: StoreSettings(
        zone: zone.id, region: "NL", createdAt: SystemClock(zone: zone).now(), isDemo: true),
      templateReader: { try TemplateReader.template(from: $0) }
    ) { draft in
      let maker = DemoMaker(
        repository: draft, library: library, seed: seed, today: today,
        actor: PlanActor(name: "demo", login: SystemUser.login))
      try draft.bulkWriting {
        try maker.found(founding)
        try maker.make(plans: plans, template: template, progress: progress)
      }
    }
  }
}
