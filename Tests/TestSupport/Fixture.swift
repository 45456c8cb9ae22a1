import Foundation

/// Reads the files in the folder `Fixtures` of a target's tests.
package enum Fixture {
  package static func lines(_ name: String, path: String = #filePath) -> [String] {
    String(decoding: bytes(name, path: path), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  package static func bytes(_ name: String, path: String = #filePath) -> [UInt8] {
    let parts = path.split(separator: "/")
    guard let tests = parts.firstIndex(of: "Tests"), tests + 1 < parts.count else { return [] }
    let folder = parts[...(tests + 1)].joined(separator: "/")
    let data = try? Data(contentsOf: URL(filePath: "/\(folder)/Fixtures/\(name)"))
    return data.map(Array.init) ?? []
  }
}
