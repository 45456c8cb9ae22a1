import Foundation

/// The zones that the system knows: a folder of compiled files (TZif), one a zone.
package struct ZoneFolder: Sendable {
  /// The largest file that is read, in bytes.
  package static let largestSize = 65_536

  private let folder: URL

  package init(_ path: String = "/usr/share/zoneinfo") {
    folder = URL(filePath: path, directoryHint: .isDirectory)
  }

  /// The file of a zone by its IANA name, such as `Europe/Amsterdam`; nil when there is none.
  ///
  /// - Parameter name: Words of letters, digits, `_`, `+` and `-` with single strokes between them;
  ///   any other name is not looked for.
  package func bytes(of name: String) -> [UInt8]? {
    let words = name.split(separator: "/", omittingEmptySubsequences: false)
    guard name.utf8.count <= 100, words.allSatisfy(Self.isWord) else { return nil }
    let file = folder.appending(path: name).resolvingSymlinksInPath()
    let facts = try? file.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
    guard facts?.isRegularFile ?? false, (facts?.fileSize ?? .max) <= Self.largestSize,
      let data = try? Data(contentsOf: file)
    else { return nil }
    return Array(data)
  }

  private static func isWord(_ word: Substring) -> Bool {
    !word.isEmpty
      && word.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "_+-".utf8.contains(byte)
        }
      }
  }
}
