import Planner
import Wording

#if canImport(Glibc)
  import Glibc
#endif

/// Files that people name on the command line, read and written without surprises.
enum LocalFile {
  /// The most bytes that are read from any file or from the input.
  static let largestSize = 16 << 20

  /// The names of the other files in the folder of a file, sorted.
  static func names(besides path: String) -> [String] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let above = parts.dropLast().joined(separator: "/")
    guard let folder = opendir(parts.count > 1 ? (above.isEmpty ? "/" : above) : ".") else {
      return []
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      // One that is no text cannot be meant by anything typed.
      guard let name else { continue }
      if name != ".", name != "..", name != parts.last.map(String.init) { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether there is anything under a name.
  static func isThere(_ path: String) -> Bool {
    if let seat = Console.current.seat { return seat.hasFile(path) }
    return access(path, F_OK) == 0
  }

  /// Whether it is a folder.
  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// The bytes of a file, or of the input for `-`.
  ///
  /// - Throws: ``Problem`` `file-missing`, `file-not-regular`, `file-too-large` or
  ///   `file-unreadable`.
  static func bytes(_ path: String) throws -> [UInt8] {
    if let seat = Console.current.seat { return try seat.file(path) }
    if path == "-" { return try read(0, "-") }
    // Without waiting: a pipe without a writer would be waited for without end.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw problem(errno, path) }
    defer { close(file) }
    var info = stat()
    guard fstat(file, &info) == 0 else { throw problem(errno, path) }
    guard info.st_mode & S_IFMT == S_IFREG else { throw notRegular(path) }
    return try read(file, path)
  }

  /// The text of a file, or of the input for `-`, without a byte order mark.
  ///
  /// - Throws: as ``bytes(_:)``, and ``Problem`` `file-not-utf8`.
  static func text(_ path: String) throws -> String { try text(bytes(path), of: path) }

  /// The text that the bytes of a file are.
  ///
  /// - Throws: ``Problem`` `file-not-utf8`.
  static func text(_ bytes: [UInt8], of path: String) throws(Problem) -> String {
    guard let text = OuterText.decoded(bytes) else {
      throw Problem(.running(.fileNotUtf8), .badInput, ["path": path])
    }
    return text
  }

  /// The text of a file; nil when there is none.
  static func textIfThere(_ path: String) throws -> String? {
    guard isThere(path) else { return nil }
    return try text(path)
  }

  /// Writes a file for its owner alone, under its name finished or not at all.
  ///
  /// - Parameter replacing: Whether it may take the place of another; nil where nobody can ask for that.
  /// - Throws: ``Problem`` `file-exists`, or `file-replaceable` where it may be asked for; `file-unwritable`.
  static func write(_ text: String, to path: String, replacing: Bool? = nil) throws(Problem) {
    if let seat = Console.current.seat {
      return seat.write(text, to: path, replacing: replacing ?? false)
    }
    let partial = "\(path).new-\(UInt64.random(in: .min ... .max))"
    let file = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw unwritable(errno, path) }
    defer { unlink(partial) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard written > 0 else {
        defer { close(file) }
        throw unwritable(errno, path)
      }
      rest = rest.dropFirst(written)
    }
    let isSynced = fsync(file) == 0
    close(file)
    guard isSynced else { throw unwritable(errno, path) }
    guard (replacing ?? false ? rename(partial, path) : link(partial, path)) == 0 else {
      let code = errno
      guard code == EEXIST, replacing != nil else { throw unwritable(code, path) }
      throw Problem(.running(.fileReplaceable), .refused, ["path": path])
    }
  }

  /// Makes a new file for its owner alone, with room for a text that is yet to come.
  ///
  /// - Throws: ``Problem`` `file-exists` also for a link that leads nowhere, or `file-unwritable`.
  static func reserve(_ path: String) throws(Problem) {
    if let seat = Console.current.seat {
      guard !seat.hasFile(path) else { throw unwritable(EEXIST, path) }
      return
    }
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw unwritable(errno, path) }
    defer { close(file) }
    let room = [UInt8](repeating: UInt8(ascii: "\n"), count: reservedSize)
    guard Glibc.write(file, room, room.count) == room.count, fsync(file) == 0 else {
      let code = errno
      unlink(path)
      throw unwritable(code, path)
    }
  }

  /// Writes a text into the room that was made for it.
  ///
  /// - Throws: ``Problem`` `file-unwritable`.
  static func fill(_ path: String, with text: String) throws(Problem) {
    if let seat = Console.current.seat { return seat.write(text, to: path, replacing: false) }
    let file = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw unwritable(errno, path) }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard pwrite(file, bytes, bytes.count, 0) == bytes.count, ftruncate(file, bytes.count) == 0,
      fsync(file) == 0
    else { throw unwritable(errno, path) }
  }

  /// Room for any secret with its address, in bytes.
  private static let reservedSize = 4_096

  /// Takes a file away; one that is not there is no trouble.
  static func remove(_ path: String) { unlink(path) }

  /// Makes the folder of a file, and those above it, for the owner alone.
  static func makeFolder(of path: String) throws(Problem) {
    guard let stroke = path.lastIndex(of: "/"), stroke != path.startIndex else { return }
    let folder = String(path[..<stroke])
    guard access(folder, F_OK) != 0 else { return }
    try makeFolder(of: folder)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw unwritable(errno, folder) }
  }

  private static func read(_ file: Int32, _ path: String) throws(Problem) -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw problem(errno, path) }
      if count == 0 { return result }
      result += buffer[..<count]
      guard result.count <= largestSize else {
        throw Problem(
          .running(.fileTooLarge), .badInput, ["path": path, "limit": String(largestSize)])
      }
    }
  }

  private static func problem(_ code: Int32, _ path: String) -> Problem {
    switch code {
    case ENOENT, ENOTDIR: Problem(.running(.fileMissing), .notFound, ["path": path])
    case EACCES, EPERM: Problem(.running(.fileUnreadable), .notPermitted, ["path": path])
    case ENXIO, ENODEV: notRegular(path)
    default: Problem(.running(.fileUnreadable), .inputOutput, ["path": path])
    }
  }

  private static func notRegular(_ path: String) -> Problem {
    Problem(.running(.fileNotRegular), .badInput, ["path": path])
  }

  private static func unwritable(_ code: Int32, _ path: String) -> Problem {
    switch code {
    case EEXIST: Problem(.running(.fileExists), .refused, ["path": path])
    case EACCES, EPERM, EROFS: Problem(.running(.fileUnwritable), .notPermitted, ["path": path])
    default: Problem(.running(.fileUnwritable), .inputOutput, ["path": path])
    }
  }
}
