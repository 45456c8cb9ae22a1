// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import FoundationEssentials
import Planner
import StoreSamples
import Testing

@testable import PlanStore

/// A store set back as a whole, its marks with it, is missed by what the machine knows of its own
/// writing.
struct LastHeadAttackTests {
  let folder: TemporaryFolder
  let heads: TemporaryFolder
  let code = PlanCode(random: 11)

  init() throws {
    folder = try TemporaryFolder()
    heads = try TemporaryFolder()
    let store = try SampleStore.make(at: folder.store)
    try SampleStore.found(code, tasks: 4, in: store)
    try store.close()
  }

  private func open(isShared: Bool = false, checksHead: Bool = true) throws -> Store {
    try Store.open(
      at: folder.store, headsIn: heads.path, isShared: isShared, checksHead: checksHead,
      templateReader: SampleStore.template)
  }

  private func change(_ value: String) throws {
    let store = try open()
    try SampleStore.change(code, [.factSet("f", value)], in: store)
    try store.close()
  }

  private func findings() throws -> [StoreFinding] {
    let store = try open(checksHead: false)
    defer { try? store.close() }
    return try store.verify().findings
  }

  /// Puts the file back as it was two changes ago.
  ///
  /// - Returns: How far the journal went then.
  private func setBack() throws -> Int {
    try change("a")
    let old = try folder.bytes(of: "store.db")
    let store = try open()
    let end = try store.head().count
    try store.close()
    try change("b")
    try change("c")
    try TemporaryFolder.write(old, to: folder.store)
    return end
  }

  @Test func `a store set back is neither read nor written`() throws {
    let end = try setBack()
    let cut = StoreError.journalCut(path: folder.store, known: end + 2, end: end)
    for isShared in [false, true] {
      let store = try open(isShared: isShared)
      #expect(throws: cut) { try store.planRows() }
      #expect(throws: cut) { try SampleStore.change(code, [.factSet("f", "d")], in: store) }
      // Asked again it is no more willing.
      #expect(throws: cut) { try store.directory() }
      try store.close()
    }
    #expect(
      try findings() == [StoreFinding(.cut, number: end, detail: String(end + 2))])
  }

  @Test func `one that went on from there on another machine is another one`() throws {
    let end = try setBack()
    let elsewhere = try Store.open(
      at: folder.store, headsIn: heads.path + "/other", templateReader: SampleStore.template)
    for value in ["x", "y", "z"] {
      try SampleStore.change(code, [.factSet("f", value)], in: elsewhere)
    }
    try elsewhere.close()
    let store = try open()
    #expect(throws: StoreError.journalCut(path: folder.store, known: end + 2, end: end + 3)) {
      try store.planRows()
    }
    try store.close()
    #expect(try findings() == [StoreFinding(.head, number: end + 2)])
  }

  @Test func `restoring a copy begins again from there, and the journal says from where`() throws {
    let end = try setBack()
    let copy = folder.path + "/copy.db"
    try TemporaryFolder.write(folder.bytes(of: "store.db"), to: copy)
    try SampleStore.restore(copy, to: folder.store, headsIn: heads.path, replacing: true)
    let store = try open()
    let told = try store.reading { try $0.directoryEntries().last?.change.events }
    guard case .storeRestored(let known, _)? = told?.first else {
      Issue.record("the journal tells nothing of it")
      return
    }
    #expect(known == end + 2)
    try SampleStore.change(code, [.factSet("f", "d")], in: store)
    try store.close()
    #expect(try findings().isEmpty)
  }

  @Test func `a restore cut short before its end is known leaves a store that asks for another`()
    throws
  {
    let end = try setBack()
    #expect(throws: StoreError.journalCut(path: folder.store, known: end + 2, end: end)) {
      try open().planRows()
    }
    try SampleStore.restore(
      folder.path + "/store.db", to: folder.path + "/again.db", keyAt: folder.key,
      headsIn: heads.path, replacing: false)
    let again = try Store.open(
      at: folder.path + "/again.db", keyAt: folder.key, headsIn: heads.path,
      templateReader: SampleStore.template)
    #expect(try again.planRows().count == 1)
  }

  @Test(arguments: ["", "x", "0000000000000000 1 aa bb", "\u{0}\u{0}\u{0}"])
  func `what nobody wrote with the key is not believed`(text: String) throws {
    try change("a")
    let name = try #require(heads.names.first)
    try TemporaryFolder.write(Array(text.utf8), to: heads.path + "/" + name)
    try change("b")
    let end = try open().head()
    #expect(try open().lastHead?.read() == end)
  }

  @Test func `a line of another place is not believed`() throws {
    try change("a")
    let name = try #require(heads.names.first)
    var line = String(decoding: try heads.bytes(of: name), as: UTF8.self)
    line = line.replacing("0000000", with: "0000001")
    try TemporaryFolder.write(Array(line.utf8), to: heads.path + "/" + name)
    #expect(try open().planRows().count == 1)
  }

  @Test func `it is for its owner alone, of one length, and where it cannot be written it is told`()
    throws
  {
    try change("a")
    let name = try #require(heads.names.first)
    #expect(TemporaryFolder.mode(of: heads.path + "/" + name) == 0o600)
    let size = try heads.bytes(of: name).count
    for value in 0..<12 { try change("\(value)") }
    #expect(try heads.bytes(of: name).count == size)
    #expect(heads.names == [name])
    let blocked = try Store.open(
      at: folder.store, headsIn: folder.store, templateReader: SampleStore.template)
    // The folder asked for is a file: what is written stays written.
    try SampleStore.change(code, [.factSet("f", "d")], in: blocked)
    #expect(try blocked.planRows().count == 1)
  }
}
