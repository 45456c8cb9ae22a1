import NIOCore
import NIOHTTPTypes

/// Ends requests whose body takes longer than a limit.
///
/// Whoever reads the body is told with an error, and the connection is closed when the answer has
/// been sent; one that was answered before the body came in is closed at once. Without it a client
/// that sends a byte now and then would hold its connection for ever.
final class BodyDeadline: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// What reading the body ends with.
  struct Passed: Error {}

  private let limit: TimeAmount
  private var deadline: Scheduled<Void>?
  /// Whether a body is still to come.
  private var isReading = false
  private var isPassed = false
  /// Requests that have no answer yet.
  private var unanswered = 0

  init(limit: TimeAmount) { self.limit = limit }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      unanswered += 1
      isReading = true
    case .body: break
    case .end: stop()
    }
    // What still comes after the deadline is of no use to anybody.
    if !isPassed { context.fireChannelRead(data) }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    // A request that came in whole, as nearly all do, needs no clock.
    if isReading, deadline == nil {
      deadline = context.eventLoop.assumeIsolated().scheduleTask(in: limit) { self.pass(context) }
    }
    context.fireChannelReadComplete()
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .end = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
    unanswered -= 1
    guard isPassed else { return context.write(data, promise: promise) }
    context.writeAndFlush(data, promise: promise)
    context.close(promise: nil)
  }

  func channelInactive(context: ChannelHandlerContext) {
    stop()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { stop() }

  private func pass(_ context: ChannelHandlerContext) {
    isPassed = true
    guard unanswered > 0 else { return context.close(promise: nil) }
    context.fireErrorCaught(Passed())
  }

  private func stop() {
    isReading = false
    deadline?.cancel()
    deadline = nil
  }
}
