import CalendarFeeds
import CarePlans
import CivilTime
import Foundation
import PlanText
import Planner
import TestSupport
import Testing
import Wording

struct ErrorWordsTests {
  /// The ids of every problem that the sources can make.
  private func known() throws -> Set<String> {
    var ids = Set(PlanRefusal.ID.allCases.map(\.rawValue))
    ids.formUnion(TextProblem.Kind.allCases.map(\.rawValue))
    ids.formUnion(ClosureCalendarError.Reason.allCases.map { "closures-\($0.rawValue)" })
    for file in try SourceTexts.files(below: "Sources") {
      ids.formUnion(file.text.matches(of: /\bProblem\(\s*"([a-z0-9-]+)"/).map { String($0.1) })
      ids.formUnion(file.text.matches(of: /self\.init\(\s*"([a-z0-9-]+)"/).map { String($0.1) })
      if file.text.contains("APIFault") {
        let faults = /(?:APIFault|self\.init)\(\s*\.\w+, "([a-z-]+)"/
        ids.formUnion(file.text.matches(of: faults).map { String($0.1) })
      }
      if file.name == "StoreError.swift" {
        ids.formUnion(file.text.matches(of: /: "(store-[a-z-]+)"/).map { String($0.1) })
      }
      if file.name.hasPrefix("Problem+") {
        ids.formUnion(
          file.text.matches(of: /"((?:date|task|rule)-[a-z-]+)"/).map { String($0.1) })
      }
    }
    return ids
  }

  @Test func `every problem has words, and all words have a problem`() throws {
    let known = try known()
    #expect(known.count > 150)
    let written = ErrorWords.all.map(\.id)
    #expect(Set(written).count == written.count, "an id has words twice")
    #expect(known.subtracting(written).sorted() == [])
    #expect(Set(written).subtracting(known).sorted() == [])
  }

  @Test func `each is a sentence and a way out`() {
    for (id, text) in ErrorWords.all {
      for language in Language.allCases {
        let what = text.what(language)
        let wayOut = text.wayOut(language)
        #expect(what.hasSuffix(".") || what.hasSuffix("?") || what.contains(": "), "\(id): \(what)")
        #expect(wayOut.count > 5, "\(id)")
        #expect(what != wayOut)
      }
    }
  }

  @Test func `every reason against a rhythm has words`() {
    for kind in TaperError.Kind.allCases {
      #expect(TaperWords.text(of: kind.rawValue) != nil, "\(kind)")
    }
  }

  @Test func `the page of errors is written from the table`() throws {
    var page = "# Errors\n\nEvery problem by its id, with the way out; written from the wording.\n"
    for language in Language.allCases.reversed() {
      page +=
        "\n## \(language == .en ? "English" : "Nederlands")\n\n| id | \(language == .en ? "what and way out" : "wat en uitweg") |\n|---|---|\n"
      for (id, text) in ErrorWords.all {
        let words = "\(text.what(language)) \(text.wayOut(language))"
        page += "| `\(id)` | \(words.replacingOccurrences(of: "|", with: "\\|")) |\n"
      }
    }
    try expectPage(page, "errors.md")
  }
}

/// Compares a page of `docs` with what it should be, or writes it when `UPDATE_GOLDENS=1`.
func expectPage(
  _ page: String, _ name: String, at location: SourceLocation = #_sourceLocation
) throws {
  let file = SourceTexts.root.appending(path: "docs/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(page.utf8).write(to: file)
  }
  let there = try? String(contentsOf: file, encoding: .utf8)
  #expect(there == page, "UPDATE_GOLDENS=1 rewrites docs/\(name)", sourceLocation: location)
}
