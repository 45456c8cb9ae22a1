import Foundation
import Testing

/// Whether somebody was signalled before, asked of a service: the coordinator's alone, and no name is left
/// behind.
struct KnownServiceTests {
  private static let person = "Mohammed el Khattabi\n1990-03-05"

  private func login(_ house: House, _ service: Service, _ role: String, _ options: [String])
    throws -> Binary
  {
    let name = "a-\(role)"
    try house.ok(["account", "add", name, "--role", role] + options)
    let issued = try JSONObject(house.ok("token", "issue", name, "--show", "-f", "json"))
    var client = try Binary()
    client.variables["AFTERCARE_LANG"] = "en"
    let file = try client.write(issued.text("token") ?? "", to: "key.txt")
    _ = try client.run("login", service.url, "--token-file", file)
    client.variables["AFTERCARE_SERVER"] = service.url
    return client
  }

  @Test func `a coordinator asks from elsewhere, and nobody else may`() throws {
    let house = try House()
    let service = try Service(house.binary)
    defer {
      service.stop()
      house.clear()
    }
    let roles: [(String, [String])] = [
      ("coordinator", []), ("lead", ["--worker", "gem-01"]), ("worker", ["--worker", "rn-03"]),
      ("desk", ["--partner", "politie"]), ("supervisor", []), ("auditor", []),
      ("administrator", []),
    ]
    for (role, options) in roles {
      let client = try login(house, service, role, options)
      defer { client.clear() }
      let run = try client.run(
        ["plan", "known", house.plan, "--person", "-", "-f", "json"], input: Self.person)
      guard role == "coordinator" else {
        #expect(run.code == 77 && !run.talk.contains("Khattabi"), "\(role) \(run)")
        continue
      }
      #expect(run.code == 0, "\(run)")
      #expect(try JSONObject(run.output).text("keptThrough") == "2027-06-01")
      let again = try client.run(
        ["plan", "known", "--person", "-", "-f", "json"], input: "Mohamed Elkhattabi\n5-3-1990")
      #expect(try JSONObject(again.output).number("possible") == 1, "\(again)")
      let terminal = try PseudoTerminal(client, "plan", "known")
      #expect(terminal.wait(for: "Name, in full"))
      terminal.type("Mohamed Khattabi\n")
      #expect(terminal.wait(for: "Birth date"))
      terminal.type("5-3-1990\n")
      #expect(terminal.end() == 0 && terminal.shown.contains("Possibly 1"), "\(terminal.shown)")
    }
    for trace in ["Khattabi", "khattabi", "Mohamed"] {
      #expect(!service.said.contains(trace), "\(service.said)")
    }
  }

  @Test func `the name goes in the body of a request, and nowhere else`() throws {
    let house = try House()
    let key = try house.key("clerk")
    let service = try Service(house.binary)
    defer {
      service.stop()
      house.clear()
    }
    let route = service.url + "/api/v1/plan/known"
    let bearer = ["-H", "Authorization: Bearer \(key)"]
    let body = #"{"plan":"\#(house.plan)","person":"Jan Jansen\n1990-03-05"}"#
    let answer = try Curl(route, bearer + ["-H", "Idempotency-Key: k1", "-d", body])
    #expect(answer.status == 200 && answer.text.contains("\"possible\""), "\(answer.text)")
    #expect(!answer.text.contains("Jansen"))
    // Sent twice it is asked once.
    let again = try Curl(route, bearer + ["-H", "Idempotency-Key: k1", "-d", body])
    #expect(again.status == 200 && again.text == answer.text)
    #expect(try Curl(route + "?person=Jan", bearer + ["-d", "{}"]).status == 400)
    #expect(try Curl(route + "?person=Jan", bearer).status == 405)
    let none = try Curl(route, bearer + ["-d", "{}"])
    #expect(none.status == 400 && none.text.contains("known-nobody-to-ask"), "\(none.text)")
    let short = try Curl(route, bearer + ["-d", #"{"person":"Jansen"}"#])
    #expect(short.status == 400 && !short.text.contains("Jansen"), "\(short.text)")
    #expect(!service.said.contains("Jansen"), "\(service.said)")
  }

  @Test func `a key that only reads asks nothing, for a question is kept`() throws {
    let house = try House()
    try house.ok("account", "add", "reader", "--role", "coordinator")
    let issued = try JSONObject(
      house.ok("token", "issue", "reader", "--scope", "read", "--show", "-f", "json"))
    let key = issued.text("token") ?? ""
    let service = try Service(house.binary)
    defer {
      service.stop()
      house.clear()
    }
    let answer = try Curl(
      service.url + "/api/v1/plan/known",
      ["-H", "Authorization: Bearer \(key)", "-d", #"{"person":"Jan Jansen"}"#])
    #expect(answer.status == 403 && answer.text.contains("token-may-not-write"), "\(answer.text)")
  }
}
