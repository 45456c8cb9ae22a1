package import CivilTime
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
package import Planner
import ServiceLifecycle
package import WebPages

/// The service: calendars over HTTP, and what watches over them.
package struct WebService: Sendable {
  /// What the service stands on.
  package struct Parts: Sendable {
    package var planner: Planner
    package var watch: any ChangeWatch
    package var fetches: any UseLog
    package var log: any Checkpointing
    /// The zone of the store, and the secret from which feeds make their names.
    package var zone: ZoneRule
    package var uidKey: [UInt8]
    package var commands: any CommandRunning
    package var pages: PageTemplates

    package init(
      planner: Planner, watch: any ChangeWatch, fetches: any UseLog, log: any Checkpointing,
      zone: ZoneRule, uidKey: [UInt8], commands: any CommandRunning,
      pages: PageTemplates
    ) {
      self.planner = planner
      self.watch = watch
      self.fetches = fetches
      self.log = log
      self.zone = zone
      self.uidKey = uidKey
      self.commands = commands
      self.pages = pages
    }
  }

  package let metrics = ServiceMetrics()
  private let parts: Parts
  private let options: ServiceOptions
  private let lines: JSONLines
  private let logger: Logger
  private let notes = LastUseBuffer()
  var patience: DeadlineExecutor
  /// How long what an account asks beside two running commands waits.
  var turns = AccountTurns(limit: { try await Task.sleep(for: .seconds(2)) })

  package init(_ parts: Parts, _ options: ServiceOptions, log lines: JSONLines) {
    self.parts = parts
    self.options = options
    self.lines = lines
    logger = lines.logger
    patience = DeadlineExecutor(limit: options.timeLimit)
  }

  /// Serves until the process is told to stop; requests that have begun are finished.
  ///
  /// - Parameter started: Told the port once it can be reached.
  /// - Throws: ``ServiceFailure`` when it cannot listen, or a certificate cannot be read.
  package func run(started: @escaping @Sendable (Int) -> Void) async throws {
    let builder: HTTPServerBuilder
    do {
      builder = try server()
    } catch {
      throw ServiceFailure(isCertificate: true, detail: String(describing: error))
    }
    let application = Application(
      responder: responder(), server: builder,
      configuration: ApplicationConfiguration(
        address: .hostname(options.host, port: options.port), serverName: "aftercare",
        availableConnectionsDelegate: MaximumAvailableConnections(OpenFiles.connections())),
      services: [
        LastUseFlusher(
          notes: notes, log: parts.fetches, clock: parts.planner.clock, metrics: metrics,
          logger: logger),
        CheckpointService(log: parts.log, logger: logger),
      ],
      onServerRunning: { started($0.localAddress?.port ?? 0) }, logger: logger)
    do {
      try await application.runService()
    } catch let error as IOError {
      throw ServiceFailure(isCertificate: false, detail: error.description)
    }
  }

  /// What answers every request.
  func responder() -> ServiceResponder {
    let (feeds, router) = routes()
    return ServiceResponder(
      feeds: feeds, router: router.buildResponder(),
      headers: SecurityHeaders(isEncrypted: options.tls != nil),
      log: RequestLog(metrics: metrics, lines: lines))
  }

  /// Every route, and calendars apart: they are asked for most, and need no router.
  func routes() -> (feeds: FeedRoutes, router: Router<ServiceContext>) {
    let router = Router(context: ServiceContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: ErrorShape(logger: logger))
    let access = AccessCache(parts.planner.repository, parts.watch)
    let service = FeedService(
      maker: FeedBuilder(planner: parts.planner, zone: parts.zone, uidKey: parts.uidKey),
      access: access, metrics: metrics, notes: notes,
      internalNetworks: options.internalNetworks)
    let feeds = FeedRoutes(
      service: service, proxies: options.isBehindUnknown ? nil : options.proxies,
      language: options.language, logger: logger, pages: parts.pages, url: options.url,
      isEncrypted: options.tls != nil, contact: options.contact)
    OperationRoutes(
      planner: parts.planner, watch: parts.watch, metrics: metrics, logger: logger
    ).add(to: router)
    ErrorPages(templates: parts.pages).add(to: router)
    APIRoutes(
      runner: parts.commands, gate: BearerAuthenticator(access: access, clock: parts.planner.clock),
      notes: notes, planner: parts.planner, cursors: PageCursors(secret: parts.uidKey),
      commands: CommandService(
        runner: parts.commands, patience: patience, turns: turns, logger: logger),
      logger: logger, contact: options.contact
    ).add(to: router)
    return (feeds, router)
  }

  /// Connections that say nothing for a minute are closed; heads of requests are bounded.
  private func server() throws -> HTTPServerBuilder {
    let limit = options.timeLimit
    let metrics = metrics
    let plain = HTTPServerBuilder.http1(
      configuration: HTTP1Channel.Configuration(
        additionalChannelHandlers: [
          UnreadableRequests(metrics: metrics), BodyDeadline(limit: TimeAmount(limit)),
        ],
        idleTimeout: .seconds(60),
        httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
          maxHeaderFieldSize: 32_768, maxHeaderListSize: 65_536, maxHeaderFieldCount: 100)))
    guard let tls = options.tls else { return plain }
    let certificate = try ServiceCertificate(certificate: tls.certificate, key: tls.key)
    return try .tls(plain, tlsConfiguration: certificate.configuration)
  }
}
