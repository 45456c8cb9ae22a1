/// A part of a list that was answered as a whole.
package struct ListPage: Sendable {
  /// The same document with the rows of this page.
  package let bytes: [UInt8]
  /// The key after which the next page begins; nil when nothing follows.
  package let next: RowKey?

  /// - Returns: nil when the document has no such list.
  package init?(_ request: PageRequest, of document: [UInt8], shape: ListShape) {
    guard let list = JSONRows(document, member: shape.member) else { return nil }
    let (rows, next) = request.cut(list.rows) { JSONRows.key(of: $0, shape.key) }
    bytes = list.document(of: rows)
    self.next = next
  }
}
