package import CivilTime
package import PlanAPI
package import Wording

/// Tells how a term came to its end, to people and to programs.
package struct TermText {
  private let language: Language
  private let holidays: HolidayTable

  package init(_ language: Language, _ holidays: HolidayTable) {
    self.language = language
    self.holidays = holidays
  }

  /// The end, and one line for each step.
  package func lines(_ derivation: TermDerivation, width: Int) -> [String] {
    let title = TermWords.title(
      language,
      [
        "origin": day(derivation.origin), "term": derivation.term.description,
        "result": day(derivation.result),
      ])
    let steps = derivation.steps.flatMap {
      Folding.lines("  " + text(of: $0), width: width, indent: 4)
    }
    return [title] + steps
  }

  /// The same for programs.
  package func json(_ derivation: TermDerivation) -> JSONTree {
    .object([
      ("origin", .date(derivation.origin)), ("term", .string(derivation.term.description)),
      ("roll", .string(derivation.roll.rawValue)), ("raw", .date(derivation.raw)),
      ("result", .date(derivation.result)),
      ("steps", .array(derivation.steps.map(json(of:)))),
    ])
  }

  /// How the end moved from the day that was counted, each step in the words of `lines`; empty
  /// when it stayed.
  func moves(of derivation: TermDerivation) -> [String] {
    derivation.steps.filter { step in
      switch step {
      case .rolled: true
      case .skippedNonWorking: derivation.term.unit != .workingDays
      case .counted, .monthEndClamped, .noRoll, .unverified, .undecreed: false
      }
    }.map(text(of:))
  }

  private func json(of step: TermDerivation.Step) -> JSONTree {
    var fields: [(name: String, value: JSONTree)] =
      switch step {
      case .counted(_, let from, let to):
        [("step", .string("counted")), ("from", .date(from)), ("to", .date(to))]
      case .monthEndClamped(_, let to): [("step", .string("monthEndClamped")), ("to", .date(to))]
      case .skippedNonWorking(let date, _):
        [("step", .string("skipped")), ("date", .date(date))]
      case .rolled(let from, let to, let rule):
        [
          ("step", .string("rolled")), ("rule", .string(rule.rawValue)), ("from", .date(from)),
          ("to", .date(to)),
        ]
      case .noRoll(let exemption):
        [("step", .string("stays")), ("rule", .string(exemption.rawValue))]
      case .unverified(let date, _): [("step", .string("unverified")), ("date", .date(date))]
      case .undecreed(let date): [("step", .string("undecreed")), ("date", .date(date))]
      }
    fields.append(("text", .string(text(of: step))))
    return .object(fields)
  }

  func text(of step: TermDerivation.Step) -> String {
    switch step {
    case .counted(let term, let from, let to):
      (term.isBackward ? TermWords.countedBack : TermWords.counted)(
        language, ["term": term.description, "from": day(from), "to": day(to)])
    case .monthEndClamped(let number, let to):
      TermWords.clamped(language, ["day": String(number), "to": day(to)])
    case .skippedNonWorking(let date, let reason):
      TermWords.skipped(language, ["date": day(date), "reason": text(of: reason)])
    case .rolled(let from, let to, let rule):
      phrase(of: rule)(language, ["from": day(from), "to": day(to)])
    case .noRoll(let exemption): phrase(of: exemption)(language)
    case .unverified(let date, let key):
      TermWords.unverified(
        language, ["date": day(date), "reason": text(of: .holiday(key: key))])
    case .undecreed(let date):
      TermWords.undecreed(language, ["date": day(date), "year": String(date.year)])
    }
  }

  private func text(of reason: TermDerivation.NonWorkingReason) -> String {
    switch reason {
    case .weekend: TermWords.weekend(language)
    case .closed: TermWords.closed(language)
    case .holiday(let key):
      holidays.rules.first { $0.key == key }?.name(language: language.rawValue) ?? key
    }
  }

  private func phrase(of rule: TermDerivation.RollRule) -> Phrase {
    switch rule {
    case .art1: TermWords.art1
    case .art2: TermWords.art2
    case .next: TermWords.next
    case .back: TermWords.back
    }
  }

  private func phrase(of exemption: RollExemption) -> Phrase {
    switch exemption {
    case .backward: TermWords.backward
    case .overTwelveWeeks: TermWords.overTwelveWeeks
    case .overNinetyDays: TermWords.overNinetyDays
    case .overThreeMonths: TermWords.overThreeMonths
    case .years: TermWords.years
    case .notStatutory: TermWords.notStatutory
    }
  }

  /// `Wed 2026-04-08`.
  private func day(_ date: CivilDate) -> String {
    "\(TermWords.weekdays[date.weekday.rawValue - 1](language)) \(date)"
  }
}
