import Foundation
import Testing

/// Codes for cameras beneath calendar addresses, read off a terminal by a decoder of others.
struct FeedCodeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What stands on a terminal after a run.
  private struct Screen: Decodable {
    var exit: Int
    var lines: [String]
    /// What the decoder reads when the terminal is dark or light, and when it takes negatives.
    var dark: String?
    var light: String?
    var negative: String?

    /// The address as people read it.
    var url: String? { lines.first { $0.hasPrefix("http") } }
    /// The page that the code leads to.
    var page: String? { url.map { String($0.dropLast(10)) } }
    var code: [String] { lines.filter { $0.contains { "█▀▄".contains($0) } } }
  }

  private let house: House

  init() throws {
    house = try House()
    try house.ok("config", "set", "url", "https://aftercare-planner.gemeente.example.nl")
  }

  private func screen(_ words: String..., columns: Int = 80, isAway: Bool = false) throws -> Screen
  {
    let python = Self.root.appending(path: ".venv/bin/python")
    try #require(
      FileManager.default.isExecutableFile(atPath: python.path()),
      "the outside programs are missing: run make test")
    let process = Process()
    process.executableURL = python
    process.arguments =
      [
        Self.root.appending(path: "Tests/Outside/read_code.py").path(), String(columns),
        try Binary.program().path(),
      ] + words
    // Over a service it is the day it is there.
    process.environment = house.binary.variables.filter { !isAway || $0.key != "AFTERCARE_TODAY" }
    process.currentDirectoryURL = house.binary.folder
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Screen.self, from: data)
  }

  @Test func `a camera is led to the page of the address off a dark and a light terminal`() throws {
    defer { house.clear() }
    let granted = try screen("feed", "grant", "--worker", "rn-03")
    #expect(granted.exit == 0)
    let url = try #require(granted.url)
    #expect(url.hasSuffix("/agenda.ics"))
    #expect(granted.dark == granted.page)
    #expect(granted.light == granted.page)
    #expect(granted.lines.allSatisfy { $0.count <= 80 || $0 == url })
    let list = try house.ok("feed", "list", "-f", "json")
    let id = try #require(list.firstMatch(of: /f-[0-9a-z]{6}/)).output
    let rotated = try screen("feed", "rotate", String(id))
    let other = try #require(rotated.url)
    #expect(other != url)
    #expect(rotated.dark == rotated.page)
    #expect(rotated.light == rotated.page)
  }

  @Test func `without colours it is right on a dark terminal and the negative on a light one`()
    throws
  {
    defer { house.clear() }
    let granted = try screen("feed", "grant", "--all", "--no-color")
    #expect(granted.page != nil)
    #expect(granted.dark == granted.page)
    #expect(granted.light == nil)
    #expect(granted.negative == granted.page)
  }

  @Test func `over a service it is the same`() throws {
    defer { house.clear() }
    let key = try house.binary.write(house.key("anna"), to: "key")
    let service = try Service(house.binary)
    try house.ok("login", service.url, "--token-file", key)
    let granted = try screen("--server", service.url, "feed", "grant", "--all", isAway: true)
    #expect(granted.exit == 0, "\(granted.lines)")
    #expect(granted.dark != nil)
    #expect(granted.dark == granted.page)
    service.stop()
  }

  @Test func `there is none where it does not fit or nobody could point a camera at it`() throws {
    defer { house.clear() }
    let narrow = try screen("feed", "grant", "--all", columns: 44)
    #expect(narrow.url != nil)
    #expect(narrow.code == [])
    let json = try screen("feed", "grant", "--all", "-f", "json")
    #expect(json.lines.contains { $0.contains("\"url\"") })
    #expect(json.code == [])
    let out = try screen("feed", "grant", "--all", "--out", "address.txt")
    #expect(out.url == nil)
    #expect(out.code == [])
    let file = try String(
      contentsOf: house.binary.folder.appending(path: "address.txt"), encoding: .utf8)
    #expect(file.wholeMatch(of: /https:\S+\.ics\n/) != nil)
    let piped = try house.ok("feed", "grant", "--all", "--show")
    #expect(piped.wholeMatch(of: /https:\S+\.ics\n/) != nil)
    try house.ok("account", "add", "anna", "--role", "coordinator")
    #expect(try screen("token", "issue", "anna").code == [], "a key is for no camera")
  }
}
