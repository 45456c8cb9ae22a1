/// How much a text may hold before it is refused unread.
package struct TextLimits: Sendable, Hashable {
  /// In bytes of UTF-8, of all files together.
  package var size: Int
  /// Levels of lists and mappings.
  package var depth: Int
  /// Entries of lists and fields whose value is more than a string, of one file together.
  package var items: Int
  /// Signs of one string.
  package var string: Int

  package init(size: Int, depth: Int, items: Int, string: Int) {
    self.size = size
    self.depth = depth
    self.items = items
    self.string = string
  }

  /// Fields of one mapping, which are searched one by one.
  package static let fields = 2_000

  /// For templates and data files.
  package static let template = TextLimits(size: 262_144, depth: 20, items: 2_000, string: 500)
  /// For plans, which grow with the years.
  package static let plan = TextLimits(size: 4_194_304, depth: 20, items: 100_000, string: 20_000)
}
