import NIOCore
import NIOHTTP1

/// Refuses requests that two programs in a row could take for two different ones.
///
/// Those that do not say for which host they are, or say it twice (RFC 9112, 3.2), and those whose
/// body is coded in another way than in chunks alone (RFC 9112, 6.1): nobody here undoes it. They pass
/// for unreadable ones, see ``UnreadableRequests``.
final class HeadCheck: ChannelInboundHandler, RemovableChannelHandler {
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

  private static func isPlain(_ head: HTTPRequestHead) -> Bool {
    let isOld = head.version == .http1_0
    let (hosts, codings) = (head.headers["host"], head.headers["transfer-encoding"])
    // Clients of before 1997 need not say their host, and know no chunks.
    guard hosts.count == 1 || isOld && hosts.isEmpty else { return false }
    return codings.isEmpty
      || !isOld && codings.count == 1 && codings[0].utf8.count == "chunked".utf8.count
        && codings[0].begins(withWord: "chunked")
  }
}
