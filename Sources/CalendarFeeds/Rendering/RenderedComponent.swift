import CivilTime

/// One item as bytes, with what is needed to put it in its place.
///
/// Kept by callers for as long as the item does not change; nothing of it is made again then.
package struct RenderedComponent: Hashable, Sendable {
  /// Wall-clock minutes since 1970-01-01 00:00 of the start or due day; the largest number without.
  package let start: Int
  package let uid: String
  /// The lines of the component, CRLF ended and folded.
  package let bytes: [UInt8]

  /// The zone that the lines name; nil when they need none.
  let zone: ZoneRule?
  /// The uids of the items it relates to.
  let targets: [String]
}
