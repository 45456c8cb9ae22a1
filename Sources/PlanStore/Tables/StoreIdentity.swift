import CivilTime
import GRDB
import Planner

/// What a store says of itself: its settings, its own random name, and the check of its key.
struct StoreIdentity: Sendable, Hashable {
  var settings: StoreSettings
  /// Tells two stores apart that were made alike.
  var id: String
  var keyCheck: String

  static func read(_ db: Database) throws -> StoreIdentity? {
    let values = try MetaEntry.values(db)
    guard let zone = values["zone"], let region = values["region"], let id = values["id"],
      let created = values["created"].flatMap(Int64.init), let check = values["keyCheck"]
    else { return nil }
    let settings = StoreSettings(
      zone: zone, region: region, createdAt: created, isDemo: values["demo"] == "1")
    return StoreIdentity(settings: settings, id: id, keyCheck: check)
  }

  func write(_ db: Database) throws {
    let values = [
      "zone": settings.zone, "region": settings.region, "created": String(settings.createdAt),
      "demo": settings.isDemo ? "1" : "0", "id": id, "keyCheck": keyCheck,
    ]
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      try MetaEntry(key: key, value: value).insert(db)
    }
    try DerivedForm.write(db)
  }

  /// Sixteen hexadecimal signs that are not used twice.
  static func random() -> String {
    Hex.text((0..<8).map { _ in UInt8.random(in: .min ... .max) })
  }
}
