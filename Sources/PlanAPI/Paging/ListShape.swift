/// Where the rows of an answer are, and what tells one from every other.
package struct ListShape: Sendable, Hashable {
  /// The member that holds them; nil where the answer is the list itself.
  package var member: String?
  /// The fields that name a row.
  ///
  /// Nothing changes them, whatever else becomes of the row. Of fields with `|` between them the
  /// first that a row has counts.
  package var key: [String]

  package init(_ member: String? = nil, key: [String]) {
    self.member = member
    self.key = key
  }
}
