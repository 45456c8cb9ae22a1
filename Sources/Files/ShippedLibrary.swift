import Planner

/// Templates and settings that are part of the binary, under the files of a `--home` folder.
package struct ShippedLibrary: TextLibrary {
  private let home: HomeFolder?

  package init(home: HomeFolder? = nil) { self.home = home }

  package func text(at path: String) throws -> String? {
    if let own = try home?.text(at: path) { return own }
    return Self.shipped[path]
  }

  package func paths(in folder: String) throws -> [String] {
    let below = folder + "/"
    var paths = Set(Self.shipped.keys.filter { $0.hasPrefix(below) })
    for path in try home?.paths(in: folder) ?? [] { paths.insert(path) }
    return paths.sorted()
  }

  private static let shipped = Dictionary(
    ShippedTexts.all.map { ($0.path, $0.text) }
  ) { first, _ in first }
}
