import CivilTime
import Files
import PlanStore
import PlanText
import Planner
import Wording

/// Makes the store of `init`: what it begins with is read before anything is written.
struct StoreFounder {
  let founding: Founding
  private let zone: ZoneRule
  private let path: String

  /// - Throws: ``Problem`` `zone-unknown`, ``StoreError`` where there is one already, or what is
  ///   wrong with the region.
  init(zone: String, region: String, _ settings: Settings) throws {
    guard let rule = ZoneRule(id: zone) else {
      throw Problem(.input(.zoneUnknown), .usage, ["zone": String(zone.prefix(60))])
    }
    self.zone = rule
    let library = ShippedLibrary(home: try settings.value(.home).map { HomeFolder($0) })
    founding = try library.founding(region: region)
    path = try settings.storePath()
    guard !LocalFile.isThere(path) else { throw StoreError.exists(path: path) }
  }

  /// Makes the store, with its first change set by whoever the settings name.
  func found(by settings: Settings, _ console: Console) throws -> Session {
    let store = try Store.create(
      at: path, keyAt: try settings.value(.key), headsIn: try settings.value(.lastHead),
      settings: StoreSettings(
        zone: zone.id, region: founding.holidays.region, createdAt: SystemClock(zone: zone).now()),
      templateReader: { try TemplateReader.template(from: $0) }
    ) { draft in
      try Session(store: draft, settings: settings, console: console).planner.found(founding)
    }
    return try Session(store: store, settings: settings, console: console)
  }
}
