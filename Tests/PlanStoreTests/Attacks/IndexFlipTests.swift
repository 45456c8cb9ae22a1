import CarePlans
import Foundation
import GRDB
import Planner
import StoreSamples
import TestSupport
import Testing

@testable import PlanStore

/// Bits that fall over in the indexes of a store.
struct IndexFlipTests {
  private let isLong = ProcessInfo.processInfo.environment["AFTERCARE_SOAK"] != nil

  /// Where the pages of an index lie in the bytes of a file.
  private struct Pages {
    let bytes: [UInt8]
    let size: Int

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      size = Int(bytes[16]) << 8 | Int(bytes[17])
    }

    /// The root and all pages under it.
    func tree(_ root: Int) -> [Int] {
      let start = (root - 1) * size
      guard bytes[start] == 2 else { return [root] }
      let cells = number(start + 3, 2)
      let children = (0..<cells).map { number(start + number(start + 12 + 2 * $0, 2), 4) }
      return [root] + (children + [number(start + 8, 4)]).flatMap(tree)
    }

    /// The places of a page that mean something: its head, its pointers, and its cells.
    func used(_ page: Int) -> [Int] {
      let start = (page - 1) * size
      let pointers = (bytes[start] == 2 ? 12 : 8) + 2 * number(start + 3, 2)
      let content = number(start + 5, 2)
      return Array(start..<start + pointers) + Array(start + content..<start + size)
    }

    private func number(_ place: Int, _ count: Int) -> Int {
      bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }
  }

  /// A store at rest, and the roots of its indexes.
  private func sample(_ folder: TemporaryFolder) throws -> [Int] {
    let store = try SampleStore.make(at: folder.store)
    for number in 1...3 {
      try SampleStore.found(PlanCode(random: UInt64(number)), tasks: 12, in: store)
    }
    try store.close()
    let queue = try DatabaseQueue(path: folder.store)
    // One file, without room that was used before.
    let roots = try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE; VACUUM")
      return try Int.fetchAll(
        db, sql: "SELECT rootpage FROM sqlite_master WHERE type = 'index' ORDER BY rootpage")
    }
    try queue.close()
    return roots
  }

  @Test(arguments: 1...4)
  func `a bit that fell over is found, and the index made anew or the file refused`(seed: UInt64)
    throws
  {
    let folder = try TemporaryFolder()
    let roots = try sample(folder)
    let sound = try folder.bytes(of: "store.db")
    let good = try rows(folder)
    let pages = Pages(sound)
    let indexes = roots.flatMap(pages.tree)
    #expect(roots.count > 3)
    var random = SplitMix64(seed: seed)
    var mended = 0
    for _ in 0..<(isLong ? 1_000 : 40) {
      guard let page = indexes.randomElement(using: &random),
        let place = pages.used(page).randomElement(using: &random)
      else { continue }
      let bit = UInt8(1) << UInt8.random(in: 0..<8, using: &random)
      var bytes = sound
      bytes[place] ^= bit
      try lay(bytes, in: folder)
      let what = "seed \(seed), byte \(place), bit \(bit)"
      let findings = try look(folder)
      #expect(findings?.isEmpty != true, "\(what) is not found")
      guard try rebuild(folder) else { continue }
      #expect(try look(folder)?.isEmpty == true, "\(what) is said to be mended and is not")
      #expect(try rows(folder) == good, "\(what) changed what the store says")
      mended += 1
    }
    #expect(mended > 0)
  }

  private func lay(_ bytes: [UInt8], in folder: TemporaryFolder) throws {
    for name in folder.names where name.hasPrefix("store.db-") || name.hasSuffix(".head") {
      unlink(folder.path + "/" + name)
    }
    try TemporaryFolder.write(bytes, to: folder.store)
  }

  private func open(_ folder: TemporaryFolder) throws -> Store {
    try Store.open(at: folder.store, checksHead: false, templateReader: SampleStore.template)
  }

  /// What looking through finds; nil where the file cannot even be opened.
  private func look(_ folder: TemporaryFolder) throws -> [StoreFinding]? {
    do {
      let store = try open(folder)
      defer { try? store.close() }
      return try store.verify().findings
    } catch is StoreError {
      return nil
    }
  }

  /// Makes the indexes anew.
  ///
  /// - Returns: Whether it could.
  private func rebuild(_ folder: TemporaryFolder) throws -> Bool {
    do {
      let store = try open(folder)
      defer { try? store.close() }
      _ = try store.rebuild(writing: true)
      return true
    } catch is StoreError {
      return false
    }
  }

  private func rows(_ folder: TemporaryFolder) throws -> [Commitment] {
    let store = try open(folder)
    defer { try? store.close() }
    return try store.commitments(CommitmentFilter())
  }
}
