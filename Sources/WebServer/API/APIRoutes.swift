import CarePlans
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PlanAPI
import Planner
import ReportTables
import Wording

/// `/api/v1`: every command of the program, as a route with JSON and as a command line.
struct APIRoutes {
  let runner: any CommandRunning
  let gate: BearerAuthenticator
  let notes: LastUseBuffer
  let planner: Planner
  let cursors: PageCursors
  let commands: CommandService
  let logger: Logger
  /// Who runs the service: a mail or web address; nil where nobody said.
  var contact: String?

  /// The most bytes a body may have: a plan or a calendar of closures fits.
  static let largestBody = 4 << 20

  func add(to router: Router<ServiceContext>) {
    let group = router.group("api/v1")
    let document = ByteBuffer(
      bytes: OpenAPIDocument.bytes(
        of: runner.commands, commitments: OpenCommitmentsTable.shape, program: runner.version,
        contact: contact))
    group.get("openapi.json") { _, _ in
      Response(
        status: .ok,
        // Public: pages of others may read the description, and nothing else.
        headers: [.contentType: ErrorShape.contentType, .accessControlAllowOrigin: "*"],
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
        let (bytes, next) = try await commands.run(guest, list.bytes)
        return try self.paged(bytes, next, request, "commitments")
      }
    }
    for command in runner.commands {
      group.on(RouterPath(command.route), method: command.isPosted ? .post : .get) {
        request, context in
        await self.guarded(request, context) { guest in
          try await self.answer(command, request, context, guest)
        }
      }
    }
    let own: [(String, HTTPRequest.Method)] = [
      ("openapi.json", .get), ("commands", .post), ("commitments", .get),
    ]
    for (route, method) in own + runner.commands.map({ ($0.route, $0.isPosted ? .post : .get) }) {
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
        .methodNotAllowed, .request(.methodUnknown),
        headers: [.allow: allowed.map(\.rawValue).joined(separator: ", ")])
      group.on(path, method: method) { request, context in fault.response(to: request, context) }
    }
  }

  /// Runs a route for whoever may come in, and gives every failure its shape.
  private func guarded(
    _ request: Request, _ context: ServiceContext,
    _ body: (BearerAuthenticator.Guest) async throws -> Response
  ) async -> Response {
    do {
      let guest = try await gate.guest(of: request)
      context.notes.note(token: guest.token.id)
      try checkVersion(of: request)
      return try await body(guest)
    } catch {
      let fault = APIFault(error)
      if fault.status.code >= 500 { logger.failure(error, context) }
      return fault.response(to: request, context)
    }
  }

  // MARK: - A command line

  private func line(
    _ request: Request, _ context: ServiceContext, _ guest: BearerAuthenticator.Guest
  )
    async throws -> Response
  {
    let bytes = try await body(of: request, guest)
    guard let wanted = try? BoundedJSON.decode(CommandRequest.self, from: bytes) else {
      throw APIFault(.badRequest, .request(.bodyMalformed))
    }
    var answer = try await run(wanted, request, guest, context)
    // A command line of ours says what it is; one of before there were versions said nothing.
    if request.isOfOldClient, request.headers[.userAgent] == nil {
      let language = Language(rawValue: wanted.language ?? "") ?? .nl
      answer.talk = ServiceWords.olderClient(language) + "\n" + answer.talk
    }
    return response(.ok, try CommandService.encoded(answer))
  }

  // MARK: - A route

  private func answer(
    _ command: APICommand, _ request: Request, _ context: ServiceContext,
    _ guest: BearerAuthenticator.Guest
  ) async throws -> Response {
    // Where the next page is asked for stands in the address, of a posted question too.
    var query = APIValues.query(request.uri)
    let page = command.list == nil ? nil : try cursors.request(in: &query, of: command.route)
    if command.isPosted, let name = query.keys.min() { throw APIFault(.unknown(name)) }
    let values = command.isPosted ? try APIValues.body(await body(of: request, guest)) : query
    var arguments: [String]
    do throws(APICommand.Fault) {
      arguments = try command.arguments(values)
    } catch {
      throw APIFault(error)
    }
    // Before the words that end the options.
    let place = command.path.count
    arguments.insert(contentsOf: ["--format=json"] + (command.takesYes ? ["--yes"] : []), at: place)
    var wanted = CommandRequest(arguments: arguments)
    if let text = command.input(values) { wanted.files = ["-": text] }
    // A secret that is given out is part of the answer.
    wanted.isTerminal = true
    wanted.language = Language(accepting: request.headers[.acceptLanguage]).rawValue
    if let tag = request.headers[.ifMatch] { wanted.expecting = try PlanTag.expected(tag) }
    if let page, let shape = command.list { wanted.page = ListPage(page, of: shape) }
    let answer = try await run(wanted, request, guest, context)
    if let name = answer.needs { throw APIFault(.badRequest, .request(.fileNotTaken), name) }
    guard answer.code <= 1 else { return refusal(answer, to: request, context) }
    var response = try paged(
      Array(answer.output.utf8), answer.next, request, command.route)
    // For If-Match alone: what is answered also depends on the day and on who reads it.
    if let tag = answer.tag { response.headers[.eTag] = tag }
    return response
  }

  private func refusal(
    _ answer: CommandAnswer, to request: Request, _ context: ServiceContext
  ) -> Response {
    let status: HTTPResponse.Status =
      switch (Problem.Outcome(rawValue: answer.code), answer.error) {
      case (_, "plan-moved-on"), (_, "other-plan-moved-on"): .preconditionFailed
      case (.usage?, _), (.badInput?, _): .badRequest
      case (.notFound?, _): .notFound
      case (.refused?, _): .conflict
      case (.notPermitted?, _): .forbidden
      case (.unavailable?, _), (.inputOutput?, _): .serviceUnavailable
      default: .internalServerError
      }
    let lines = answer.talk.split(separator: "\n").map { ErrorWords.unmarked($0) }
    return ErrorShape.response(
      status, answer.error.flatMap(ProblemID.init) ?? .request(.requestRefused), message: lines,
      to: request, context)
  }

  /// Tells a client that speaks another API than this one.
  ///
  /// - Throws: ``APIFault`` `api-version-other`.
  private func checkVersion(of request: Request) throws {
    guard let said = request.headers[.apiVersion] else {
      return
    }
    guard let version = APIVersion(said), version.major == APIVersion.current.major else {
      throw APIFault(.badRequest, .request(.apiVersionOther), String(said.prefix(20)))
    }
  }

  // MARK: - What both have

  private func run(
    _ wanted: CommandRequest, _ request: Request, _ guest: BearerAuthenticator.Guest,
    _ context: ServiceContext
  ) async throws -> CommandAnswer {
    notes.note(
      LastUse(
        of: .token(guest.token.id), at: gate.now,
        family: ClientFamily.of(request.headers[.userAgent])))
    return try await commands.answer(
      wanted, key: request.headers[.idempotencyKey], for: guest, context)
  }

  /// The body, from somebody who may come in still when the last of it is there.
  private func body(of request: Request, _ guest: BearerAuthenticator.Guest) async throws -> [UInt8]
  {
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
      throw APIFault(.contentTooLarge, .request(.bodyTooLarge))
    } catch is BodyDeadline.Passed {
      throw APIFault(.requestTimeout, .request(.bodyTooSlow))
    } catch {
      // Cut off, or of a length or in chunks that do not add up.
      throw APIFault(.badRequest, .request(.bodyMalformed))
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
