import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A store that cannot be used is refused with the reason and the way out, and stays as it is.
struct BrokenStoreTests {
  private func refused(
    _ binary: Binary, code: Int32, _ words: String..., location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try? Data(contentsOf: binary.store)
    let key = try? Data(contentsOf: binary.key)
    for arguments in [["next"], ["worker", "add", "gem-01", "--partner", "gemeente"]] {
      let run = try binary.run(arguments)
      #expect(run.code == code, "\(arguments): \(run.talk)", sourceLocation: location)
      #expect(run.output.isEmpty, sourceLocation: location)
      for word in words {
        #expect(run.talk.contains(word), "\(run.talk)", sourceLocation: location)
      }
    }
    #expect((try? Data(contentsOf: binary.store)) == before, sourceLocation: location)
    #expect((try? Data(contentsOf: binary.key)) == key, sourceLocation: location)
  }

  @Test func `no store`() throws {
    let binary = try Binary()
    defer { binary.clear() }
    try refused(binary, code: 66, binary.store.path(), "aftercare init")
    #expect(!FileManager.default.fileExists(atPath: binary.store.path()))
  }

  @Test func `a missing key`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    try FileManager.default.removeItem(at: binary.key)
    try refused(binary, code: 77, binary.key.path(), "AFTERCARE_KEY")
  }

  @Test func `a key of another store`() throws {
    let binary = try Binary.withStore()
    let other = try Binary.withStore()
    defer {
      binary.clear()
      other.clear()
    }
    try Data(contentsOf: other.key).write(to: binary.key)
    try refused(binary, code: 77, "another store", "AFTERCARE_KEY")
  }

  @Test func `a key that is none`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    try Data("secret".utf8).write(to: binary.key)
    try refused(binary, code: 65, "no key")
  }

  @Test func `a foreign file`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    try Data(repeating: 65, count: 8_192).write(to: binary.store)
    try refused(binary, code: 65, "no store of this program", "--store")
  }

  @Test func `a truncated store`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let whole = try Data(contentsOf: binary.store)
    try whole.prefix(whole.count / 2).write(to: binary.store)
    try refused(binary, code: 65, "cut off", "store restore")
  }

  @Test func `a store of a newer program`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    // The version of the tables is the four bytes at offset 60 of an SQLite file.
    var bytes = try Data(contentsOf: binary.store)
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
    try bytes.write(to: binary.store)
    try refused(binary, code: 65, "99", "Update aftercare")
  }

  @Test func `a store that was never finished`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    var bytes = try Data(contentsOf: binary.store)
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, 0])
    try bytes.write(to: binary.store)
    try refused(binary, code: 65, "not finished", "aftercare init", "store restore")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: binary.store.deletingLastPathComponent().path())
    #expect(names.sorted() == ["store.db", "store.key"])
  }

  @Test(.enabled(if: getuid() != 0, "for root everything may be written"))
  func `a read-only store`()
    throws
  {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let folder = binary.store.deletingLastPathComponent().path()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o400], ofItemAtPath: binary.store.path())
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    }
    let run = try binary.run("worker", "add", "gem-01", "--partner", "gemeente")
    #expect(run.code == 77, "\(run.talk)")
    #expect(run.talk.contains("cannot be written") || run.talk.contains("may not use"))
  }

  @Test func `a faulty template is named with line and column`() throws {
    let binary = try Binary()
    defer { binary.clear() }
    let file = try binary.write("id: x\nversion: one\n  title: [\n", to: "home/x.yaml")
    let run = try binary.run("template", "check", file)
    #expect(run.code == 65)
    #expect((run.output + run.talk).hasPrefix("\(file):3:8: Error:"), "\(run.output)\(run.talk)")
  }

  @Test func `a faulty file of settings is named with its line`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    _ = try binary.write("lang: en\nwhat is this\n", to: "config/aftercare/config.yaml")
    let run = try binary.run("whoami")
    #expect(run.code == 65)
    #expect(run.talk.contains("config.yaml:2:1"))
    let setting = try binary.run("config", "set", "actor", "x")
    #expect(setting.code == 65)
    #expect(
      try String(contentsOf: binary.settings, encoding: .utf8) == "lang: en\nwhat is this\n")
  }

  @Test func `doctor finds what is wrong and ends with 1`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let fine = try binary.run("doctor")
    #expect(fine.code == 0, "\(fine.output)")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: binary.key.path())
    let loose = try binary.run("doctor")
    #expect(loose.code == 1)
    #expect(loose.output.contains("chmod 600"))
    try FileManager.default.removeItem(at: binary.key)
    let missing = try binary.run("doctor", "-f", "json")
    #expect(missing.code == 1)
    #expect(missing.output.contains("\"findings\": 1"))
  }
}
