/// What a store is told once, when it is made.
package struct StoreSettings: Sendable, Hashable {
  /// The IANA name of the zone whose days count.
  package var zone: String
  /// The region whose law and holidays hold.
  package var region: String
  /// Milliseconds since 1970.
  package var createdAt: Int64
  /// Whether everything in it is made up.
  package var isDemo: Bool

  package init(
    zone: String = "Europe/Amsterdam", region: String = "NL", createdAt: Int64,
    isDemo: Bool = false
  ) {
    self.zone = zone
    self.region = region
    self.createdAt = createdAt
    self.isDemo = isDemo
  }
}
