import Foundation
import Testing

/// `docs/a-week.md` and `docs/een-week.md` are a week of six cases, run here line by line.
///
/// The days in them were worked out by hand: what stands under a command must stand in its output, in that
/// order; `…` leaves lines out. The codes of the six plans are those of the page.
struct WeekTests {
  private static let docs = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs")

  @Test(arguments: [("a-week.md", "en"), ("een-week.md", "nl")])
  func `the week goes as the page says`(page: String, language: String) throws {
    var session = try WeekSession(language: language)
    defer { session.clear() }
    try FileManager.default.copyItem(
      at: Self.docs.appending(path: "running-cases.csv"),
      to: session.folder.appending(path: "running-cases.csv"))
    let text = try String(contentsOf: Self.docs.appending(path: page), encoding: .utf8)
    let steps = WeekStep.all(in: text)
    #expect(steps.count > 30, "the page has no week")
    for step in steps { try session.run(step) }
  }

  @Test func `both pages type the same number of commands on the same days`() throws {
    let pages = try ["a-week.md", "een-week.md"].map {
      WeekStep.all(
        in: try String(contentsOf: Self.docs.appending(path: $0), encoding: .utf8))
    }
    #expect(pages[0].map(\.day) == pages[1].map(\.day))
  }
}

/// A command of the page, the day it is typed on, and what must come.
private struct WeekStep {
  var day: String
  var words: [String]
  var lines: [String]

  static func all(in page: String) -> [WeekStep] {
    var day = ""
    var isSession = false
    var steps: [WeekStep] = []
    for line in page.split(separator: "\n").map(String.init) {
      if let found = line.wholeMatch(of: /<!-- (\d{4}-\d{2}-\d{2}) -->/) {
        day = String(found.1)
      } else if line.hasPrefix("```") {
        isSession = line == "```console"
      } else if isSession, line.hasPrefix("$ aftercare") {
        steps.append(
          WeekStep(day: day, words: ShellLine.words(line.dropFirst(11)), lines: []))
      } else if isSession, line.trimmingCharacters(in: .whitespaces) != "…", !steps.isEmpty {
        steps[steps.count - 1].lines.append(line)
      }
    }
    return steps
  }
}

/// A store in which a week passes.
private struct WeekSession {
  /// What the page calls the plans, by the rows of the sheet.
  private static let names = [
    "A": "A7QF", "B": "B2MX", "C": "C9RT", "D": "D4HK", "E": "E6WN", "F": "F8PD",
  ]
  private var binary: Binary
  /// The codes here, by those of the page.
  private var codes: [String: String] = [:]

  var folder: URL { binary.folder }

  init(language: String) throws {
    binary = try Binary()
    binary.variables["AFTERCARE_LANG"] = language
    binary.variables["AFTERCARE_WIDTH"] = "80"
  }

  func clear() { binary.clear() }

  mutating func run(_ step: WeekStep) throws {
    binary.variables["AFTERCARE_TODAY"] = step.day
    let run = try binary.run(step.words.map(typed))
    let line = "\(step.day) \(step.words.joined(separator: " "))"
    note(run.talk + run.output)
    let output = told(run.output + run.talk)
    // A page may show what is refused.
    if step.lines.isEmpty { #expect(run.code == 0, "\(line): \(output)") }
    var rest = output.split(separator: "\n").map { Self.plain(String($0)) }[...]
    for wanted in step.lines.map(Self.plain) {
      guard let place = rest.firstIndex(where: { $0.contains(wanted) }) else {
        Issue.record("\(line)\nmisses: \(wanted)\nin:\n\(output)")
        return
      }
      rest = rest[(place + 1)...]
    }
    for wide in run.output.split(separator: "\n")
    where wide.count > 80 && !wide.contains(binary.folder.path()) {
      Issue.record("\(line): wider than 80 columns: \(wide)")
    }
  }

  /// Learns the codes of the plans from what their import says: `A: QHE7-E66R`.
  private mutating func note(_ output: String) {
    for found in output.matches(of: /([A-F]): ([0-9A-Z]{4})-[0-9A-Z]{4}/) {
      guard let name = Self.names[String(found.1)] else { continue }
      codes[name] = codes[name] ?? String(found.2)
    }
  }

  private func typed(_ word: String) -> String {
    codes.reduce(word) { $0.replacing($1.key, with: $1.value) }
  }

  private func told(_ output: String) -> String {
    codes.reduce(output) { $0.replacing($1.value, with: $1.key) }
  }

  /// With one space where there are several.
  private static func plain(_ line: String) -> String {
    line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
