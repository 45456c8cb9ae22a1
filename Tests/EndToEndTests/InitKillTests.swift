import Foundation
import TestSupport
import Testing

/// Whoever founds a store and is stopped in the middle of it has nothing, or a store that works.
struct InitKillTests {
  private static func binary() throws -> Binary {
    var binary = try Binary()
    try FileManager.default.createDirectory(
      at: binary.store.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    binary.variables["AFTERCARE_STORE"] = binary.store.path()
    binary.variables["AFTERCARE_ACTOR"] = "tester"
    return binary
  }

  @Test(arguments: ["init", "demo"])
  func `what is killed while a store is made leaves nothing or a store`(command: String) throws {
    var random = SplitMix64(seed: 7)
    let words = command == "init" ? ["init", "--actor", "tester"] : ["demo", "--plans", "1"]
    let begun = Date()
    let whole = try Self.binary()
    defer { whole.clear() }
    #expect(try whole.run(words).code == 0)
    // Ends in every stage of it, a little past its end too.
    let most = Date().timeIntervalSince(begun) * 1.2
    for _ in 0..<12 {
      let binary = try Self.binary()
      defer { binary.clear() }
      let process = Process()
      process.executableURL = try Binary.program()
      process.arguments = words
      process.environment = binary.variables
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: most * Double(random.below(1_000)) / 1_000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let again = try binary.run(words)
      #expect(again.code == 0 || again.code == 2, "\(again.talk)")
      let list = try binary.run("plan", "list")
      #expect(list.code == 0, "\(again.talk)\(list.talk)")
      let written = try binary.run("worker", "add", "gem-09", "--partner", "gemeente")
      #expect(written.code == 0, "\(written.talk)")
      #expect(try binary.run("store", "verify").code == 0)
      let left = try FileManager.default.contentsOfDirectory(
        atPath: binary.store.deletingLastPathComponent().path())
      #expect(!left.contains { $0.contains(".new-") }, "\(left)")
    }
  }
}
