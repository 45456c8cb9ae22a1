import Foundation
import Testing

/// Clients that take their time.
struct SlowClientTests {
  /// A connection without any client in between.
  private final class Wire {
    private let descriptor: Int32
    private(set) var received = ""

    init(_ url: String) throws {
      let port = try #require(url.split(separator: ":").last.flatMap { UInt16($0) })
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      address.sin_addr.s_addr = inet_addr("127.0.0.1")
      let size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let result = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
      }
      try #require(result == 0)
    }

    deinit { close(descriptor) }

    func send(_ text: String) {
      _ = Array(text.utf8).withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
    }

    /// Reads for a while; false when the other side has closed.
    func listen(milliseconds: Int32) -> Bool {
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&wanted, 1, milliseconds) > 0 else { return true }
      var bytes = [UInt8](repeating: 0, count: 4_096)
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return false }
      received += String(decoding: bytes[..<count], as: UTF8.self)
      return true
    }
  }

  /// A byte now and then, until the service has enough of it.
  private func dribble(_ head: String, to service: Service) throws -> String {
    let wire = try Wire(service.url)
    wire.send(head + "\r\nHost: x\r\nContent-Length: 100000\r\n\r\n{")
    for _ in 0..<600 where wire.listen(milliseconds: 100) { wire.send(" ") }
    try #require(!wire.listen(milliseconds: 0), "the connection is still open")
    return wire.received
  }

  @Test func `a body that comes too slowly is ended with a word, and nothing is done`() throws {
    let house = try House()
    defer { house.clear() }
    let key = try house.key("anna")
    let before = try house.ok("whoami", "-f", "json")
    let service = try Service(house.binary, "--time-limit", "1")
    let told = try dribble(
      "POST /api/v1/undo HTTP/1.1\r\nAuthorization: Bearer \(key)", to: service)
    #expect(told.hasPrefix("HTTP/1.1 408 "))
    #expect(told.contains("\"body-too-slow\""))
    #expect(try house.ok("whoami", "-f", "json") == before)
    #expect(service.stop() == 0)
  }

  @Test(arguments: [
    ("GET /healthz HTTP/1.1", "200"), ("POST /api/v1/undo HTTP/1.1", "401"),
    ("POST /nothing HTTP/1.1", "404"),
  ])
  func `a body nobody waits for does not keep its connection either`(head: String, status: String)
    throws
  {
    let house = try House()
    defer { house.clear() }
    let service = try Service(house.binary, "--time-limit", "1")
    #expect(try dribble(head, to: service).hasPrefix("HTTP/1.1 \(status) "))
    #expect(try Curl(service.url + "/healthz").status == 200)
    #expect(service.stop() == 0)
  }

  @Test func `a head that never ends does not keep the service from stopping`() throws {
    let house = try House()
    defer { house.clear() }
    let service = try Service(house.binary)
    let wire = try Wire(service.url)
    wire.send("GET /healthz HTTP/1.1\r\nX: ")
    #expect(try Curl(service.url + "/healthz").status == 200)
    #expect(service.stop() == 0)
  }
}
