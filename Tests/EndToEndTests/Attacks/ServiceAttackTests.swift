import Foundation
import Testing

/// What one user with any key does to everybody else.
struct ServiceAttackTests {
  @Test func `no body of brackets ends the service`() throws {
    let house = try House()
    defer { house.clear() }
    let path = try house.address("--all")
    let key = try house.key("looker", role: "auditor")
    let service = try Service(house.binary)
    for count in [511, 512, 513, 514] {
      for form in ["[", "{\"a\":"] {
        let body = String(repeating: form, count: count) + (form == "[" ? "" : "[")
        for route in ["commands", "done", "plan/new"] {
          let with = try Curl(
            "\(service.url)/api/v1/\(route)",
            ["-H", "Authorization: Bearer \(key)", "--data-binary", body])
          #expect(with.status == 400)
          #expect(with.text.contains("body-malformed"))
          let without = try Curl("\(service.url)/api/v1/\(route)", ["--data-binary", body])
          #expect(without.status == 401)
        }
      }
    }
    #expect(service.isRunning)
    #expect(try Curl(service.url + path).status == 200)
  }

  @Test func `a line of brackets spoils nothing but itself in a batch`() throws {
    let binary = try Binary()
    defer { binary.clear() }
    let good = "{\"origin\":\"2026-11-23\",\"amount\":2,\"unit\":\"w\"}"
    var lines: [String] = []
    for count in 511...514 {
      lines += [String(repeating: "[", count: count), good]
      lines += [String(repeating: "{\"a\":", count: count) + "[", good]
      lines += ["{\"origin\":" + String(repeating: "[", count: count), good]
    }
    let run = try binary.run("term", "--batch", input: lines.joined(separator: "\n") + "\n")
    #expect(run.code == 65)
    let answers = run.output.split(separator: "\n")
    #expect(answers.count == lines.count)
    #expect(answers.filter { $0.contains("2026-12-07") }.count == lines.count / 2)
    #expect(answers.filter { $0.contains("batch-line-malformed") }.count == lines.count / 2)
  }

  @Test func `long texts are refused, and others are answered meanwhile`() throws {
    let house = try House()
    defer { house.clear() }
    let path = try house.address("--all")
    let worker = try house.key("rn", role: "worker", "--worker", "rn-03")
    let looker = try house.key("looker", role: "auditor")
    let service = try Service(house.binary)
    let isLong = ProcessInfo.processInfo.environment["AFTERCARE_SOAK"] != nil
    for round in 0..<(isLong ? 20 : 1) {
      let long = String(repeating: "a", count: 4_000_000 - round)
      for (key, line) in [
        (worker, "{\"arguments\":[\"find\",\"\(long)\"]}"),
        (looker, "{\"arguments\":[\"overdue\",\"--\(long)\"]}"),
      ] {
        let file = try house.binary.write(line, to: "body.json")
        let answer = try Curl(
          service.url + "/api/v1/commands",
          ["-H", "Authorization: Bearer \(key)", "--data-binary", "@\(file)"])
        #expect(answer.status == 400)
        #expect(answer.text.contains("parameter-too-long"))
      }
      for (key, line) in [
        (worker, ["find", String(long.prefix(201))]),
        (looker, ["overdue", "--\(long.prefix(9_000))"]),
        (looker, ["whoami"] + (0..<400).map { _ in String(long.prefix(9_900)) }),
      ] {
        let body = try JSONSerialization.data(withJSONObject: ["arguments": line])
        let file = try house.binary.write(String(decoding: body, as: UTF8.self), to: "body.json")
        let answer = try Curl(
          service.url + "/api/v1/commands",
          ["-H", "Authorization: Bearer \(key)", "--data-binary", "@\(file)"])
        #expect(answer.status == 200)
        #expect(answer.text.utf8.count < 20_000, "what was typed is not said again at length")
        #expect(answer.text.contains("\"code\":64"))
      }
      #expect(try Curl(service.url + "/readyz").status == 200)
      #expect(try Curl(service.url + path).status == 200)
    }
  }

  @Test func `titles stay where they belong behind a proxy that nobody named`() throws {
    let house = try House()
    defer { house.clear() }
    let titled = try house.address("--all", "--level", "2")
    let plain = try house.address("--all")
    func status(_ service: Service, _ path: String, _ headers: String...) throws -> Int {
      try Curl(service.url + path, headers.flatMap { ["-H", $0] }).status
    }
    let open = try Service(house.binary)
    #expect(try status(open, titled) == 200)
    for header in [
      "X-Forwarded-For: 8.8.8.8", "X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1",
      "Via: 1.1 proxy", "X-Real-IP: 127.0.0.1",
    ] {
      #expect(try status(open, titled, header) == 403, "\(header)")
      #expect(try status(open, plain, header) == 200, "\(header)")
      #expect(try status(open, "/metrics", header) == 404, "\(header)")
    }
    #expect(open.stop() == 0)
    let proxied = try Service(house.binary, "--proxy", "127.0.0.1")
    #expect(try status(proxied, titled) == 403, "it names nobody")
    #expect(try status(proxied, titled, "X-Forwarded-For: 127.0.0.1") == 200)
    #expect(proxied.stop() == 0)
    let unknown = try Service(house.binary, "--url", "https://planner.example.nl")
    #expect(try status(unknown, titled) == 403, "something before it encrypts")
    #expect(try status(unknown, plain) == 200)
  }

  @Test func `nobody comes in from inside behind a sign before the comma of a proxy`() throws {
    let house = try House()
    defer { house.clear() }
    let titled = try house.address("--all", "--level", "2")
    let service = try Service(
      house.binary, "--proxy", "127.0.0.1", "--intern", "10.0.0.0/8")
    func status(_ said: [UInt8]) throws -> String {
      let connection = try RawConnection(to: service)
      connection.say("GET \(titled) HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: ")
      connection.say(said)
      connection.say("\r\nConnection: close\r\n\r\n")
      return String(connection.hear().prefix(12))
    }
    #expect(try status(Array("8.8.8.8, 10.0.0.5".utf8)) == "HTTP/1.1 200")
    for sign: [UInt8] in [[0xD8, 0x80], [0xFF], [0xC3], [0xCC, 0x81], [0x09]] {
      let said = Array("10.0.0.5 ".utf8) + sign + Array(", 8.8.8.8".utf8)
      #expect(try status(said) == "HTTP/1.1 403", "\(sign)")
      let after = Array("8.8.8.8,".utf8) + sign + Array(" 10.0.0.5".utf8)
      #expect(try status(after) == "HTTP/1.1 403", "\(sign)")
    }
  }

  @Test func `If-Match tells nothing of a plan that is not seen`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("task", "assign", "P/DR06", "--to", "rn-03")
    let made = try house.ok(
      "plan", "new", "adult-returnee-detention", "--begin", "-f", "json")
    let hidden = try #require(
      try JSONObject(made).objects("plans").first?.text("plan").map { String($0.prefix(9)) })
    let worker = try house.key("rn", role: "worker", "--worker", "rn-03")
    let service = try Service(house.binary)
    func status(_ tag: String) throws -> Int {
      try Curl(
        service.url + "/api/v1/task/start",
        [
          "-H", "Authorization: Bearer \(worker)", "-H", "If-Match: \"\(tag)\"", "-d",
          "{\"refs\":[\"\(house.plan)/DR06\"],\"dryRun\":true}",
        ]
      ).status
    }
    let shown = try JSONObject(house.ok("plan", "show", hidden, "-f", "json"))
    let code = try #require(shown.text("code"))
    for revision in 0...6 { #expect(try status("\(code).\(revision)") == 412) }
    let own = try #require(try JSONObject(house.shown()).text("code"))
    let answers = try (1...6).map { try status("\(own).\($0)") }
    #expect(answers.filter { $0 == 200 }.count == 1, "of its own it is told: \(answers)")
  }
}
