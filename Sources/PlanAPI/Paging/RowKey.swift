/// What tells a row of a list from every other, and the order in which pages come.
///
/// It is what the row is, never how it stands: dates and states change between two pages, and a
/// row that moved would come twice or not at all.
package struct RowKey: Sendable, Hashable, Comparable {
  package var parts: [String]

  package init(_ parts: [String]) { self.parts = parts }

  /// A part from a value in JSON; numbers get zeros in front, so that they come in their order.
  package static func part(_ json: String) -> String {
    guard json.allSatisfy(\.isNumber) else { return json }
    return String(repeating: "0", count: max(0, 20 - json.count)) + json
  }

  package static func < (one: RowKey, other: RowKey) -> Bool {
    one.parts.lexicographicallyPrecedes(other.parts)
  }
}
