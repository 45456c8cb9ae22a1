import CarePlans
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PlanAPI
import Planner
import Wording

/// `/api/v1`: every command of the program, as a route with JSON and as a command line.
struct APIRoutes {
  let runner: any CommandRunning
  let gate: TokenGate
  let notes: FetchNotes
  let planner: Planner
  let cursors: PageCursors
  let desk: CommandDesk
  let logger: Logger

  /// The most bytes a body may have: a plan or a calendar of closures fits.
  static let largestBody = 4 << 20

  func add(to router: Router<ServiceContext>) {
    let group = router.group("api/v1")
    let document = ByteBuffer(
      bytes: OpenAPIDocument.bytes(of: runner.commands, version: runner.version))
    group.get("openapi.json") { _, _ in
      Response(
        status: .ok, headers: [.contentType: ErrorShape.contentType],
        body: ResponseBody(byteBuffer: document))
    }
    group.post("commands") { request, context in
      await self.guarded(request, context) { guest in
        try await self.line(request, context, guest)
      }
    }
    group.get("commitments") { request, context in
      await self.guarded(request, context) { guest in
        var values = APIValues.query(request.uri)
        let list = SeenCommitments(
          planner: planner, guest: guest,
          page: try cursors.request(in: &values, of: "commitments"), order: cursors.order)
        let (bytes, next) = try await desk.run(guest, list.bytes)
        return try self.paged(bytes, next, request, "commitments")
      }
    }
    for command in runner.commands {
      let method: HTTPRequest.Method = command.writes ? .post : .get
      group.on(RouterPath(command.route), method: method) { request, context in
        await self.guarded(request, context) { guest in
          try await self.answer(command, request, context, guest)
        }
      }
    }
    let own: [(String, HTTPRequest.Method)] = [
      ("openapi.json", .get), ("commands", .post), ("commitments", .get),
    ]
    for (route, method) in own + runner.commands.map({ ($0.route, $0.writes ? .post : .get) }) {
      refuse(RouterPath(route), other: method, in: group)
    }
  }

  /// Says of a route that is asked in another way than its own which way that is.
  private func refuse(
    _ path: RouterPath, other own: HTTPRequest.Method, in group: RouterGroup<ServiceContext>
  ) {
    let allowed: [HTTPRequest.Method] = own == .get ? [.get, .head] : [own]
    let methods: [HTTPRequest.Method] =
      [
        .get, .head, .post, .put, .patch, .delete, .options, .trace,
      ] + ["QUERY"].compactMap { HTTPRequest.Method(rawValue: $0) }
    for method in methods where !allowed.contains(method) {
      let fault = APIFault(
        .methodNotAllowed, "method-unknown",
        headers: [.allow: allowed.map(\.rawValue).joined(separator: ", ")])
      group.on(path, method: method) { request, context in fault.response(to: request, context) }
    }
  }

  /// Runs a route for whoever may come in, and gives every failure its shape.
  private func guarded(
    _ request: Request, _ context: ServiceContext,
    _ body: (TokenGate.Guest) async throws -> Response
  ) async -> Response {
    do {
      let guest = try await gate.guest(of: request)
      context.notes.note(token: guest.token.id)
      return try await body(guest)
    } catch {
      let fault = APIFault(error)
      if fault.status.code >= 500 { logger.failure(error, context) }
      return fault.response(to: request, context)
    }
  }

  // MARK: - A command line

  private func line(_ request: Request, _ context: ServiceContext, _ guest: TokenGate.Guest)
    async throws -> Response
  {
    let bytes = try await body(of: request, guest)
    guard let wanted = try? BoundedJSON.decode(CommandRequest.self, from: bytes) else {
      throw APIFault(.badRequest, "body-malformed")
    }
    let answer = try await run(wanted, request, guest, context)
    return response(.ok, try CommandDesk.encoded(answer))
  }

  // MARK: - A route

  private func answer(
    _ command: APICommand, _ request: Request, _ context: ServiceContext, _ guest: TokenGate.Guest
  ) async throws -> Response {
    var values =
      try command.writes
      ? APIValues.body(await body(of: request, guest)) : APIValues.query(request.uri)
    let page =
      command.list == nil ? nil : try cursors.request(in: &values, of: command.route)
    var arguments: [String]
    do throws(APICommand.Fault) {
      arguments = try command.arguments(values)
    } catch {
      throw APIFault(error)
    }
    // Before the words that end the options.
    let place = command.path.count
    arguments.insert(contentsOf: ["--format=json"] + (command.writes ? ["--yes"] : []), at: place)
    var wanted = CommandRequest(arguments: arguments)
    // A secret that is given out is part of the answer.
    wanted.isTerminal = true
    wanted.language = Language(accepting: request.headers[.acceptLanguage]).rawValue
    if let tag = request.headers[.ifMatch] { wanted.expecting = try PlanTag.expected(tag) }
    let answer = try await run(wanted, request, guest, context)
    if let name = answer.needs { throw APIFault(.badRequest, "file-not-taken", name) }
    guard answer.code <= 1 else { return refusal(answer, context) }
    let whole = Array(answer.output.utf8)
    if let page, let shape = command.list, let part = ListPage(page, of: whole, shape: shape) {
      return try paged(part.bytes, part.next, request, command.route)
    }
    var response = response(.ok, whole)
    // For If-Match alone: what is answered also depends on the day and on who reads it.
    if let tag = answer.tag { response.headers[.eTag] = tag }
    return response
  }

  private func refusal(_ answer: CommandAnswer, _ context: ServiceContext) -> Response {
    let status: HTTPResponse.Status =
      switch (Problem.Outcome(rawValue: answer.code), answer.error) {
      case (_, "plan-moved-on"): .preconditionFailed
      case (.usage?, _): .badRequest
      case (.badInput?, _): .unprocessableContent
      case (.notFound?, _): .notFound
      case (.refused?, _): .conflict
      case (.notPermitted?, _): .forbidden
      case (.unavailable?, _), (.inputOutput?, _): .serviceUnavailable
      default: .internalServerError
      }
    let lines = answer.talk.split(separator: "\n").map { ErrorWords.unmarked($0) }
    return ErrorShape.response(
      status, id: answer.error ?? "request-refused", message: lines, context)
  }

  // MARK: - What both have

  private func run(
    _ wanted: CommandRequest, _ request: Request, _ guest: TokenGate.Guest,
    _ context: ServiceContext
  ) async throws -> CommandAnswer {
    notes.note(
      LastUse(
        of: .token(guest.token.id), at: gate.now,
        family: ClientFamily.of(request.headers[.userAgent])))
    return try await desk.answer(
      wanted, key: request.headers[.idempotencyKey], for: guest, context)
  }

  /// The body, from somebody who may come in still when the last of it is there.
  private func body(of request: Request, _ guest: TokenGate.Guest) async throws -> [UInt8] {
    let bytes = try await wholeBody(of: request)
    try await gate.readmit(guest)
    return bytes
  }

  private func wholeBody(of request: Request) async throws -> [UInt8] {
    var request = request
    do {
      let buffer = try await request.collectBody(upTo: Self.largestBody)
      return Array(buffer.readableBytesView)
    } catch is NIOTooManyBytesError {
      throw APIFault(.contentTooLarge, "body-too-large")
    } catch is BodyDeadline.Passed {
      throw APIFault(.requestTimeout, "body-too-slow")
    } catch {
      // Cut off, or of a length or in chunks that do not add up.
      throw APIFault(.badRequest, "body-malformed")
    }
  }

  private func response(_ status: HTTPResponse.Status, _ bytes: [UInt8]) -> Response {
    Response(
      status: status,
      headers: [.contentType: ErrorShape.contentType, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// A page, with where the next one is.
  private func paged(_ bytes: [UInt8], _ next: RowKey?, _ request: Request, _ route: String) throws
    -> Response
  {
    var response = response(.ok, bytes)
    if let next { response.headers[.link] = try cursors.link(request.uri, after: next, of: route) }
    return response
  }
}

extension HTTPField.Name {
  // swift-format-ignore: NeverForceUnwrap
  static let idempotencyKey = Self("Idempotency-Key")!
}
