import NIOCore
import NIOHTTP1

/// Refuses requests that two programs in a row could take for two different ones.
///
/// Those that do not say for which host they are, or say it twice (RFC 9112, 3.2), and those whose
/// body is coded in another way than in chunks alone (RFC 9112, 6.1): nobody here undoes it. They pass
/// for unreadable ones, see ``UnreadableRequests``. Those after which nothing more comes are marked so.
final class HeadCheck: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart

  /// Nothing is read any more.
  private var isRefused = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isRefused else { return }
    guard case .head(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
    guard Self.isPlain(head) else {
      isRefused = true
      return context.fireErrorCaught(HTTPParserError.invalidHeaderToken)
    }
    if Self.isLast(head) { head.headers.replaceOrAdd(name: "connection", value: "close") }
    context.fireChannelRead(wrapInboundOut(.head(head)))
  }

  /// Whether a client of before 1997 reads its answer to the end of the connection (RFC 9112, 9.3).
  private static func isLast(_ head: HTTPRequestHead) -> Bool {
    head.version == .http1_0 && !head.isKeepAlive
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
