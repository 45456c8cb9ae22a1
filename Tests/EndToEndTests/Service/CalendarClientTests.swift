import Foundation
import Testing

/// Real calendar programs on a served calendar.
struct CalendarClientTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `vdirsyncer copies a calendar once, khal and todoman read it`() throws {
    let house = try House()
    defer { house.clear() }
    let path = try house.address("--all", "--todos", "--relations", "--alarms")
    let service = try Service(house.binary)
    let folder = house.binary.folder.path()
    let settings = """
      [general]
      status_path = "\(folder)status"
      [pair feed]
      a = "served"
      b = "kept"
      collections = null
      [storage served]
      type = "http"
      url = "\(service.url)\(path)"
      [storage kept]
      type = "filesystem"
      path = "\(folder)kept"
      fileext = ".ics"
      """
    let file = try house.binary.write(settings, to: "vdirsyncer.conf")
    _ = try Self.run("vdirsyncer", ["-c", file, "discover"], folder, input: "y\ny\n")
    let first = try Self.run("vdirsyncer", ["-c", file, "sync"], folder)
    #expect(first.code == 0, "\(first.text)")
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder + "kept")
      .filter { $0.hasSuffix(".ics") }
    let served = try Curl(service.url + path).text
    let uids = Set(served.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") })
    let alarms = served.components(separatedBy: "BEGIN:VALARM").count - 1
    #expect(alarms > 0)
    #expect(kept.count == uids.count - alarms, "one item for each uid")
    let second = try Self.run("vdirsyncer", ["-v", "DEBUG", "-c", file, "sync"], folder)
    #expect(second.code == 0, "\(second.text)")
    #expect(!second.text.contains("Copying"), "the second run copied something")
    let khal = try house.binary.write(
      """
      [calendars]
      [[feed]]
      path = \(folder)kept
      type = calendar
      [locale]
      timeformat = %H:%M
      dateformat = %Y-%m-%d
      longdateformat = %Y-%m-%d
      datetimeformat = %Y-%m-%d %H:%M
      longdatetimeformat = %Y-%m-%d %H:%M
      local_timezone = Europe/Amsterdam
      default_timezone = Europe/Amsterdam
      [sqlite]
      path = \(folder)khal.db
      """, to: "khal.conf")
    let listed = try Self.run(
      "khal", ["-c", khal, "list", "--format", "{title}", "2026-11-23", "60d"], folder)
    #expect(listed.code == 0, "\(listed.text)")
    #expect(listed.text.contains("\(house.plan)·"))
    let todo = try house.binary.write(
      """
      path = "\(folder)kept"
      date_format = "%Y-%m-%d"
      time_format = ""
      default_list = "kept"
      cache_path = "\(folder)todoman.db"
      """, to: "todoman.py")
    let todos = try Self.run("todo", ["--config", todo, "--porcelain", "list"], folder)
    #expect(todos.code == 0, "\(todos.text)")
    #expect(todos.text.contains("\(house.plan)"))
    #expect(service.stop() == 0)
  }

  private static func run(
    _ program: String, _ words: [String], _ folder: String, input: String = ""
  ) throws -> (code: Int32, text: String) {
    let binary = root.appending(path: ".venv/bin/\(program)")
    try #require(
      FileManager.default.isExecutableFile(atPath: binary.path()),
      "the outside programs are missing: run make test")
    let process = Process()
    process.executableURL = binary
    process.arguments = words
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = [
      "HOME": folder, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "XDG_CONFIG_HOME": folder + "config", "XDG_CACHE_HOME": folder + "cache",
      "XDG_DATA_HOME": folder + "clients",
    ]
    let (output, source) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = output
    process.standardInput = source
    try process.run()
    source.fileHandleForWriting.write(Data(input.utf8))
    try source.fileHandleForWriting.close()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }
}
