import Planner
import Wording

#if canImport(Glibc)
  import Glibc
#endif

/// A text that somebody edits: in a folder of its own, for its owner alone, gone whatever happens.
///
/// The folder is in `$XDG_RUNTIME_DIR`, which lies in memory and goes with the login, else among the
/// temporary files. A signal that ends the program takes both away first.
struct EditorFile {
  let path: String
  let folder: String
  private let environment: [String: String]

  /// - Parameter name: What the file is called, which an editor shows.
  /// - Throws: ``Problem`` `file-unwritable`.
  init(named name: String, text: String, _ environment: [String: String]) throws {
    self.environment = environment
    folder = try Self.makeFolder(in: environment)
    path = "\(folder)/\(name)"
    EndingSignals.guardFile(path, in: folder)
    do {
      try LocalFile.write(text, to: path)
    } catch {
      remove()
      throw error
    }
  }

  /// The text as it lies there now.
  func text() throws -> String { try LocalFile.text(path) }

  /// Takes away what an editor left beside the file, and says what that was.
  func removeCopies() -> [String] {
    let copies = LocalFile.names(besides: path)
    for name in copies { LocalFile.remove("\(folder)/\(name)") }
    return copies
  }

  /// Copies that editors keep elsewhere, as far as they are where editors usually keep them.
  func copiesElsewhere() -> [String] {
    let (name, token) = (Self.last(path), Self.last(folder))
    return Self.usualFolders(environment).flatMap { place in
      LocalFile.names(besides: "\(place)/")
        .filter { $0 != token && ($0.contains(name) || $0.contains(token)) }
        .map { "\(place)/\($0)" }
    }
  }

  /// Takes the file and its folder away.
  func remove() {
    _ = removeCopies()
    LocalFile.remove(path)
    rmdir(folder)
    EndingSignals.guardNothing()
  }

  private static func last(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func makeFolder(in environment: [String: String]) throws(Problem) -> String {
    let usual = ["XDG_RUNTIME_DIR", "TMPDIR"].compactMap { environment[$0] }
    let places = usual.filter { $0.hasPrefix("/") && LocalFile.isFolder($0) } + ["/tmp"]
    for place in places {
      // mkdtemp makes it for its owner alone.
      var template = Array("\(place)/aftercare-XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { continue }
      return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    throw Problem(.running(.fileUnwritable), .inputOutput, ["path": places[0]])
  }

  private static func usualFolders(_ environment: [String: String]) -> [String] {
    let home = environment["HOME"] ?? ""
    let vim = [".vim", ".local/state/nvim", ".local/share/nvim", ".cache/vim", ".cache/nvim"]
    let own =
      vim.flatMap { place in ["swap", "backup", "undo", "tmp"].map { "\(place)/\($0)" } }
      + [".emacs.d/auto-save-list", ".emacs.d/backups", ".local/share/nano", "tmp"]
    return own.map { "\(home)/\($0)" }
      + ["/var/tmp", "/tmp"] + [environment["TMPDIR"]].compactMap(\.self).filter { $0 != "/tmp" }
  }
}
