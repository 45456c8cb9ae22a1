import NIOCore
import NIOHTTP1

/// Refuses requests that do not say for which host they are, or say it twice.
///
/// They pass for unreadable ones, see ``UnreadableRequests``: two programs in a row could take them
/// for two different requests (RFC 9112, 3.2).
final class HostCheck: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart

  /// Nothing is read any more.
  private var isRefused = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isRefused else { return }
    if case .head(let head) = unwrapInboundIn(data), !Self.isPlain(head) {
      isRefused = true
      return context.fireErrorCaught(HTTPParserError.invalidHeaderToken)
    }
    context.fireChannelRead(data)
  }

  /// Clients of before 1997 need not say it.
  private static func isPlain(_ head: HTTPRequestHead) -> Bool {
    let hosts = head.headers["host"]
    return head.version == .http1_0 ? hosts.count <= 1 : hosts.count == 1
  }
}
