/// What tells a row of a list from every other, and the order in which pages come.
///
/// It is what the row is, never how it stands: dates and states change between two pages, and a
/// row that moved would come twice or not at all.
package struct RowKey: Sendable, Hashable, Comparable {
  package var parts: [String]

  package init(_ parts: [String]) { self.parts = parts }

  package static func < (one: RowKey, other: RowKey) -> Bool {
    one.parts.lexicographicallyPrecedes(other.parts)
  }
}
