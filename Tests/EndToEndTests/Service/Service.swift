import Foundation

/// The program running as a service on a free port of this machine.
final class Service {
  let url: String
  private let process: Process
  private let log: URL

  /// Starts it and waits until it can be reached.
  ///
  /// - Parameter wrapper: A program that runs another one, with its words.
  init(_ binary: Binary, _ words: String..., behind wrapper: [String] = []) throws {
    log = binary.folder.appending(path: ".service-\(UUID().uuidString)")
    try Data().write(to: log)
    process = Process()
    let line = wrapper + [try Binary.program().path(), "serve", "--listen", "127.0.0.1:0"] + words
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = line
    process.environment = binary.variables
    process.currentDirectoryURL = binary.folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    var found: String?
    for _ in 0..<600 where found == nil && process.isRunning {
      Thread.sleep(forTimeInterval: 0.05)
      found = Self.url(in: try String(contentsOf: log, encoding: .utf8))
    }
    guard let found else {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      throw Binary.Failure(text: try String(contentsOf: log, encoding: .utf8))
    }
    url = found
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  /// What it wrote so far: one JSON object a line, and what it says when it starts and stops.
  var said: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

  var isRunning: Bool { process.isRunning }

  /// Asks it to stop and waits; gives the exit code.
  @discardableResult func stop() -> Int32 {
    process.terminate()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Ends it at once, as a power cut would.
  func kill9() {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private static func url(in text: String) -> String? {
    guard let start = text.range(of: "The service runs at ") else { return nil }
    let rest = text[start.upperBound...].prefix { $0 != " " }
    return rest.hasSuffix(".") ? String(rest.dropLast()) : nil
  }
}

/// One request by curl, the way clients and scripts make them.
struct Curl {
  var status = 0
  /// By lower-case name.
  var headers: [String: String] = [:]
  var body = Data()

  var text: String { String(decoding: body, as: UTF8.self) }

  init(_ url: String, _ words: [String] = []) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "curl-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (head, content) = (folder.appending(path: "head"), folder.appending(path: "body"))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["curl", "-sS", "--max-time", "60", "-D", head.path(), "-o", content.path()] + words + [url]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    body = (try? Data(contentsOf: content)) ?? Data()
    // Swift takes CR LF for one sign.
    let lines = ((try? String(contentsOf: head, encoding: .utf8)) ?? "")
      .split(whereSeparator: \.isNewline)
    for line in lines {
      if line.hasPrefix("HTTP/") {
        status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      } else if let colon = line.firstIndex(of: ":") {
        headers[line[..<colon].lowercased()] = line[line.index(after: colon)...]
          .trimmingCharacters(in: .whitespaces)
      }
    }
  }

  init(_ url: String, _ words: String...) throws { try self.init(url, words) }
}

extension House {
  /// Gives out a calendar address and gives its path on the service.
  func address(_ words: String...) throws -> String {
    let json = try JSONObject(ok(["feed", "grant"] + words + ["--show", "-f", "json"]))
    guard let url = json.text("url"), let path = url.range(of: "/feeds/") else {
      throw Binary.Failure(text: "no address")
    }
    return String(url[path.lowerBound...])
  }

  /// Gives out a key for a new account.
  func key(
    _ account: String, role: String = "coordinator", scope: String = "write", _ options: String...
  ) throws -> String {
    try ok(["account", "add", account, "--role", role] + options)
    let json = try JSONObject(
      ok("token", "issue", account, "--scope", scope, "--show", "-f", "json"))
    guard let token = json.text("token") else { throw Binary.Failure(text: "no key") }
    return token
  }
}
