import Foundation
import Planner

/// A folder of one's own templates and settings, laid over the shipped ones.
package struct HomeFolder: Sendable {
  /// A file of the folder that cannot be used.
  package struct Fault: Error, Sendable, Hashable {
    package var path: String
    package var reason: Reason

    package enum Reason: String, Sendable, Hashable {
      case unreadable, tooLarge, notUTF8
    }
  }

  /// The most bytes a text of one's own may have.
  package static let largestSize = 1 << 20

  private let folder: URL

  package init(_ path: String) { folder = URL(filePath: path, directoryHint: .isDirectory) }

  /// The text at a path below the folder; nil when there is no such file.
  ///
  /// - Throws: ``Fault``.
  package func text(at path: String) throws -> String? {
    let file = folder.appending(path: path)
    guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
      return nil
    }
    // Nothing is waited for: a pipe or a device is not opened.
    let kind = try? file.resolvingSymlinksInPath().resourceValues(forKeys: [.isRegularFileKey])
    guard kind?.isRegularFile ?? false, let data = try? Data(contentsOf: file) else {
      throw Fault(path: file.path(percentEncoded: false), reason: .unreadable)
    }
    guard data.count <= Self.largestSize else {
      throw Fault(path: file.path(percentEncoded: false), reason: .tooLarge)
    }
    guard let text = OuterText.decoded(Array(data)) else {
      throw Fault(path: file.path(percentEncoded: false), reason: .notUTF8)
    }
    return text
  }

  /// The paths of the files in a folder below this one.
  package func paths(in name: String) throws -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: name).path(percentEncoded: false))
    return (names ?? []).filter { !$0.hasPrefix(".") }.map { name + "/" + $0 }.sorted()
  }
}
