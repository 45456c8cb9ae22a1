/// What the neutral name of a kind of case says.
enum CaseType {
  /// Whether plans of that kind are a family's, who asked for help itself.
  static func isFamily(_ name: String) -> Bool {
    name.hasPrefix("family") || name.hasPrefix("bereaved")
  }
}
