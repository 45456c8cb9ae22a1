import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// A file that is being made beside the name it will have, for its owner alone.
///
/// It appears under its name finished, or not at all. Who makes it holds a lock on it, so that what
/// a killed process left behind can be told from what is still being made, and goes with the next
/// one.
final class DraftFile: Sendable {
  let path: String
  private let name: String
  private let file: Int32

  /// Makes an empty one.
  ///
  /// - Parameters:
  ///   - name: The name it will have.
  ///   - kind: What stands between the two, `new` or `part`.
  init(of name: String, kind: String) throws {
    Self.sweep(name, kind)
    self.name = name
    path = "\(name).\(kind)-\(StoreIdentity.random())"
    file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreError(errno: errno, path: path) }
    // Nobody knows the name yet but somebody who sweeps at this moment.
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return }
  }

  deinit {
    // Under its own name by now, or never to be.
    unlink(path)
    close(file)
  }

  /// Writes bytes to its end.
  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw StoreError(errno: errno, path: path) }
      rest = rest.dropFirst(count)
    }
  }

  /// Copies another file into it.
  func fill(from source: String) throws {
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw StoreError(errno: errno, path: source) }
    defer { close(input) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(input, &buffer, buffer.count)
      guard count >= 0 else { throw StoreError(errno: errno, path: source) }
      if count == 0 { return try PrivateFile.sync(path) }
      try write(Array(buffer[..<count]))
    }
  }

  /// Gives it its name, in one step and only if that is free.
  func publish() throws {
    try PrivateFile.sync(path)
    try PrivateFile.publish(path, as: name)
  }

  /// Gives it its name in place of whatever has it.
  func replace() throws {
    try PrivateFile.sync(path)
    try PrivateFile.replace(name, with: path)
  }

  /// Removes what killed processes left of files of this name.
  private static func sweep(_ name: String, _ kind: String) {
    let folder = StoreFolder.path(of: name)
    let start =
      "\(name.split(separator: "/", omittingEmptySubsequences: false).last ?? "").\(kind)-"
    for entry in StoreFolder.names(in: folder) where entry.hasPrefix(start) {
      let path = folder + "/" + entry
      let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard file >= 0 else { continue }
      if flock(file, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
      close(file)
    }
  }
}
