#if canImport(Glibc)
  import Glibc
#endif

/// Files that only their owner may read, written whole or not at all.
enum PrivateFile {
  /// The permission bits of a file; nil when there is none.
  static func mode(of path: String) -> UInt32? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    return info.st_mode & 0o7777
  }

  /// Takes the permissions of all but the owner away.
  static func close(_ path: String) throws {
    guard chmod(path, 0o600) == 0 else { throw StoreError(errno: errno, path: path) }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether it is an ordinary file: no folder, pipe or device.
  static func isRegular(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
  }

  static func size(of path: String) -> Int? {
    var info = stat()
    return stat(path, &info) == 0 ? Int(info.st_size) : nil
  }

  /// At most `limit` bytes from the beginning of a file.
  ///
  /// - Throws: ``StoreError``; `foreignFile` for a folder, a pipe or a device.
  static func read(_ path: String, limit: Int) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw StoreError(errno: errno, path: path) }
    defer { Glibc.close(file) }
    guard isRegular(path) else { throw StoreError.foreignFile(path: path) }
    var bytes = [UInt8](repeating: 0, count: limit)
    var filled = 0
    while filled < limit {
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress.map { $0 + filled }, limit - filled)
      }
      guard count >= 0 else { throw StoreError(errno: errno, path: path) }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(limit - filled)
    return bytes
  }

  /// Gives a finished file its name, in one step and only if the name is free.
  static func publish(_ path: String, as name: String) throws {
    guard link(path, name) == 0 else { throw StoreError(errno: errno, path: name) }
    unlink(path)
    syncFolder(of: name)
  }

  /// Renames a file over whatever has the name.
  static func replace(_ name: String, with path: String) throws {
    guard rename(path, name) == 0 else { throw StoreError(errno: errno, path: name) }
    syncFolder(of: name)
  }

  /// Sends what was written to a file, and its name, to the disk.
  static func sync(_ path: String) throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreError(errno: errno, path: path) }
    defer { Glibc.close(file) }
    guard fsync(file) == 0 else { throw StoreError(errno: errno, path: path) }
    syncFolder(of: path)
  }

  /// A new name lasts through a power cut only once its folder is written.
  private static func syncFolder(of path: String) {
    let folder = open(StoreFolder.path(of: path), O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    Glibc.close(folder)
  }
}
