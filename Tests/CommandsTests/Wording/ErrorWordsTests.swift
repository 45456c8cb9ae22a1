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
  @Test func `no two problems have one id, and each is found by its own`() {
    let ids = ProblemID.allCases.map(\.rawValue)
    #expect(ids.count > 150)
    #expect(Set(ids).count == ids.count, "an id is there twice")
    #expect(ProblemID.allCases.allSatisfy { ProblemID(rawValue: $0.rawValue) == $0 })
    #expect(ProblemID(rawValue: "no-such-problem") == nil)
  }

  @Test func `what a layer below calls a problem is what it is called`() {
    for id in PlanRefusal.ID.allCases {
      #expect(ErrorWords.text(of: id.rawValue) != nil, "\(id)")
    }
    for kind in TextProblem.Kind.allCases {
      #expect(ErrorWords.text(of: kind.rawValue) != nil, "\(kind)")
    }
    for reason in ClosureCalendarError.Reason.allCases {
      #expect(ErrorWords.text(of: "closures-\(reason.rawValue)") != nil, "\(reason)")
    }
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
