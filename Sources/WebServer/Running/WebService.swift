package import CalendarFeeds
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
package import Logging
import NIOCore
import NIOSSL
package import Planner
import ServiceLifecycle

/// The service: calendars over HTTP, and what watches over them.
package struct WebService: Sendable {
  /// What the service stands on.
  package struct Parts: Sendable {
    package var planner: Planner
    package var watch: any ChangeWatch
    package var fetches: any FeedFetchLog
    /// The zone of the store, and the secret from which feeds make their names.
    package var zone: ZoneRule
    package var uidKey: [UInt8]
    package var commands: any CommandRunning

    package init(
      planner: Planner, watch: any ChangeWatch, fetches: any FeedFetchLog, zone: ZoneRule,
      uidKey: [UInt8], commands: any CommandRunning
    ) {
      self.planner = planner
      self.watch = watch
      self.fetches = fetches
      self.zone = zone
      self.uidKey = uidKey
      self.commands = commands
    }
  }

  package let metrics = ServiceMetrics()
  private let parts: Parts
  private let options: ServiceOptions
  private let logger: Logger
  private let notes = FetchNotes()

  package init(_ parts: Parts, _ options: ServiceOptions, logger: Logger) {
    self.parts = parts
    self.options = options
    self.logger = logger
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
      router: router(), server: builder,
      configuration: ApplicationConfiguration(
        address: .hostname(options.host, port: options.port), serverName: "aftercare",
        availableConnectionsDelegate: MaximumAvailableConnections(OpenFiles.connections())),
      services: [
        FetchKeeper(
          notes: notes, log: parts.fetches, clock: parts.planner.clock, metrics: metrics,
          logger: logger)
      ],
      onServerRunning: { started($0.localAddress?.port ?? 0) }, logger: logger)
    do {
      try await application.runService()
    } catch let error as IOError {
      throw ServiceFailure(isCertificate: false, detail: error.description)
    }
  }

  /// Every route, behind what all answers have in common.
  func router() -> Router<ServiceContext> {
    let router = Router(context: ServiceContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestLog(metrics: metrics, logger: logger))
    router.add(middleware: SecurityHeaders(isEncrypted: options.tls != nil))
    router.add(middleware: ErrorShape(logger: logger))
    let book = DirectoryBook(parts.planner.repository, parts.watch)
    let desk = FeedDesk(
      maker: FeedMaker(planner: parts.planner, zone: parts.zone, uidKey: parts.uidKey),
      book: book, metrics: metrics, notes: notes,
      internalNetworks: options.internalNetworks)
    FeedRoutes(desk: desk, proxies: options.proxies, language: options.language).add(to: router)
    OperationRoutes(planner: parts.planner, watch: parts.watch, metrics: metrics).add(to: router)
    APIRoutes(
      runner: parts.commands, planner: parts.planner,
      gate: TokenGate(book: book, clock: parts.planner.clock),
      notes: notes
    ).add(to: router)
    return router
  }

  /// Connections that say nothing for a minute are closed; heads of requests are bounded.
  private func server() throws -> HTTPServerBuilder {
    let metrics = metrics
    let plain = HTTPServerBuilder.http1(
      configuration: HTTP1Channel.Configuration(
        additionalChannelHandlers: [UnreadableRequests(metrics: metrics)],
        idleTimeout: .seconds(60),
        httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
          maxHeaderFieldSize: 32_768, maxHeaderListSize: 65_536, maxHeaderFieldCount: 100)))
    guard let tls = options.tls else { return plain }
    let certificates = try NIOSSLCertificate.fromPEMFile(tls.certificate)
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: certificates.map { .certificate($0) },
      privateKey: .privateKey(try NIOSSLPrivateKey(file: tls.key, format: .pem)))
    configuration.minimumTLSVersion = .tlsv12
    return try .tls(plain, tlsConfiguration: configuration)
  }
}
