// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import Glibc
import Planner
import StoreSamples
import Testing

@testable import PlanStore

/// A disk that is full, and one that takes nothing.
struct DiskTests {
  let folder: TemporaryFolder
  let code = PlanCode(random: 11)

  init() throws { folder = try TemporaryFolder() }

  @Test func `a store that may not grow says so and stays whole`() throws {
    let store = try SampleStore.make(at: folder.store)
    try SampleStore.found(code, in: store)
    let head = try store.head()
    let pages = try #require(try store.pragma("page_count"))
    _ = try store.pragma("max_page_count = \(pages)")
    let long = String(repeating: "x", count: 50_000)
    #expect(throws: StoreError.diskFull(path: folder.store)) {
      try SampleStore.change(code, [.factSet("housing", long)], in: store)
    }
    #expect(try store.head() == head)
    #expect(try store.plan(code)?.revision == 2)
    _ = try store.pragma("max_page_count = 1000000")
    try SampleStore.change(code, [.factSet("housing", long)], in: store)
    #expect(try store.verify().findings.isEmpty)
  }

  @Test(.enabled(if: geteuid() == 0, "only root may mount"))
  func `a full disk is named and nothing half written stays`() throws {
    try mounted("size=400k") { path in
      let store = try SampleStore.make(at: path)
      try SampleStore.found(code, tasks: 4, in: store)
      var written = 2
      var failure: StoreError?
      do {
        for _ in 0..<200 {
          let long = String(repeating: "x", count: 4_000)
          try SampleStore.change(code, [.factSet("housing", long)], in: store)
          written += 1
        }
      } catch {
        failure = error as? StoreError
      }
      #expect(failure?.id == "store-disk-full")
      #expect(written > 2)
      #expect(try store.journal(of: code).count == written)
      #expect(try store.verify().findings.isEmpty)
      let target = StoreFolder.path(of: path) + "/backup.db"
      #expect(throws: StoreError.diskFull(path: target)) { try store.backup(to: target) }
      #expect(!TemporaryFolder.names(of: StoreFolder.path(of: path)).contains("backup.db"))
      try store.close()
      #expect(try SampleStore.open(path).verify().findings.isEmpty)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root may mount"))
  func `a disk that cannot be written to is named`() throws {
    try mounted("size=4m") { path in
      try SampleStore.make(at: path).close()
      try run(["mount", "-o", "remount,ro", StoreFolder.path(of: path)])
      let store = try SampleStore.open(path)
      #expect(throws: StoreError.readOnly(path: path)) { try SampleStore.found(code, in: store) }
      #expect(throws: StoreError.readOnly(path: StoreFolder.path(of: path) + "/new")) {
        try SampleStore.make(at: StoreFolder.path(of: path) + "/new/x/store.db")
      }
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everything"))
  func `a file that may not be written to is named`() throws {
    try SampleStore.make(at: folder.store).close()
    chmod(folder.store, 0o400)
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    let store = try SampleStore.open(folder.store)
    #expect(throws: StoreError.readOnly(path: folder.store)) {
      try SampleStore.found(code, in: store)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root may mount"))
  func `a store on a disk that cannot be written to can be read`() throws {
    try mounted("size=4m") { disk in
      // Signs that mean something in an address are none in the name of a file.
      let path = StoreFolder.path(of: disk) + "/100% a?b#c.db"
      let full = try SampleStore.make(at: path)
      try SampleStore.found(code, in: full)
      let head = try full.head()
      #expect(full.isWritable)
      try full.close()
      try run(["mount", "-o", "remount,ro", StoreFolder.path(of: path)])
      let store = try SampleStore.open(path)
      #expect(!store.isWritable)
      #expect(try store.head() == head)
      #expect(try store.plan(code)?.revision == 2)
      #expect(try store.verify().findings.isEmpty)
      #expect(throws: StoreError.readOnly(path: path)) {
        try SampleStore.change(code, [.factSet("housing", "own")], in: store)
      }
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root may mount"))
  func `a log that cannot be read with its store is not passed over`() throws {
    try mounted("size=4m") { path in
      let store = try SampleStore.make(at: path)
      try SampleStore.found(code, in: store)
      let copy = StoreFolder.path(of: path) + "/copy.db"
      for ending in ["", "-wal"] {
        try TemporaryFolder.write(TemporaryFolder.bytes(of: path + ending), to: copy + ending)
      }
      try store.close()
      try run(["mount", "-o", "remount,ro", StoreFolder.path(of: path)])
      #expect(throws: StoreError.readOnly(path: copy)) { try SampleStore.open(copy) }
    }
  }

  private func mounted(_ options: String, _ body: (String) throws -> Void) throws {
    let place = folder.path + "/disk"
    mkdir(place, 0o700)
    try run(["mount", "-t", "tmpfs", "-o", options + ",mode=700", "tmpfs", place])
    defer { try? run(["umount", "-l", place]) }
    try body(place + "/store.db")
  }

  private func run(_ words: [String]) throws {
    let process = try ProbeProcess(words)
    guard process.wait() == 0 else { throw SystemFailure(code: EPERM) }
  }
}
