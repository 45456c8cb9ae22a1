import Foundation
import Testing

/// The examples for proxies, as they are shipped, before a real service.
struct ProxyTests {
  @Test(arguments: Proxy.Kind.allCases)
  func `through a shipped example calendars and the API work, and no log holds a secret`(
    kind: Proxy.Kind
  ) throws {
    let house = try House()
    defer { house.clear() }
    let (plain, titled) = (try house.address("--all"), try house.address("--all", "--level", "2"))
    let key = try house.key("clerk")
    let service = try Service(
      house.binary, "--proxy", "127.0.0.1", "--intern", "127.0.0.2/32")
    let proxy = try Proxy(kind, before: service, in: house.binary.folder)
    let calendar = try proxy.ask(plain)
    #expect(calendar.status == 200)
    #expect(calendar.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(calendar.headers["strict-transport-security"]?.contains("max-age") == true)
    let tag = try #require(calendar.headers["etag"])
    #expect(try proxy.ask(plain, ["-H", "If-None-Match: \(tag)"]).status == 304)
    let packed = try proxy.ask(plain, ["-H", "Accept-Encoding: gzip"])
    #expect(packed.headers["content-encoding"] == "gzip")
    // It counts who asks the proxy, whatever they write themselves.
    #expect(try proxy.ask(titled, from: "127.0.0.2").status == 200)
    #expect(try proxy.ask(titled, from: "127.0.0.3").status == 403)
    let forged = ["-H", "X-Forwarded-For: 127.0.0.2"]
    #expect(try proxy.ask(titled, forged, from: "127.0.0.3").status == 403)
    let bearer = ["-H", "Authorization: Bearer \(key)"]
    #expect(try proxy.ask("/api/v1/find", bearer + ["-d", #"{"text":"zanzibar"}"#]).status == 200)
    let done = try proxy.ask(
      "/api/v1/done", bearer + ["-d", "{\"refs\":[\"\(house.plan)/DR01\"]}"])
    #expect(done.status == 200, "\(done.text)")
    for path in ["/metrics", "/metrics/", "//metrics", "//metrics//", "/%6Detrics", "/Metrics"] {
      let asked = try proxy.ask(path, ["--path-as-is"])
      #expect(asked.status == 404, "\(path)")
      #expect(!asked.text.contains("route-unknown"), "the proxy itself answers: \(path)")
    }
    // A mistyped address still holds the secret.
    _ = try proxy.ask("/" + plain, ["--path-as-is"])
    #expect(service.stop() == 0)
    #expect(try proxy.ask(plain).status == 502)
    let written = proxy.logs
    #expect(written.contains("/api/v1/done"))
    for path in [plain, titled] {
      let secret = try #require(path.split(separator: "/").dropFirst().first)
      #expect(secret.count > 40)
      #expect(!written.contains(secret))
      #expect(!service.said.contains(secret))
    }
    for secret in [key, "zanzibar"] { #expect(!written.contains(secret)) }
  }
}
