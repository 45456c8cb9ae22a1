import CarePlans
import CivilTime
import Planner
import ReportTables
import Wording

/// The one question about contacts of a series that passed without a word.
struct EarlierQuestion {
  let session: Session
  let about: UnloggedContacts

  init(session: Session, about: UnloggedContacts) {
    self.session = session
    self.about = about
  }

  /// The answer of whoever is at a terminal; none elsewhere, and for nothing typed.
  func asked() throws -> [ContactReport] {
    let question = text(ContactWords.ask)
    while let typed = try session.console.askTextAnywhere(question) {
      if let reports = EarlierOption.reports(typed.trimmingWhitespace()) { return reports }
      session.console.talk(
        SheetWords.askAgain(
          session.language,
          ["value": typed, "allowed": ContactWords.answers(session.language)]))
    }
    return []
  }

  /// Says that they stay as they are, and how to report them.
  func tellLeft() { session.console.talk(text(ContactWords.left)) }

  private func text(_ phrase: CountPhrase) -> String {
    let language = session.language
    let words = (about.numbers.count == 1 ? phrase.one : phrase.more)(
      language,
      [
        "ref": about.ref, "n": String(about.numbers.count), "numbers": Self.ranges(about.numbers),
        "first": about.days.lowerBound.description, "last": about.days.upperBound.description,
      ])
    return DayText.localized(words, language)
  }

  /// `1-5, 7, 9-18`.
  static func ranges(_ numbers: [Int]) -> String {
    var result: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = result.last, last.upperBound + 1 == number {
        result[result.count - 1] = last.lowerBound...number
      } else {
        result.append(number...number)
      }
    }
    return result.map {
      $0.count == 1 ? String($0.lowerBound) : "\($0.lowerBound)-\($0.upperBound)"
    }.joined(separator: ", ")
  }
}
