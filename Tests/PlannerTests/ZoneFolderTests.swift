import Files
import Foundation
import Testing

/// The folder of zones that closure files are read by.
final class ZoneFolderTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "aftercare-zones-\(UUID().uuidString)", directoryHint: .isDirectory)

  init() throws {
    let manager = FileManager.default
    try manager.createDirectory(
      at: folder.appending(path: "zones/Europe"), withIntermediateDirectories: true)
    try Data("TZif".utf8).write(to: folder.appending(path: "zones/Europe/Here"))
    try Data("secret".utf8).write(to: folder.appending(path: "secret"))
    try Data(repeating: 0, count: ZoneFolder.largestSize + 1).write(
      to: folder.appending(path: "zones/Large"))
    try manager.createSymbolicLink(
      atPath: folder.appending(path: "zones/Link").path(), withDestinationPath: "Europe/Here")
    try #require(mkfifo(folder.appending(path: "zones/Pipe").path(), 0o600) == 0)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func bytes(_ name: String) -> [UInt8]? {
    ZoneFolder(folder.appending(path: "zones").path()).bytes(of: name)
  }

  @Test func `a zone is read by its name, also where that is a link`() {
    #expect(bytes("Europe/Here") == Array("TZif".utf8))
    #expect(bytes("Link") == Array("TZif".utf8))
  }

  @Test(arguments: [
    "Europe", "Nowhere", "", "/", "Europe/", "/Europe/Here", "../secret", "Europe/../../secret",
    "Europe//Here", "Large", "Pipe", ".", "Europe/Here\0", "Europe\\Here",
  ])
  func `what is no file of a zone is nothing`(name: String) {
    #expect(bytes(name) == nil)
  }

  @Test func `the system knows the zones of the world`() {
    #expect(ZoneFolder().bytes(of: "Europe/Amsterdam")?.starts(with: "TZif".utf8) == true)
  }
}
