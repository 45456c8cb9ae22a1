import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Connections that say nothing, or half of what they mean, and a store that others hold.
///
/// One crowd after the other, the largest held by another process: with more than 1,350 open files,
/// starting a process may end the one that starts it (Foundation copies the last names of
/// `/proc/self/fd` from beyond their buffer).
@Suite(.serialized) struct ServiceCrowdTests {
  @Test func `a thousand idle and half-said connections keep nobody out and cost little`() throws {
    let house = try House()
    defer { house.clear() }
    let path = try house.address("--all")
    let service = try Service(house.binary)
    #expect(try Curl(service.url + path).status == 200)
    let before = try Self.memory(of: service)
    let size = 1_000
    let crowd = try IdleCrowd(size, to: service, path: path)
    defer { crowd.end() }
    #expect(try Curl(service.url + path).status == 200)
    #expect(try Curl(service.url + "/readyz").status == 200)
    #expect(try Self.memory(of: service) - before < size * 64 << 10)
    crowd.halve()
    #expect(try Curl(service.url + path).status == 200)
    #expect(service.isRunning)
  }

  @Test func `when connections run out the store does not, and others come in as they leave`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    let path = try house.address("--all")
    let key = try house.key("clerk")
    let service = try Service(house.binary, behind: ["prlimit", "--nofile=160:160"])
    let first = try RawConnection(to: service)
    first.say("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(first.hear(until: "ok\n").contains(" 200 OK\r\n"))
    var crowd = try (0..<300).map { _ in try RawConnection(to: service) }
    first.say("GET \(path) HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(first.hear(until: "END:VCALENDAR").contains(" 200 OK\r\n"))
    let body = "{\"refs\":[\"\(house.plan)/DR01\"]}"
    first.say(
      "POST /api/v1/done HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(key)\r\n"
        + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    #expect(first.hear(until: "}\n").contains(" 200 OK\r\n"))
    crowd.removeAll()
    #expect(try Curl(service.url + path).status == 200)
    #expect(service.stop() == 0)
  }

  @Test func `a store that somebody else writes to is still read`() throws {
    let house = try House()
    defer { house.clear() }
    let path = try house.address("--all")
    let service = try Service(house.binary)
    let before = try Curl(service.url + path)
    let holder = Process()
    holder.executableURL = URL(filePath: "/usr/bin/env")
    holder.arguments = ["sqlite3", house.binary.store.path()]
    let input = Pipe()
    holder.standardInput = input
    holder.standardOutput = FileHandle.nullDevice
    try holder.run()
    input.fileHandleForWriting.write(Data("BEGIN IMMEDIATE;\n".utf8))
    Thread.sleep(forTimeInterval: 0.3)
    for _ in 0..<5 {
      let during = try Curl(service.url + path)
      #expect(during.status == 200)
      #expect(during.body == before.body)
    }
    #expect(try Curl(service.url + "/readyz").status == 200)
    input.fileHandleForWriting.write(Data("ROLLBACK;\n".utf8))
    try input.fileHandleForWriting.close()
    holder.waitUntilExit()
    try house.ok("done", "P/DR01")
    #expect(try Curl(service.url + path).status == 200)
  }

  /// What the service says it holds in memory.
  private static func memory(of service: Service) throws -> Int {
    let line = try Curl(service.url + "/metrics").text.split(separator: "\n")
      .first { $0.hasPrefix("aftercare_memory_bytes ") }
    return try #require(line?.split(separator: " ").last.flatMap { Int($0) })
  }
}
