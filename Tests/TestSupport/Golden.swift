import Foundation
package import Testing

/// Compares a text with the file of that name in `Goldens` beside the test, or writes the file when
/// `UPDATE_GOLDENS=1`.
package func expectGolden(
  _ actual: String, _ name: String, file: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Goldens")
  let golden = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: golden)
  }
  let expected = String(decoding: try Data(contentsOf: golden), as: UTF8.self)
  #expect(actual == expected, "UPDATE_GOLDENS=1 rewrites \(name)", sourceLocation: location)
}
