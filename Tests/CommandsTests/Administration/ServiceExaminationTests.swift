import CivilTime
import RemotePlanner
import Testing
import Wording

@testable import Commands

/// What `doctor` says of a service that answers, or does not.
struct ServiceExaminationTests {
  private let settings = Settings(environment: [:], path: "/c/config.yaml")

  private func check(_ finding: ServiceProbe.Finding) -> DoctorChecks.Check {
    ServiceChecks(settings: settings, today: CivilDate(clamping: 20_780), language: .en)
      .check(
        "service", DoctorServiceWords.service, "http://x", finding,
        silent: DoctorServiceWords.silent)
  }

  @Test func `a service of this version is fine`() {
    let check = check(.service(version: Version.current))
    #expect(!check.isFinding)
    #expect(check.detail == "http://x answers, version \(Version.current)")
  }

  @Test func `one of another version is to be started anew`() {
    let check = check(.service(version: "0.0.9"))
    #expect(check.isFinding)
    #expect(check.detail.contains("0.0.9"))
    #expect(check.detail.contains(Version.current))
  }

  @Test func `something else, and nobody, is told with the way out`() {
    let strange = check(.strange("HTTP 404"))
    #expect(strange.isFinding)
    #expect(strange.detail.contains("HTTP 404"))
    #expect(strange.detail.contains("/c/config.yaml"))
    let silent = check(.silence("refused"))
    #expect(silent.isFinding)
    #expect(silent.detail.contains("aftercare serve"))
  }

  @Test func `only what a service needs speaks of one`() {
    func isConfigured(_ setting: Setting) -> Bool {
      var settings = settings
      settings.file[setting] = "x"
      return ServiceChecks(
        settings: settings, today: CivilDate(clamping: 20_780), language: .en
      ).isConfigured
    }
    let needed = Setting.allCases.filter(isConfigured)
    #expect(needed == [.listen, .url, .proxy, .intern, .tlsCert, .tlsKey])
  }
}
