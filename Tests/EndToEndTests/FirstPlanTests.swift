// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import Foundation
import Testing

/// `docs/first-plan.md` is a session; it is run here line by line, and its output compared.
struct FirstPlanTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/first-plan.md")

  @Test func `the first plan of a new coordinator goes as the page says`() throws {
    var binary = try Binary()
    defer { binary.clear() }
    binary.variables["AFTERCARE_LANG"] = "en"
    binary.variables["AFTERCARE_TODAY"] = "2026-11-23"
    var result: [String] = []
    var isSession = false
    var code = ""
    for line in try String(contentsOf: Self.page, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    {
      if line.hasPrefix("```") {
        isSession = line == "```console"
        result.append(line)
      } else if isSession, line.hasPrefix("$ aftercare ") {
        result.append(line)
        let words = ShellLine.words(line.dropFirst(12)).map { $0.replacing("K7QF", with: code) }
        let run = try binary.run(words)
        #expect(run.code == 0, "\(line): \(run.talk)")
        if words.starts(with: ["plan", "new"]) { code = Self.code(in: run.output) ?? code }
        result += Self.tidied(run.output, code: code, folder: binary.folder.path())
      } else if !isSession {
        result.append(line)
      }
    }
    let text = result.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try text.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    #expect(
      try String(contentsOf: Self.page, encoding: .utf8) == text,
      "docs/first-plan.md is not what happens; run make goldens and read it")
  }

  /// The output with the random code and the folder of the test replaced by those of the page.
  private static func tidied(_ output: String, code: String, folder: String) -> [String] {
    var text = output.replacing(folder, with: "~/")
    if !code.isEmpty {
      text.replace(try! Regex("\(code)-[0-9A-Z]{4}"), with: "K7QF-3M2X")
      text.replace(code, with: "K7QF")
    }
    text.replace(try! Regex("journal [0-9,]+ · [0-9a-f]{4}-[0-9a-f]{4}"), with: "journal …")
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.reversed().drop { $0 == " " || $0 == "\r" }.reversed()) }
    while lines.last == "" { lines.removeLast() }
    return lines.count > 24 ? Array(lines.prefix(22)) + ["…"] : lines
  }

  private static func code(in output: String) -> String? {
    output.firstMatch(of: /\b([0-9A-HJKMNP-TV-Z]{4})(-[0-9A-HJKMNP-TV-Z]{4})?\b/).map {
      String($0.1)
    }
  }
}
