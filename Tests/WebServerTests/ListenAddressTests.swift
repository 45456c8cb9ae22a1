import Testing

@testable import WebServer

struct ListenAddressTests {
  @Test(arguments: [
    ("127.0.0.1:8464", "127.0.0.1", 8_464), ("localhost:0", "localhost", 0),
    ("[::1]:8464", "::1", 8_464), ("planner.example:65535", "planner.example", 65_535),
  ])
  func `an address has a host and a port, and reads back as it was`(
    text: String, host: String, port: Int
  ) throws {
    let address = try #require(ListenAddress(text))
    #expect(address.host == host)
    #expect(address.port == port)
    #expect(address.description == text)
  }

  @Test(arguments: [
    "", ":", ":80", "localhost", "localhost:", "localhost:65536", "localhost:-1", "localhost:+80",
    "localhost: 80", "localhost:80 ", "local host:80", "http://localhost:80", "a/b:80", "::1",
    "::1:8464", "[::1]", "[::1:80", "::1]:80", "[]:80", "[localhost]:80",
  ])
  func `what names no host or no port is no address`(text: String) {
    #expect(ListenAddress(text) == nil)
  }

  @Test(arguments: [
    "https://planner.example", "http://localhost:8464", "https://planner.example/aftercare",
    "https://[::1]:8464",
  ])
  func `a service has a web address`(text: String) {
    #expect(ServiceURL(text)?.text == text)
  }

  @Test(arguments: [
    "", "planner.example", "ftp://planner.example", "HTTPS//x", "https://", "http:///x",
    "https://planner.example/", "https://planner.example?x", "https://planner.example#x",
    "https://anna@planner.example", "https://planner example", "https://planner.example\n",
    "https://planner.example\"", "javascript://planner.example", " https://planner.example",
  ])
  func `anything else is none`(text: String) {
    #expect(ServiceURL(text) == nil)
  }

  @Test func `what others can reach is encrypted, here or before it`() {
    func isSafe(_ host: String, _ change: (inout ServiceOptions) -> Void = { _ in }) -> Bool {
      var options = ServiceOptions(host: host, port: 1)
      change(&options)
      return options.isSafe
    }
    for host in ["127.0.0.1", "::1", "localhost", "127.3.2.1"] { #expect(isSafe(host), "\(host)") }
    for host in ["0.0.0.0", "::", "10.0.0.1", "planner.example"] {
      #expect(!isSafe(host), "\(host)")
      #expect(isSafe(host) { $0.tls = ("c", "k") })
      #expect(isSafe(host) { $0.proxies = AddressRange.loopback })
    }
  }
}
