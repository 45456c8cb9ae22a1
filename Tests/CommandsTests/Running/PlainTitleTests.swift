import Planner
import Testing

@testable import Commands

struct PlainTitleTests {
  @Test(arguments: [
    "a\nb", "a\u{1B}[2Jb", "a\u{7F}b", "a\u{85}b", "a\u{9B}2Jb", "a\u{2028}b", "a\u{2029}b",
    "a\u{202E}b", "a\u{2066}b", "a\u{200F}b",
  ]) func `a title or a name that would steer a screen is refused`(_ text: String) {
    #expect(throws: Problem.self) { try FieldInput.line(text) }
    #expect(!Setting.actor.fits(text))
  }

  @Test(arguments: [
    "Bel Ren\u{E9} \u{2013} \u{201C}nu\u{201D}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
  ])
  func `any other text is a title`(_ text: String) throws {
    #expect(try FieldInput.line(text) == text)
    #expect(Setting.actor.fits(text))
  }
}
