import CZlib
import NIOCore
import Testing

@testable import WebServer

struct GzipTests {
  private static let samples: [[UInt8]] = [
    [], [0], Array("BEGIN:VCALENDAR\r\n".utf8), Array(repeating: 7, count: 1_000_000),
    (0..<300_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) },
  ]

  @Test(arguments: samples.indices)
  func `what is packed unpacks to the same`(index: Int) throws {
    let bytes = Self.samples[index]
    for level: Int32 in [1, 6, 9] {
      let packed = try #require(Gzip.packed(bytes, level: level))
      #expect(packed.starts(with: [0x1F, 0x8B, 8]))
      #expect(try Self.unpacked(packed, count: bytes.count) == bytes)
    }
  }

  @Test func `the same bytes give the same packed bytes, without a name or a time`() throws {
    let bytes = Array("BEGIN:VCALENDAR\r\n".utf8)
    let packed = try #require(Gzip.packed(bytes))
    #expect(Gzip.packed(bytes) == packed)
    // No flags, and no time (RFC 1952, 2.3).
    #expect(Array(packed[3..<8]) == [0, 0, 0, 0, 0])
  }

  @Test func `a document has another tag for each of its forms`() async throws {
    let document = FeedDocument(Array("BEGIN:VCALENDAR\r\n".utf8), madeAt: 5)
    let packed = try await document.body(.gzip)
    #expect(packed.etag != document.plain.etag)
    for tag in [packed.etag, document.plain.etag] {
      #expect(tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.count > 20)
    }
    #expect(try await document.body(.gzip).etag == packed.etag)
    #expect(try await document.body(.identity).etag == document.plain.etag)
    let bytes = Array(packed.bytes.readableBytesView)
    #expect(try Self.unpacked(bytes, count: 17) == Array(document.plain.bytes.readableBytesView))
    let other = FeedDocument(Array("BEGIN:VCALENDAR\n\n".utf8), madeAt: 5)
    #expect(other.plain.etag != document.plain.etag)
    #expect(document.holds(Array("BEGIN:VCALENDAR\r\n".utf8)))
    #expect(!document.holds(Array("BEGIN:VCALENDAR\n\n".utf8)))
  }

  private static func unpacked(_ bytes: [UInt8], count: Int) throws -> [UInt8] {
    var stream = z_stream()
    try #require(
      inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK)
    defer { inflateEnd(&stream) }
    var input = bytes
    var state = Z_OK
    let result = input.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      return [UInt8](unsafeUninitializedCapacity: count + 1) { target, filled in
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(count + 1)
        state = inflate(&stream, Z_FINISH)
        filled = Int(stream.total_out)
      }
    }
    #expect(state == Z_STREAM_END)
    return result
  }
}
