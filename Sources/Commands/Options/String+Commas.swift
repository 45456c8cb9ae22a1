extension String {
  /// Its parts between commas.
  var commaSeparated: [String] {
    split(separator: ",").map { String($0).trimmingWhitespace() }.filter { !$0.isEmpty }
  }
}
