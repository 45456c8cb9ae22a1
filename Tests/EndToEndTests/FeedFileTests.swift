import Foundation
import Testing

/// Calendar files of a demo store, read by programs of others.
struct FeedFileTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `icalendar, ics, vobject, ical and khal accept every kind of file`() throws {
    let python = Self.root.appending(path: ".venv/bin/python")
    try #require(
      FileManager.default.isExecutableFile(atPath: python.path()),
      "the outside programs are missing: run make test")
    var binary = try Binary()
    defer { binary.clear() }
    binary.variables["AFTERCARE_LANG"] = "nl"
    binary.variables["AFTERCARE_TODAY"] = "2026-11-23"
    binary.variables["AFTERCARE_STORE"] = binary.folder.path() + "demo.db"
    let made = try binary.run("demo", "--plans", "8", "--seed", "5")
    try #require(made.code == 0, "\(made.talk)")
    let plan = try binary.run("plan", "list", "--limit", "1", "-f", "csv").output
      .split(separator: "\r\n").last?.split(separator: ",").first
    let code = String(try #require(plan))
    let kinds: [(name: String, words: [String])] = [
      ("all-0", ["--all", "--level", "0"]), ("all-1", ["--all", "--level", "1"]),
      ("all-2", ["--all", "--level", "2", "--todos", "--relations"]),
      ("partner", ["--partner", "reclassering"]),
      ("plan", ["--plan", code, "--todos", "--relations"]),
    ]
    var files: [String] = []
    for kind in kinds {
      let words = ["feed", "export"] + kind.words
      let first = try binary.run(words)
      #expect(first.code == 0, "\(first.talk)")
      #expect(try binary.run(words).output == first.output, "the same data gave other bytes")
      #expect(first.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
      files.append(try binary.write(first.output, to: "feeds/\(kind.name).ics"))
      if kind.name != "all-2" {
        for word in ["DR0", "Reclassering", "etentie", "NCTV", "LSE", "erugke"] {
          #expect(!first.output.contains(word), "\(word) in \(kind.name)")
        }
      }
    }
    let process = Process()
    process.executableURL = python
    process.arguments = [Self.root.appending(path: "Tests/Outside/verify_feed.py").path()] + files
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")
  }
}
