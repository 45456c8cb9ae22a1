import Foundation

/// A proxy before a service, run with the example that is shipped: only ports and places differ.
final class Proxy {
  /// Which program.
  enum Kind: String, CaseIterable, Sendable {
    case nginx, caddy
  }

  /// Words for curl: the name in the example, on this machine.
  let curl: [String]
  let url: String
  private let process = Process()
  private let folder: URL

  private static let name = "planner.example.nl"

  /// Starts it and waits until it answers.
  init(_ kind: Kind, before service: Service, in folder: URL) throws {
    let place = folder.appending(path: kind.rawValue, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    self.folder = place
    let certificate = try Certificate(for: Self.name, in: place)
    let port = try FreePort.take()
    url = "https://\(Self.name):\(port)"
    curl = ["--cacert", certificate.chain, "--resolve", "\(Self.name):\(port):127.0.0.1"]
    let target = String(service.url.dropFirst("http://".count))
    let words: [String]
    switch kind {
    case .nginx: words = try Self.nginx(port, target, place)
    case .caddy: words = try Self.caddy(port, target, place, certificate)
    }
    let programs = OutsideProgram.root.appending(path: ".outside/usr")
    process.executableURL = programs.appending(path: words[0])
    guard FileManager.default.isExecutableFile(atPath: process.executableURL?.path() ?? "") else {
      throw Binary.Failure(text: "the proxies are missing: run make test")
    }
    process.arguments = Array(words.dropFirst())
    process.environment = ["HOME": place.path(), "PATH": "/usr/bin:/bin"]
    let log = place.appending(path: "own.log")
    try Data().write(to: log)
    process.standardError = try FileHandle(forWritingTo: log)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    for _ in 0..<200 where process.isRunning {
      if try Curl(url + "/healthz", curl).status == 200 { return }
      Thread.sleep(forTimeInterval: 0.05)
    }
    throw Binary.Failure(text: logs)
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  /// Asks through it, from one of the addresses of this machine.
  func ask(_ path: String, _ words: [String] = [], from address: String = "127.0.0.1") throws
    -> Curl
  {
    try Curl(url + path, curl + ["--interface", address] + words)
  }

  /// Everything it has written to any file but the examples.
  var logs: String {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "log" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }.joined()
  }

  private static func example(_ name: String, _ changes: [(from: String, to: String)]) throws
    -> String
  {
    let file = OutsideProgram.root.appending(path: "packaging/proxy/\(name)")
    var text = try String(contentsOf: file, encoding: .utf8)
    for change in changes {
      guard text.contains(change.from) else { throw Binary.Failure(text: change.from) }
      text = text.replacing(change.from, with: change.to)
    }
    return text
  }

  private static func nginx(_ port: Int, _ target: String, _ place: URL) throws -> [String] {
    let folder = place.path()
    let site = try example(
      "nginx.conf",
      [
        ("listen 443 ssl", "listen 127.0.0.1:\(port) ssl"), ("/etc/ssl/planner/", folder),
        ("/var/log/nginx/", folder), ("127.0.0.1:8464", target),
      ])
    let paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map { "\($0)_temp_path \(folder)\($0);" }.joined(separator: "\n")
    let text = """
      daemon off;
      master_process off;
      pid \(folder)nginx.pid;
      error_log \(folder)main.log;
      events {}
      http {
      access_log off;
      \(paths)
      \(site)
      }
      """
    let file = place.appending(path: "nginx.conf")
    try Data(text.utf8).write(to: file)
    return ["sbin/nginx", "-c", file.path(), "-e", folder + "main.log"]
  }

  private static func caddy(
    _ port: Int, _ target: String, _ place: URL, _ certificate: Certificate
  ) throws -> [String] {
    let folder = place.path()
    let own = "admin off\nauto_https disable_redirects\nstorage file_system \(folder)storage\n"
    let site = "\(name):\(port) {\nbind 127.0.0.1\ntls \(certificate.chain) \(certificate.key)\n"
    let text = try example(
      "Caddyfile",
      [
        ("{\n\t# Caddy's own", "{\n\(own)\t# Caddy's own"), ("\(name) {\n", site),
        ("/var/log/caddy/", folder), ("127.0.0.1:8464", target),
      ])
    let file = place.appending(path: "Caddyfile")
    try Data(text.utf8).write(to: file)
    return ["bin/caddy", "run", "--config", file.path(), "--adapter", "caddyfile"]
  }
}
