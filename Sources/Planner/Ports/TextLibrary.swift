/// Shipped templates and settings, under what lies in the `--home` folder.
package protocol TextLibrary: Sendable {
  /// The text at a path such as `templates/plans/x.yaml`; nil when there is none.
  func text(at path: String) throws -> String?
  /// The paths of a folder, sorted.
  func paths(in folder: String) throws -> [String]
}
