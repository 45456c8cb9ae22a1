import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A connection to a service, on which anything may be said.
final class RawConnection {
  private let socket: Int32
  /// Whether the other side was heard to hang up, and did not only fall silent.
  private(set) var wasHungUp = false

  init(to service: Service) throws {
    guard let port = service.url.split(separator: ":").last.flatMap({ UInt16($0) }) else {
      throw Binary.Failure(text: service.url)
    }
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw Binary.Failure(text: "no connection: \(errno)") }
    // A service that says nothing must not keep a test for ever.
    var patience = timeval(tv_sec: 30, tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(
        socket, SOL_SOCKET, option, &patience, socklen_t(MemoryLayout<timeval>.size))
    }
  }

  deinit { close(socket) }

  /// Says it, as far as the other side listens; gives whether it heard everything.
  @discardableResult func say(_ text: String) -> Bool { say(Array(text.utf8)) }

  @discardableResult func say(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Says that nothing more comes.
  func end() { shutdown(socket, Int32(SHUT_WR)) }

  /// What comes until the other side hangs up, or until `mark` came so many times.
  func hear(until mark: String? = nil, times: Int = 1) -> String {
    var heard: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      if count == 0 { wasHungUp = true }
      guard count > 0 else { break }
      heard += buffer.prefix(count)
      let text = String(decoding: heard, as: UTF8.self)
      if let mark, text.components(separatedBy: mark).count > times { break }
    }
    return String(decoding: heard, as: UTF8.self)
  }
}
