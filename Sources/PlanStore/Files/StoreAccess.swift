#if canImport(Glibc)
  import Glibc
#endif

/// What this account may do with the file of a store.
enum StoreAccess: Sendable, Hashable {
  case full
  case reading
  /// Only reading, of a file without a log: neither log nor locks can be made beside it.
  case unchanging

  /// Judged by the file, and by the folder a log has to be made in where there is none.
  init(to path: String) {
    let hasLog = PrivateFile.exists(path + "-wal")
    if access(path, W_OK) == 0, hasLog || access(StoreFolder.path(of: path), W_OK) == 0 {
      self = .full
    } else {
      self.init(toRead: path)
    }
  }

  /// Reading alone, also where more is allowed.
  init(toRead path: String) {
    self = PrivateFile.exists(path + "-wal") ? .reading : .unchanging
  }

  /// How SQLite is told the path.
  func name(of path: String) -> String {
    self == .unchanging ? Self.name(of: path, with: "immutable=1") : Self.plainName(path)
  }

  /// A path with what SQLite is to make of it.
  static func name(of path: String, with parameter: String) -> String {
    let signs = path.map { ["%": "%25", "?": "%3F", "#": "%23"][$0] ?? String($0) }
    // Without the empty host a path that begins with two strokes would be taken for one.
    let host = path.hasPrefix("/") ? "//" : ""
    return "file:\(host)\(signs.joined())?\(parameter)"
  }

  /// A path that SQLite takes for nothing but a path: `file:x` and `:memory:` have a meaning to it.
  static func plainName(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }
}

extension Store {
  /// Whether this account may write to it.
  package var isWritable: Bool { StoreAccess(to: path) == .full }
}
