import GRDB
import Planner
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Where the journal of a store ended when this machine last wrote to it, in a file of its own.
///
/// A store that is set back as a whole, marks and all, is found by this alone; most surely where
/// the file lies out of reach of those who can write the store. It is a lower bound: written after
/// each commit and not waited for, it may be behind after a power cut, and is never ahead.
final class LastHead: Sendable {
  let path: String
  private let store: String
  private let keys: KeyRing
  /// The open file; -1 for none.
  private let file = Mutex<Int32>(-1)

  /// - Parameters:
  ///   - store: The store's own name. With that of its file it makes the name of this one, so that a
  ///     folder may hold those of several, and a copy may be looked at beside its store.
  ///   - file: The path of the store.
  ///   - folder: Where it lies; nil for beside the store.
  init(of store: String, at file: String, in folder: String?, keys: KeyRing) {
    let name = file.split(separator: "/").last ?? "store"
    path = "\(folder ?? StoreFolder.path(of: file))/\(name).\(store).head"
    self.store = store
    self.keys = keys
  }

  deinit { close() }

  /// Lets the file go; the next write opens it again.
  func close() {
    file.withLock { file in
      if file >= 0 { Glibc.close(file) }
      file = -1
    }
  }

  /// What it says; nil where there is none, or none that was written with the store's key.
  func read() -> JournalHead? {
    guard let bytes = try? PrivateFile.read(path, limit: 256) else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 4, words[0] == store, let count = Int(words[1]), count > 0,
      words[3] == mark(count, String(words[2]))
    else { return nil }
    return JournalHead(count: count, hash: String(words[2]))
  }

  /// Writes where the journal ends now; where that cannot be, what was known before stays known.
  func write(_ head: JournalHead) {
    let line = line(head)
    file.withLock { file in
      if file < 0 { file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW) }
      if file < 0, errno == ENOENT, (try? draft(line).publish()) != nil {
        file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
      }
      guard file >= 0 else { return }
      _ = line.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
    }
  }

  /// Forgets what was known, on purpose, and begins again from here.
  func begin(again head: JournalHead) throws {
    try draft(line(head)).replace()
  }

  /// Whether this account can write it.
  var isWritable: Bool {
    let folder = StoreFolder.path(of: path)
    if PrivateFile.exists(path) { return access(path, W_OK) == 0 }
    return access(folder, W_OK) == 0 || !PrivateFile.exists(folder)
  }

  /// The file with a line, before it has its name.
  private func draft(_ line: [UInt8]) throws -> DraftFile {
    try StoreFolder.make(StoreFolder.path(of: path))
    let draft = try DraftFile(of: path, kind: "new")
    try draft.write(line)
    return draft
  }

  /// Always of the same length, so that a later one leaves nothing of it.
  private func line(_ head: JournalHead) -> [UInt8] {
    let digits = String(head.count)
    let zeros = String(repeating: "0", count: max(0, 20 - digits.utf8.count))
    return Array("\(store) \(zeros)\(digits) \(head.hash) \(mark(head.count, head.hash))\n".utf8)
  }

  private func mark(_ count: Int, _ hash: String) -> String {
    Hex.text(keys.mark(["last", store, String(count), hash]).prefix(16))
  }
}

extension LastHead {
  /// Refuses a journal that is not the one written here, or ends before what was written here.
  ///
  /// - Parameter known: What a last head said before the state of the store was looked at.
  /// - Throws: ``StoreError/journalCut(path:known:end:)``.
  static func check(_ known: JournalHead?, _ db: Database, path: String) throws {
    guard let known, try JournalTable.hash(at: known.count, db) != known.hash else { return }
    throw StoreError.journalCut(
      path: path, known: known.count, end: try JournalTable.end(db).seq)
  }
}
