import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import WebServer

/// Heads that two programs in a row could read in two ways.
struct HeadAttackTests {
  private func isRefused(
    _ headers: [(String, String)], _ version: HTTPVersion = .http1_1
  ) throws -> Bool {
    let channel = EmbeddedChannel(handler: HeadCheck())
    let head = HTTPRequestHead(
      version: version, method: .POST, uri: "/", headers: HTTPHeaders(headers))
    do {
      try channel.writeInbound(HTTPServerRequestPart.head(head))
      return try channel.readInbound(as: HTTPServerRequestPart.self) == nil
    } catch is HTTPParserError {
      // Nor is anything read that comes after it.
      try channel.writeInbound(HTTPServerRequestPart.end(nil))
      return try channel.readInbound(as: HTTPServerRequestPart.self) == nil
    }
  }

  @Test(arguments: [
    ["gzip, chunked"], ["chunked, chunked"], ["chunked", "chunked"], ["gzip", "chunked"], ["gzip"],
    ["identity"], [""], ["chunked;q=1"], ["\u{B}chunked"], ["chunked,"], ["xchunked"],
  ])
  func `a body is coded in chunks alone`(codings: [String]) throws {
    #expect(try isRefused([("Host", "x")] + codings.map { ("Transfer-Encoding", $0) }))
  }

  @Test func `chunks, a length or nothing are read`() throws {
    for name in ["chunked", "Chunked", "CHUNKED"] {
      #expect(try !isRefused([("Host", "x"), ("transfer-encoding", name)]))
      #expect(try isRefused([("Host", "x"), ("transfer-encoding", name)], .http1_0))
    }
    #expect(try !isRefused([("Host", "x"), ("Content-Length", "2")]))
    #expect(try !isRefused([("Host", "x")]))
    #expect(try !isRefused([], .http1_0))
    #expect(try isRefused([]))
    #expect(try isRefused([("Host", "x"), ("Host", "x")]))
  }
}
