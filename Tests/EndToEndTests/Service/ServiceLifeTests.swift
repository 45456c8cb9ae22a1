import Foundation
import Testing

/// Starting, stopping, and what the world does to a service in between.
struct ServiceLifeTests {
  @Test func `others reach it encrypted or through a proxy, or not at all`() throws {
    let house = try House()
    defer { house.clear() }
    let open = try house.run("serve", "--listen", "0.0.0.0:0")
    #expect(open.code == 2)
    #expect(open.talk.contains("--tls-cert"))
    #expect(try house.run("serve", "--listen", "127.0.0.1").code == 64)
    #expect(try house.run("serve", "--tls-cert", "x.pem").code == 64)
    let taken = try Service(house.binary)
    let port = try #require(taken.url.split(separator: ":").last)
    let second = try house.run("serve", "--listen", "127.0.0.1:\(port)")
    #expect(second.code == 69, "\(second.talk)")
    let certificate = try Certificate(for: "localhost", in: house.binary.folder)
    #expect(
      try house.run("serve", "--listen", "127.0.0.1:0", "--tls-cert", "no.pem", "--tls-key", "no")
        .code == 65)
    let service = try Service(
      house.binary, "--tls-cert", certificate.chain, "--tls-key", certificate.key)
    #expect(service.url.hasPrefix("https://"))
    let answer = try Curl(service.url + "/healthz", "--cacert", certificate.chain)
    #expect(answer.status == 200)
    #expect(answer.headers["strict-transport-security"]?.contains("max-age") == true)
    #expect(try Curl(service.url + "/healthz").status == 0, "a stranger's certificate is not taken")
    #expect(try Curl("http" + service.url.dropFirst(5) + "/healthz").status == 0)
  }

  @Test func `what watches over it gets its answers`() throws {
    let house = try House()
    defer { house.clear() }
    let service = try Service(house.binary)
    #expect(try Curl(service.url + "/healthz").text == "ok\n")
    #expect(try Curl(service.url + "/readyz").status == 200)
    let metrics = try Curl(service.url + "/metrics").text
    let late = try JSONObject(house.ok("overdue", "-f", "json"))
    #expect(metrics.contains("\naftercare_overdue \(late.number("total") ?? -1)\n"))
    #expect(metrics.contains("\naftercare_breached \(late.number("breached") ?? -1)\n"))
    for secret in [house.plan, "gem-01", "rn-03"] { #expect(!metrics.contains(secret)) }
    #expect(try Curl(service.url + "/metrics", "-H", "X-Forwarded-For: 1.2.3.4").status == 404)
    let unknown = try Curl(service.url + "/nowhere")
    #expect(unknown.status == 404)
    #expect(unknown.text.contains("\"id\":\"route-unknown\""))
    #expect(service.stop() == 0)
    for line in service.said.split(separator: "\n") where line.hasPrefix("{") {
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(line.utf8))
      }
    }
    #expect(service.said.contains("The service has stopped."))
  }

  @Test func `requests of every wrong kind are refused, and it stays up`() throws {
    let house = try House()
    defer { house.clear() }
    let key = try house.key("clerk")
    let service = try Service(house.binary)
    let api = service.url + "/api/v1/"
    let bearer = ["-H", "Authorization: Bearer \(key)"]
    let large = try house.binary.write(
      String(repeating: "x", count: 5 << 20), to: "large.txt")
    let foreign = house.binary.folder.appending(path: "foreign.db").path()
    let cases: [(path: String, words: [String], status: Int)] = [
      ("next", [], 401), ("next", ["-H", "Authorization: Bearer x"], 401),
      ("next", ["-H", "Authorization: Basic eDp5"], 401), ("next", bearer, 200),
      ("next?wat=1", bearer, 400), ("next?limit=x", bearer, 400),
      ("next?worker=nobody", bearer, 404), ("show?ref=NOPE", bearer, 404),
      ("show", bearer, 400), ("done", bearer, 405),
      ("done", bearer + ["-X", "POST"], 400), ("done", bearer + ["-d", "nonsense"], 400),
      ("done", bearer + ["-d", "[]"], 400), ("done", bearer + ["-d", "{\"refs\":{}}"], 400),
      ("done", bearer + ["-d", "{\"refs\":[\"--yes\"]}"], 400),
      ("done", bearer + ["-d", "{\"wat\":1}"], 400),
      ("done", bearer + ["--data-binary", "@" + large], 413),
      ("commands", bearer + ["-d", "{\"arguments\":[\"store\",\"backup\",\"\(foreign)\"]}"], 200),
      ("next", bearer + ["-H", "X-Long: " + String(repeating: "y", count: 90_000)], 0),
    ]
    for entry in cases {
      let answer = try Curl(api + entry.path, entry.words)
      // A head that is too long never becomes a request.
      guard entry.status > 0 else {
        #expect(answer.status >= 400 || answer.status == 0, "\(entry.path)")
        continue
      }
      #expect(answer.status == entry.status, "\(entry.path) \(entry.words) \(answer.text)")
      if answer.status >= 400 {
        let error = try? JSONObject(answer.text)
        #expect(error?.text("id") != nil, "\(entry.path): \(answer.text)")
        #expect(error?.text("request") != nil)
      }
    }
    #expect(!FileManager.default.fileExists(atPath: foreign))
    #expect(try Curl(service.url + "/healthz").status == 200)
    #expect(service.stop() == 0)
  }

  @Test func `a change sent twice is made once, and not on a plan that has moved on`() throws {
    let house = try House()
    defer { house.clear() }
    let key = try house.key("clerk")
    let service = try Service(house.binary)
    let api = service.url + "/api/v1/"
    let bearer = ["-H", "Authorization: Bearer \(key)"]
    let shown = try Curl(api + "plan/show?ref=\(house.plan)", bearer)
    let tag = try #require(shown.headers["etag"])
    let same = try Curl(
      api + "plan/show?ref=\(house.plan)", bearer + ["-H", "If-None-Match: \(tag)"])
    #expect(same.status == 200, "what is answered depends on the day too, not on the plan alone")
    let body = ["-d", "{\"refs\":[\"\(house.plan)/DR01\"]}", "-H", "Idempotency-Key: one"]
    let first = try Curl(api + "done", bearer + body)
    #expect(first.status == 200, "\(first.text)")
    let second = try Curl(api + "done", bearer + body)
    #expect(second.body == first.body)
    #expect(try Curl(api + "done", bearer + body.prefix(2)).status == 409, "done already")
    let other = try Curl(
      api + "done",
      bearer + ["-d", "{\"refs\":[\"\(house.plan)/DR06\"]}", "-H", "Idempotency-Key: one"])
    #expect(other.status == 400, "the key was used for something else")
    let stale = try Curl(
      api + "done",
      bearer + ["-d", "{\"refs\":[\"\(house.plan)/DR06\"]}", "-H", "If-Match: \(tag)"])
    #expect(stale.status == 412, "\(stale.text)")
    let after = try Curl(api + "plan/show?ref=\(house.plan)", bearer)
    #expect(Self.revision(after) == Self.revision(shown) + 1)
  }

  /// The number in the tag of a plan.
  private static func revision(_ answer: Curl) -> Int {
    let tag = answer.headers["etag"] ?? ""
    return Int(tag.split(separator: ".").last?.dropLast() ?? "") ?? -1
  }
}
