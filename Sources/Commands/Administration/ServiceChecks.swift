import CivilTime
import Planner
import RemotePlanner
import WebServer
import Wording

/// What `doctor` looks at of the service: whether it runs, and its certificate.
struct ServiceChecks {
  let settings: Settings
  let today: CivilDate
  let language: Language

  /// Whether the service on this machine answers.
  func service() async throws -> DoctorChecks.Check {
    var address = try settings.listenAddress()
    // Whoever listens on all addresses is asked on this machine's own.
    if address.host == "0.0.0.0" { address = ListenAddress(host: "127.0.0.1", port: address.port) }
    if address.host == "::" { address = ListenAddress(host: "::1", port: address.port) }
    let scheme = try settings.value(.tlsCert) == nil ? "http" : "https"
    let url = "\(scheme)://\(address)"
    return check(
      "service", DoctorServiceWords.service, url, await ServiceProbe(url: url, isOwn: true).ask(),
      silent: DoctorServiceWords.silent)
  }

  /// Whether the service that commands are sent to answers; nil when there is none.
  func server() async throws -> DoctorChecks.Check? {
    guard let url = try settings.value(.server) else { return nil }
    return check(
      "server", DoctorServiceWords.server, url, await ServiceProbe(url: url, isOwn: false).ask(),
      silent: DoctorServiceWords.serverSilent)
  }

  /// What an answer means to the one who runs the service.
  func check(
    _ id: String, _ title: Phrase, _ url: String, _ finding: ServiceProbe.Finding, silent: Phrase
  ) -> DoctorChecks.Check {
    let text: Phrase
    var values = ["url": url, "own": Version.current, "place": settings.path]
    var isFinding = true
    switch finding {
    case .service(Version.current):
      (text, isFinding) = (DoctorServiceWords.answers, false)
      values["version"] = Version.current
    case .service(let version):
      text = DoctorServiceWords.other
      values["version"] = version
    case .strange(let detail):
      text = DoctorServiceWords.strange
      values["detail"] = detail
    case .silence(let detail):
      text = silent
      values["detail"] = detail
    }
    return DoctorChecks.Check(
      id: id, title: title, isFinding: isFinding, detail: text(language, values: values))
  }

  /// Whether the certificate can be used, and for how long; nil when there is none.
  ///
  /// - Throws: ``Problem`` `serve-tls-half` or `serve-tls-unreadable`.
  func certificate() throws(Problem) -> DoctorChecks.Check? {
    guard let tls = try ServiceOptions(settings, language).tls else { return nil }
    let certificate: ServiceCertificate
    do {
      certificate = try ServiceCertificate(certificate: tls.certificate, key: tls.key)
    } catch {
      throw Problem(
        .service(.serveTlsUnreadable), .badInput,
        ["detail": "\(tls.certificate), \(tls.key): \(String(describing: error))"])
    }
    if ServiceCertificate.isOpenToOthers(tls.key) {
      return DoctorChecks.Check(
        id: "certificate", title: DoctorServiceWords.certificate, isFinding: true,
        detail: DoctorServiceWords.keyOpen(language, ["path": tls.key]))
    }
    let end = CivilDate(clamping: Int(certificate.endsAt / 86_400))
    let text =
      end < today
      ? DoctorServiceWords.certificateEnded
      : end - today <= AccessHealth.span
        ? DoctorServiceWords.certificateEnds : DoctorServiceWords.certificateHolds
    return DoctorChecks.Check(
      id: "certificate", title: DoctorServiceWords.certificate,
      isFinding: end - today <= AccessHealth.span,
      detail: text(language, ["path": tls.certificate, "date": end.description]))
  }

  /// Whether anything is set that only a service needs.
  var isConfigured: Bool {
    [Setting.listen, .url, .tlsCert, .tlsKey, .proxy, .intern].contains {
      settings.found($0) != nil
    }
  }
}
