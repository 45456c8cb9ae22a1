import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Connections that say nothing, or half of what they mean, and a store that others hold.
struct ServiceCrowdTests {
  @Test func `hundreds of idle and half-said connections keep nobody out`() throws {
    let house = try House()
    defer { house.clear() }
    let path = try house.address("--all")
    let service = try Service(house.binary)
    let port = try #require(service.url.split(separator: ":").last.flatMap { UInt16($0) })
    var sockets: [Int32] = []
    defer { for socket in sockets { close(socket) } }
    for number in 0..<400 {
      let socket = try Self.connect(port)
      sockets.append(socket)
      // Every third begins a request and never ends it.
      if number % 3 == 0 {
        let begun = Array("GET \(path) HTTP/1.1\r\nHost: x\r\nX-Slow: ".utf8)
        _ = send(socket, begun, begun.count, Int32(MSG_NOSIGNAL))
      }
    }
    #expect(try Curl(service.url + path).status == 200)
    #expect(try Curl(service.url + "/readyz").status == 200)
    for socket in sockets.prefix(200) { shutdown(socket, Int32(SHUT_WR)) }
    #expect(try Curl(service.url + path).status == 200)
    #expect(service.isRunning)
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

  private static func connect(_ port: UInt16) throws -> Int32 {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw Binary.Failure(text: "no connection: \(errno)") }
    return socket
  }
}
