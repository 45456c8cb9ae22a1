/// The part of a list that is asked for.
package struct PageRequest: Sendable, Hashable {
  /// Rows a page has at most.
  package var size: Int
  /// The last row that is known already.
  package var after: RowKey?

  package init(size: Int, after: RowKey? = nil) {
    self.size = size
    self.after = after
  }

  /// The most that may be asked for.
  package static let largest = 1_000

  /// The rows of the page, and the key after which the next one begins; nil when nothing follows.
  ///
  /// Rows that no key tells apart stay on one page.
  package func cut<Row>(_ rows: [Row], by key: (Row) -> RowKey) -> (rows: [Row], next: RowKey?) {
    let keyed = rows.map { (key: key($0), row: $0) }
      .filter { row in after.map { $0 < row.key } ?? true }
      .sorted { $0.key < $1.key }
    var page = keyed.prefix(size)
    guard let last = page.last else { return ([], nil) }
    page += keyed.dropFirst(page.count).prefix { $0.key == last.key }
    return (page.map(\.row), page.count < keyed.count ? last.key : nil)
  }
}
