// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import PlanText
import Testing

/// Answers as people type them.
struct AnswerTextTests {
  private let today = CivilDate("2026-11-30")!

  @Test func `contacts are told in one go, by ranges, or one by one`() throws {
    let all = try #require(AnswerText.contacts("gehouden"))
    #expect(all.count == 1 && all[0].ranges == nil && all[0].outcome == .held)
    let parts = try #require(AnswerText.contacts("1-18 gehouden, 19 gemist"))
    #expect(parts.map(\.ranges) == [[1...18], [19...19]])
    #expect(parts.map(\.outcome) == [.held, .missed])
    let english = try #require(AnswerText.contacts("held 1..3 5"))
    #expect(english.map(\.ranges) == [[1...3, 5...5]])
  }

  @Test(arguments: ["", "18-1 gehouden", "0 gehouden", "misschien", "3", "gehouden gemist"])
  func `what says nothing of contacts is none`(text: String) {
    #expect(AnswerText.contacts(text) == nil)
  }

  @Test func `a named day that has passed happened, unless it says otherwise`() {
    #expect(
      AnswerText.anchor("17-11-2025", today: today)
        == PlanAnchor(date: CivilDate("2025-11-17"), state: .actual))
    #expect(
      AnswerText.anchor("14-12-2026", today: today)
        == PlanAnchor(date: CivilDate("2026-12-14"), state: .expected))
    #expect(
      AnswerText.anchor("14 december 2026: bevestigd", today: today)
        == PlanAnchor(date: CivilDate("2026-12-14"), state: .confirmed))
    #expect(AnswerText.anchor("14-12-2026:zeker", today: today) == nil)
  }
}
