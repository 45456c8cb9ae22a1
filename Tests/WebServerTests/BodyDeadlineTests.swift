import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import WebServer

struct BodyDeadlineTests {
  private let channel = EmbeddedChannel(handler: BodyDeadline(limit: .seconds(10)))
  private let head = HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/")

  init() throws {
    try channel.connect(to: SocketAddress(unixDomainSocketPath: "none")).wait()
  }

  private func receive(_ parts: HTTPRequestPart...) throws {
    for part in parts { try channel.writeInbound(part) }
  }

  private func answer() throws {
    try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
    try channel.writeOutbound(HTTPResponsePart.end(nil))
  }

  private func pass(_ seconds: Int64) {
    channel.embeddedEventLoop.advanceTime(by: .seconds(seconds))
  }

  private var byte: HTTPRequestPart { .body(ByteBuffer(string: " ")) }

  @Test func `a body that comes in time is let through, one request after the other`() throws {
    for _ in 0..<3 {
      try receive(.head(head), byte)
      pass(9)
      try receive(byte, .end(nil))
      pass(60)
      try answer()
      #expect(channel.isActive)
    }
    try channel.throwIfErrorCaught()
    for _ in 0..<12 { #expect(try channel.readInbound(as: HTTPRequestPart.self) != nil) }
  }

  @Test func `bytes now and then do not put the end off`() throws {
    try receive(.head(head))
    for _ in 0..<9 {
      pass(1)
      try receive(byte)
    }
    try channel.throwIfErrorCaught()
    pass(1)
    #expect(throws: BodyDeadline.Passed.self) { try channel.throwIfErrorCaught() }
    #expect(channel.isActive, "the answer is still to be sent")
    for _ in 0..<10 { _ = try channel.readInbound(as: HTTPRequestPart.self) }
    try receive(byte)
    #expect(try channel.readInbound(as: HTTPRequestPart.self) == nil, "nobody reads on")
    try answer()
    #expect(try channel.readOutbound(as: HTTPResponsePart.self) != nil)
    #expect(try channel.readOutbound(as: HTTPResponsePart.self) == .end(nil))
    channel.embeddedEventLoop.run()
    #expect(!channel.isActive)
  }

  @Test func `a request answered before its body was there is closed`() throws {
    try receive(.head(head), byte)
    try answer()
    pass(9)
    #expect(channel.isActive)
    pass(1)
    #expect(!channel.isActive)
    try channel.throwIfErrorCaught()
  }
}
