import Foundation
import Testing

/// Who gives keys to whom, over a service: nobody reads as somebody else.
struct KeyConfirmationTests {
  private let house: House
  private let service: Service

  init() throws {
    house = try House()
    for (account, role) in [
      ("chief", "coordinator"), ("second", "coordinator"), ("keeper", "administrator"),
    ] {
      try house.ok("account", "add", account, "--role", role)
    }
    try house.ok("account", "add", "rn-anna", "--role", "worker", "--worker", "rn-03")
    service = try Service(house.binary)
  }

  private func end() {
    #expect(service.stop() == 0)
    house.clear()
  }

  /// A command line elsewhere that uses a key.
  private func seat(_ key: String) throws -> (binary: Binary, login: Binary.Run) {
    var binary = try Binary()
    binary.variables["AFTERCARE_LANG"] = "en"
    let file = try binary.write(key, to: "key.txt")
    let login = try binary.run("login", service.url, "--token-file", file)
    binary.variables["AFTERCARE_SERVER"] = service.url
    return (binary, login)
  }

  /// Gives out a key at the command line of the machine.
  private func local(_ account: String) throws -> Binary {
    let issued = try JSONObject(house.ok("token", "issue", account, "--show", "-f", "json"))
    let (binary, login) = try seat(try #require(issued.text("token")))
    #expect(login.code == 0, "\(login.talk)")
    return binary
  }

  @Test func `a key for who directs plans opens nothing until another coordinator confirms it`()
    throws
  {
    defer { end() }
    let keeper = try local("keeper")
    let chief = try local("chief")
    defer { for binary in [keeper, chief] { binary.clear() } }
    let issued = try JSONObject(
      keeper.run("token", "issue", "second", "--show", "-f", "json").output)
    let id = try #require(issued.text("id"))
    let key = try #require(issued.text("token"))
    let early = try seat(key)
    #expect(early.login.code == 77, "\(early.login)")
    early.binary.clear()
    #expect(try keeper.run("token", "confirm", id).code == 77)
    #expect(try keeper.run("token", "list").output.contains("to be confirmed"))
    for page in try [chief.run().output, house.ok(), keeper.run().output] {
      #expect(page.contains(id) && page.contains("keeper"), "\(page)")
    }
    #expect(try house.run("doctor").output.contains("token confirm \(id)"))
    #expect(try chief.run("token", "confirm", id).code == 0)
    let second = try seat(key)
    defer { second.binary.clear() }
    #expect(second.login.code == 0, "\(second.login)")
    // The journal says who acted, by which key, and who gave that out.
    let done = try second.binary.run("task", "start", "\(house.plan)/DR01")
    #expect(done.code == 0, "\(done)")
    let history = try JSONObject(house.ok("plan", "history", "P", "-f", "json"))
    let last = try #require(history.objects("changes").last)
    #expect(last.text("actor") == "second" && last.text("login") == "account:second")
    #expect(last.text("key") == id && last.text("keyIssuedBy") == "keeper")
    #expect(try house.ok("plan", "history", "P").contains(id))
    #expect(history.objects("changes").first?.text("key") == nil)
  }

  @Test func `nobody confirms a key of one's own, but the command line of the machine does`()
    throws
  {
    defer { end() }
    let keeper = try local("keeper")
    let chief = try local("chief")
    defer { for binary in [keeper, chief] { binary.clear() } }
    let issued = try JSONObject(
      keeper.run("token", "issue", "chief", "--show", "-f", "json").output)
    let id = try #require(issued.text("id"))
    let own = try chief.run("token", "confirm", id)
    #expect(own.code == 77 && own.talk.contains("another coordinator"), "\(own)")
    try house.ok("token", "confirm", id)
    #expect(try house.run("token", "confirm", id).code == 2)
    let (binary, login) = try seat(try #require(issued.text("token")))
    defer { binary.clear() }
    #expect(login.code == 0)
    // A worker's key needs nobody's yes, and a name that acts at the command line is nobody's.
    let worker = try JSONObject(
      keeper.run("token", "issue", "rn-anna", "--show", "-f", "json").output)
    let hands = try seat(try #require(worker.text("token")))
    defer { hands.binary.clear() }
    #expect(hands.login.code == 0)
    let taken = try keeper.run(
      "account", "add", "tester", "--role", "worker", "--worker", "rn-03")
    #expect(taken.code == 2 && taken.talk.contains("tester"), "\(taken)")
  }
}
