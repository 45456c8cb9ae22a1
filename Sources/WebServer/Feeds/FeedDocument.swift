import Crypto
import FeedItems
import HTTPTypes
import NIOCore
import NIOPosix
import Planner
import Synchronization

/// A calendar as it is served: its bytes, packed and plain, with the marks clients know it by.
final class FeedDocument: Sendable {
  /// What is sent for one coding.
  struct Body: Sendable {
    let bytes: ByteBuffer
    /// Strong: another coding has another one (RFC 9110, 8.8.1).
    let etag: String
    /// What is said of it to those who have it, and to those who get it.
    let known: HTTPFields
    let sent: HTTPFields

    fileprivate init(_ bytes: [UInt8], etag: String, modified: String, isPacked: Bool) {
      self.bytes = ByteBuffer(bytes: bytes)
      self.etag = etag
      known = [
        .eTag: etag, .lastModified: modified, .cacheControl: "private, no-cache",
        .vary: "Accept-Encoding",
      ]
      var sent = known
      sent[.acceptRanges] = "none"
      sent[.contentType] = "text/calendar; charset=utf-8"
      sent[.contentDisposition] = "inline; filename=\"\(FeedComposer.fileName)\""
      if isPacked { sent[.contentEncoding] = "gzip" }
      self.sent = sent
    }
  }

  let plain: Body
  /// Seconds since 1970: the one after that in which it was made, so that no answer of before is of
  /// that date or later, and a client that knows dates only never misses a change.
  let lastModified: Int64
  private let mark: String
  private let packed = Mutex<Body?>(nil)

  /// - Parameter moment: When it was made, in seconds since 1970; not before any other document
  ///   that its readers were given.
  init(_ bytes: [UInt8], madeAt moment: Int64) {
    mark = Hex.text(SHA256.hash(data: bytes).prefix(16))
    lastModified = moment + 1
    plain = Body(
      bytes, etag: "\"\(mark)\"", modified: HTTPDate.text(lastModified), isPacked: false)
  }

  /// The date it is told to have: never after that of the answer (RFC 9110, 8.8.2.1), which may be
  /// a second old itself.
  ///
  /// Nil for its own, which stands in the headers of its bodies.
  func dateTold(at now: Int64) -> String? {
    lastModified < now ? nil : HTTPDate.text(now - 1)
  }

  /// What is sent to a client that accepts a coding; plain when memory is short.
  ///
  /// The packed body is made when it is first asked for, and kept.
  func body(_ coding: ContentCoding) async throws -> Body {
    guard coding == .gzip else { return plain }
    if let known = packed.withLock({ $0 }) { return known }
    return try await NIOThreadPool.singleton.runIfActive { self.pack() } ?? plain
  }

  private func pack() -> Body? {
    guard let bytes = Gzip.packed(Array(plain.bytes.readableBytesView)) else { return nil }
    let body = Body(
      bytes, etag: "\"\(mark)-gz\"", modified: HTTPDate.text(lastModified), isPacked: true)
    packed.withLock { $0 = body }
    return body
  }

  /// Whether it has these bytes.
  func holds(_ bytes: [UInt8]) -> Bool {
    plain.bytes.withUnsafeReadableBytes { own in
      bytes.withUnsafeBytes { own.elementsEqual($0) }
    }
  }
}
