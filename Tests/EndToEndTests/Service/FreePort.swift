import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Ports of this machine.
enum FreePort {
  /// A port that nobody listens on now.
  static func take() throws -> Int {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 ? getsockname(socket, $0, &length) : -1
      }
    }
    guard code == 0 else { throw Binary.Failure(text: "no free port: \(errno)") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
