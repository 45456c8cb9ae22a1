import ArgumentParser
import PlanStore
import Planner
import WebPages
import WebServer
import Wording

/// `serve`: the store as a service.
struct ServeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("serve", ServeHelp.serve) }

  @Option(help: ArgumentHelp(say(SettingWords.listen), valueName: "address:port"))
  var listen: String?
  @Option(help: ArgumentHelp(say(SettingWords.url), valueName: "url")) var url: String?
  @Option(help: ArgumentHelp(say(SettingWords.tlsCert), valueName: "path")) var tlsCert: String?
  @Option(help: ArgumentHelp(say(SettingWords.tlsKey), valueName: "path")) var tlsKey: String?
  @Option(help: ArgumentHelp(say(SettingWords.proxy), valueName: "networks")) var proxy: String?
  @Option(help: ArgumentHelp(say(SettingWords.intern), valueName: "networks")) var intern: String?
  @Option(
    name: .customLong("time-limit"),
    help: ArgumentHelp(say(SettingWords.timeLimit), valueName: "seconds"))
  var timeLimit: String?
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    var session = try Session.open(global, isShared: true)
    // Nobody is served from a store whose journal was cut or changed.
    _ = try session.store.head()
    let lines = self.lines(session)
    session.planner = session.planner.watching(LoggingClockWatch(lines: lines))
    let settings = settings(of: session)
    let options = try ServiceOptions(settings, session.language)
    let address = ListenAddress(host: options.host, port: options.port)
    guard options.isSafe else {
      throw Problem(.service(.serveOpen), .refused, ["address": address.description])
    }
    let service = try service(session, settings, options, lines)
    try await serve(service, options, at: address, session.console)
    session.console.talk(ServeHelp.stopped(session.language))
  }

  /// The settings with what was typed.
  private func settings(of session: Session) -> Settings {
    var settings = session.settings
    settings.flags[.listen] = listen
    settings.flags[.url] = url
    settings.flags[.tlsCert] = tlsCert
    settings.flags[.tlsKey] = tlsKey
    settings.flags[.proxy] = proxy
    settings.flags[.intern] = intern
    settings.flags[.timeLimit] = timeLimit
    return settings
  }

  private func service(
    _ session: Session, _ settings: Settings, _ options: ServiceOptions, _ lines: JSONLines
  ) throws -> WebService {
    WebService(
      WebService.Parts(
        planner: session.planner, watch: try StoreWatch(on: session.store.path),
        fetches: session.store, log: try WALCheckpointer(of: session.store), zone: session.zone,
        uidKey: session.store.uidKey, commands: try CommandHost(session, settings),
        pages: try pages(of: session.planner.library)),
      options, log: lines)
  }

  /// The templates of pages, shipped or of one's own.
  private func pages(of library: any TextLibrary) throws -> PageTemplates {
    do {
      return try PageTemplates { try library.text(at: $0) }
    } catch let fault as PageTemplates.Fault {
      throw Problem(
        .service(.pageUnfit), .badInput, ["path": fault.path, "detail": fault.detail])
    }
  }

  /// Serves until it is stopped.
  private func serve(
    _ service: WebService, _ options: ServiceOptions, at address: ListenAddress,
    _ console: Console
  ) async throws {
    let scheme = options.tls == nil ? "http" : "https"
    if let path = options.tls?.key, ServiceCertificate.isOpenToOthers(path) {
      console.talk(DoctorServiceWords.keyOpen(console.language, ["path": path]))
    }
    do {
      try await service.run { port in
        let address = ListenAddress(host: options.host, port: port)
        console.talk(
          ServeHelp.started(console.language, ["url": "\(scheme)://\(address)"]))
      }
    } catch let error as ServiceFailure {
      let values = ["address": address.description, "detail": error.detail]
      if error.isCertificate { throw Problem(.service(.serveTlsUnreadable), .badInput, values) }
      throw Problem(.service(.serveImpossible), .unavailable, values)
    }
  }

  private func lines(_ session: Session) -> JSONLines {
    let (console, clock) = (session.console, session.planner.clock)
    return JSONLines(time: { Instant.text(clock.now()) }) { line in console.talk(bytes: line) }
  }
}

extension ServiceOptions {
  /// What the settings of a run ask for.
  ///
  /// - Throws: ``Problem`` for a setting that cannot be used.
  init(_ settings: Settings, _ language: Language) throws(Problem) {
    let address = try settings.listenAddress()
    self.init(host: address.host, port: address.port, language: language)
    switch (try settings.value(.tlsCert), try settings.value(.tlsKey)) {
    case (let certificate?, let key?): tls = (certificate, key)
    case (nil, nil): break
    default: throw Problem(.service(.serveTlsHalf), .usage)
    }
    contact = try settings.value(.contact)
    url = try settings.value(.url)
    proxies = try settings.value(.proxy).flatMap { AddressRange.list($0) } ?? []
    let isEncryptedOutside = try settings.value(.url)?.hasPrefix("https://") ?? false
    isBehindUnknown = isEncryptedOutside && tls == nil && proxies.isEmpty
    internalNetworks =
      try settings.value(.intern).flatMap { AddressRange.list($0) } ?? AddressRange.loopback
    if let seconds = try settings.value(.timeLimit).flatMap({ Int($0) }) {
      timeLimit = .seconds(seconds)
    }
  }
}
