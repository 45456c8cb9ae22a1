import Crypto
import NIOCore
import Planner
import Synchronization

/// A calendar as it is served: its bytes, packed and plain, with the marks clients know it by.
final class FeedDocument: Sendable {
  /// What is sent for one coding.
  struct Body: Sendable {
    let bytes: ByteBuffer
    /// Strong: another coding has another one (RFC 9110, 8.8.1).
    let etag: String
  }

  let plain: Body
  /// Seconds since 1970; grows with every change of the bytes, so that a client that knows dates
  /// only never misses one.
  let lastModified: Int64
  /// The same as HTTP writes it.
  let modifiedText: String
  private let packed = Mutex<Body?>(nil)

  init(_ bytes: [UInt8], lastModified: Int64) {
    let mark = Hex.text(SHA256.hash(data: bytes).prefix(16))
    plain = Body(bytes: ByteBuffer(bytes: bytes), etag: "\"\(mark)\"")
    self.lastModified = lastModified
    modifiedText = HTTPDate.text(lastModified)
  }

  /// The packed body, made when it is first asked for and kept; nil when memory is short.
  func gzip() -> Body? {
    packed.withLock { known in
      if known == nil, let bytes = Gzip.packed(Array(plain.bytes.readableBytesView)) {
        let etag = plain.etag.dropLast() + "-gz\""
        known = Body(bytes: ByteBuffer(bytes: bytes), etag: String(etag))
      }
      return known
    }
  }

  /// Whether it has these bytes.
  func holds(_ bytes: [UInt8]) -> Bool {
    plain.bytes.readableBytes == bytes.count && plain.bytes.readableBytesView.elementsEqual(bytes)
  }
}
