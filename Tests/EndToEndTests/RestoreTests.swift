import Foundation
import Testing

/// What is told before a copy takes the place of a store.
struct RestoreTests {
  @Test func `an older file put in the place of the store is refused until a copy is restored`()
    throws
  {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let store = binary.store
    let old = try Data(contentsOf: store)
    #expect(try binary.run("worker", "add", "gem-01", "--partner", "gemeente").code == 0)
    #expect(try binary.run("store", "verify").code == 0)
    try old.write(to: store)
    for arguments in [
      ["worker", "list"], ["worker", "add", "rn-03", "--partner", "reclassering"], ["serve"],
      ["store", "backup", binary.folder.appending(path: "b.db").path()],
    ] {
      let refused = try binary.run(arguments)
      #expect(refused.code == 65, "\(arguments): \(refused.talk)")
      #expect(refused.talk.contains("store restore"), "\(arguments): \(refused.talk)")
    }
    #expect(try binary.run("doctor").output.contains("was written on this machine"))
    let verified = try binary.run("store", "verify")
    #expect(verified.code == 1)
    #expect(verified.output.contains("journal-cut"))

    let copy = binary.folder.appending(path: "copy.db")
    try old.write(to: copy)
    let restored = try binary.run("store", "restore", copy.path(), "--replace", "--yes")
    #expect(restored.code == 0, "\(restored.talk)")
    #expect(try binary.run("store", "verify").code == 0)
    #expect(try binary.run("worker", "add", "rn-03", "--partner", "reclassering").code == 0)
  }

  @Test func `what is newer than the copy is counted before it is lost`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let copy = binary.folder.appending(path: "copy.db").path()
    #expect(try binary.run("store", "backup", copy).code == 0)
    #expect(try binary.run("worker", "add", "gem-01", "--partner", "gemeente").code == 0)
    #expect(try binary.run("worker", "add", "rn-03", "--partner", "reclassering").code == 0)
    let before = try binary.run("whoami").output

    let plain = try binary.run("store", "restore", copy)
    #expect(plain.code == 2)
    #expect(plain.talk.contains("--replace"))

    let preview = try binary.run("store", "restore", copy, "--replace", "-n")
    #expect(preview.code == 0, "\(preview.talk)")
    #expect(preview.output.contains("2 change sets are newer"))

    let asked = try binary.run("store", "restore", copy, "--replace")
    #expect(asked.code == 2)
    #expect(asked.talk.contains("2 change sets are newer"))
    #expect(try binary.run("whoami").output == before)

    let done = try binary.run("store", "restore", copy, "--replace", "--yes")
    #expect(done.code == 0, "\(done.talk)")
    #expect(done.output.contains("2 change sets are newer"))
    let again = try binary.run("store", "restore", copy, "--replace", "-n")
    // That it was restored is itself a change.
    #expect(again.output.contains("1 change set is newer"))
  }
}
