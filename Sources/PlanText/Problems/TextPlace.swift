/// A place in a file that people write.
package struct TextPlace: Sendable, Hashable, Comparable {
  package var file: String
  /// Counted from 1; 0 when the whole file is meant.
  package var line: Int
  /// Counted in Unicode scalars from 1; 0 when the whole line is meant.
  package var column: Int

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The name of the file without its folder.
  var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
