import Foundation
import Testing

/// `doctor` on a store that is served.
struct ServiceDoctorTests {
  private let house: House

  init() throws { house = try House() }

  /// The checks `doctor` makes, by name, with whether each is a finding and what it says.
  private func checks() throws -> [String: (isFinding: Bool, detail: String)] {
    let run = try house.run("doctor", "-f", "json")
    let checks = try JSONObject(run.output).objects("checks")
    #expect(run.code == (checks.contains { $0.flag("finding") == true } ? 1 : 0))
    return Dictionary(
      checks.map {
        ($0.text("check") ?? "", ($0.flag("finding") ?? true, $0.text("detail") ?? ""))
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `a store that nobody is to reach says nothing of a service`() throws {
    defer { house.clear() }
    let checks = try checks()
    #expect(
      Set(checks.keys).isDisjoint(with: ["service", "server", "certificate", "url", "access"]))
  }

  @Test func `the service that runs is found, and missed when it is gone`() throws {
    defer { house.clear() }
    let service = try Service(house.binary)
    try house.ok("config", "set", "listen", String(service.url.dropFirst(7)))
    try house.ok("config", "set", "server", service.url)
    let found = try checks()
    for name in ["service", "server"] {
      #expect(found[name]?.isFinding == false)
      #expect(found[name]?.detail.hasPrefix("\(service.url) answers") == true)
    }
    #expect(service.stop() == 0)
    let missed = try checks()
    #expect(missed["service"]?.isFinding == true)
    #expect(missed["service"]?.detail.contains("aftercare serve") == true)
    #expect(missed["server"]?.isFinding == true)
    let table = try house.run("doctor", "--lang", "nl")
    #expect(table.code == 1)
    #expect(table.output.contains("Dienst: Op \(service.url) antwoordt niemand"))
  }

  @Test func `a certificate that ends soon, or cannot be used, is told`() throws {
    defer { house.clear() }
    let folder = house.binary.folder.path()
    func make(_ name: String, days: Int) throws {
      let made = Process()
      made.executableURL = URL(filePath: "/usr/bin/env")
      made.arguments = [
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", String(days), "-subj",
        "/CN=localhost", "-keyout", folder + name + ".key", "-out", folder + name + ".pem",
      ]
      made.standardError = FileHandle.nullDevice
      try made.run()
      made.waitUntilExit()
    }
    var binary = house.binary
    binary.variables["AFTERCARE_TODAY"] = nil
    let house = House(binary: binary, plan: house.plan)
    func certificate() throws -> (isFinding: Bool, detail: String)? {
      let run = try house.run("doctor", "-f", "json")
      let checks = try JSONObject(run.output).objects("checks")
      let found = checks.first { $0.text("check") == "certificate" }
      return found.map { ($0.flag("finding") ?? true, $0.text("detail") ?? "") }
    }
    try make("long", days: 90)
    try make("short", days: 10)
    try house.ok("config", "set", "tls-cert", folder + "long.pem")
    try house.ok("config", "set", "tls-key", folder + "long.key")
    #expect(try certificate()?.isFinding == false)
    try house.ok("config", "set", "tls-cert", folder + "short.pem")
    #expect(try certificate()?.isFinding == true, "the key is of another certificate")
    #expect(try certificate()?.detail.contains("PEM") == true)
    try house.ok("config", "set", "tls-key", folder + "short.key")
    let short = try certificate()
    #expect(short?.isFinding == true)
    #expect(short?.detail.contains("renew") == true)
    try house.ok("config", "set", "tls-key", folder + "none.key")
    #expect(try certificate()?.detail.contains("none.key") == true)
  }
}
