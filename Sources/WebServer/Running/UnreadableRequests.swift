import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import PlanAPI
import Wording

/// Answers what cannot be read as a request in the shape all errors have, and counts it.
///
/// Such a thing never reaches a route: the framework alone would say 400 and nothing else.
final class UnreadableRequests: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let metrics: ServiceMetrics
  /// What is wrong with the last thing this connection sent.
  private var fault: HTTPParserError?

  init(metrics: ServiceMetrics) { self.metrics = metrics }

  func handlerAdded(context: ChannelHandlerContext) {
    // Where requests are as they were sent: behind this, one host is left of two.
    let pipeline = context.pipeline.syncOperations
    guard let reader = try? pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
    else { return }
    try? pipeline.addHandler(HeadCheck(), position: .after(reader))
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    fault = fault ?? error as? HTTPParserError
    context.fireErrorCaught(error)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    // The answer to a request before it on the same connection may still be on its way.
    guard let fault, case .head(let head) = unwrapOutboundIn(data), head.isBare else {
      return context.write(data, promise: promise)
    }
    let isTooLong = fault == .headerOverflow
    let status: HTTPResponse.Status = isTooLong ? .requestHeaderFieldsTooLarge : .badRequest
    let id = ProblemID.request(isTooLong ? .headTooLarge : .requestMalformed)
    // In which language it was asked is among what could not be read.
    let bytes = ErrorShape.problem(status, id, in: .en, RequestID().description).bytes()
    metrics.count(route: "unreadable", method: "", status: status.code, taking: .zero)
    let answer = HTTPResponse(
      status: status,
      headerFields: [
        .connection: "close", .contentLength: "\(bytes.count)", .cacheControl: "no-store",
        .contentType: ProblemDetails.contentType, .xContentTypeOptions: "nosniff",
        .apiVersion: APIVersion.current.description,
      ])
    context.write(wrapOutboundOut(.head(answer)), promise: nil)
    context.write(wrapOutboundOut(.body(ByteBuffer(bytes: bytes))), promise: promise)
  }
}

extension HTTPResponse {
  /// Whether it is what the framework answers when it cannot read: every answer of ours has a body
  /// or says of what kind it would be.
  fileprivate var isBare: Bool {
    status == .badRequest && headerFields[.contentType] == nil
      && headerFields[.contentLength] == "0"
  }
}
