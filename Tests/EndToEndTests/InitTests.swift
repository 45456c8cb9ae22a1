import Foundation
import Testing

struct InitTests {
  @Test func `a new coordinator has a store, a key and partners at once`() throws {
    let binary = try Binary()
    defer { binary.clear() }
    let made = try binary.run("init", "--actor", "procesregisseur-1")
    #expect(made.code == 0)
    #expect(made.output.contains(binary.store.path()))
    #expect(made.output.contains("aftercare template list"))
    #expect(try mode(binary.store) == 0o600)
    #expect(try mode(binary.key) == 0o600)
    #expect(try mode(binary.store.deletingLastPathComponent()) == 0o700)
    let who = try binary.run("whoami")
    #expect(who.output.contains("procesregisseur-1"))
    #expect(who.output.contains("1 · "))
    let partners = try binary.run("partner", "list", "-f", "csv")
    #expect(partners.code == 0)
    #expect(partners.output.contains("reclassering"))
    let plan = try binary.run("plan", "new", "adult-returnee-detention")
    #expect(plan.code == 0, "\(plan.talk)")
  }

  @Test func `a second init changes nothing`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let key = try Data(contentsOf: binary.key)
    let store = try Data(contentsOf: binary.store)
    let settings = try Data(contentsOf: binary.settings)
    let again = try binary.run("init", "--actor", "somebody-else")
    #expect(again.code == 2)
    #expect(again.talk.contains("nothing is overwritten"))
    #expect(try Data(contentsOf: binary.key) == key)
    #expect(try Data(contentsOf: binary.store) == store)
    #expect(try Data(contentsOf: binary.settings) == settings)
  }

  @Test func `without a name nothing is made`() throws {
    let binary = try Binary()
    defer { binary.clear() }
    let made = try binary.run("init")
    #expect(made.code == 77)
    #expect(made.talk.contains("aftercare init --actor \""))
    #expect(!FileManager.default.fileExists(atPath: binary.store.path()))
    #expect(!FileManager.default.fileExists(atPath: binary.key.path()))
  }

  @Test(arguments: [
    (["--zone", "Mars/Olympus"], "zone", Int32(64)), (["--region", "XX"], "region", 66),
    (["--actor", " "], "setting", 64),
  ]) func `a wrong answer makes nothing`(_ options: [String], _ word: String, _ code: Int32) throws
  {
    let binary = try Binary()
    defer { binary.clear() }
    let made = try binary.run(["init", "--actor", "tester"] + options)
    #expect(made.code == code, "\(made.talk)")
    #expect(made.talk.contains(word))
    #expect(!FileManager.default.fileExists(atPath: binary.store.path()))
  }

  private func mode(_ file: URL) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path())
    return try #require(attributes[.posixPermissions] as? Int)
  }
}
