import CarePlans
import CivilTime
import Reports
import Wording

/// What a step of a derivation is called, for programs and for people.
struct OperationText {
  let operation: Derivation.Operation

  /// The name programs know it by.
  var name: String {
    switch operation {
    case .today: "today"
    case .planStart: "planStart"
    case .fixedDate: "fixedDate"
    case .kept: "kept"
    case .nextWorkingDay: "nextWorkingDay"
    case .previousWorkingDay: "previousWorkingDay"
    case .latest: "latest"
    case .earliest: "earliest"
    case .anchor, .unknownAnchor: "anchor"
    case .date: "date"
    case .measure: "measure"
    case .event: "event"
    case .actualStart: "actualStart"
    case .actualFinish: "actualFinish"
    case .pin: "pin"
    case .adding: "adding"
    case .rolled, .held: "rolled"
    case .subtracting: "subtracting"
    case .latestOrigin: "latestOrigin"
    case .finish: "finish"
    case .latestStart: "latestStart"
    case .earliestStart: "earliestStart"
    case .unverified: "unverified"
    case .undecreed: "undecreed"
    case .rhythm: "rhythm"
    case .expected: "expected"
    case .origin: "origin"
    case .contact: "contact"
    case .contactBefore: "contactBefore"
    case .contactPinned: "contactPinned"
    case .closed: "closed"
    case .lastHeld: "lastHeld"
    case .window: "window"
    case .logged: "logged"
    case .measureStart: "start"
    case .maximum: "maximum"
    case .lastDay: "lastDay"
    case .requested: "requested"
    case .imposedUntil: "imposedUntil"
    case .renewed: "renewed"
    case .sunset: "sunset"
    case .end: "end"
    }
  }

  /// The item it looks at, where that is another than the one explained.
  var item: ItemKey? {
    switch operation {
    case .date(_, of: let key), .measure(let key, _), .actualStart(let key),
      .actualFinish(let key), .pin(let key), .finish(let key, _), .latestStart(let key, _),
      .earliestStart(let key, _):
      key
    case .today, .planStart, .fixedDate, .kept, .nextWorkingDay, .previousWorkingDay, .latest,
      .earliest, .anchor, .unknownAnchor, .event, .adding, .rolled, .held, .closed, .subtracting,
      .latestOrigin,
      .unverified, .undecreed, .rhythm, .expected, .origin, .contact, .contactBefore,
      .contactPinned,
      .lastHeld,
      .window, .logged, .measureStart, .maximum, .lastDay, .requested, .imposedUntil, .renewed,
      .sunset, .end:
      nil
    }
  }

  /// The step in words.
  ///
  /// - Parameter terms: What a term is told with.
  func text(_ language: Language, _ terms: TermText) -> String {
    switch operation {
    case .today: WhyWords.today(language)
    case .planStart: WhyWords.planStart(language)
    case .fixedDate: WhyWords.fixedDate(language)
    case .kept: WhyWords.kept(language)
    case .nextWorkingDay: WhyWords.nextWorkingDay(language)
    case .previousWorkingDay: WhyWords.previousWorkingDay(language)
    case .latest: WhyWords.latest(language)
    case .earliest: WhyWords.earliest(language)
    case .anchor(let key, let title, let state):
      WhyWords.anchor(
        language,
        [
          "title": title?(language) ?? ShippedNames.anchor(key.rawValue, language),
          "anchor": key.rawValue,
          "state": ItemWords.anchorState(state.rawValue)?(language) ?? state.rawValue,
        ])
    case .unknownAnchor(let key):
      WhyWords.unknownAnchor(
        language, ["anchor": ShippedNames.anchor(key.rawValue, language)])
    case .date(let name, of: let key):
      WhyWords.dateOf(
        language, ["date": WhyWords.date(name)?(language) ?? name, "item": key.rawValue])
    case .measure(let key, let point):
      WhyWords.measurePoint(
        language, ["item": key.rawValue, "point": ItemWords.point(point)?(language) ?? point])
    case .event(let key, let title, let count):
      WhyWords.event(
        language, ["event": title?(language) ?? key.rawValue, "count": String(count)])
    case .actualStart(let key): WhyWords.actualStart(language, ["item": key.rawValue])
    case .actualFinish(let key): WhyWords.actualFinish(language, ["item": key.rawValue])
    case .pin(let key): WhyWords.pin(language, ["item": key.rawValue])
    case .adding(let term, let rolling): added(term, rolling, language, terms)
    case .rolled(let moved): terms.moves(of: moved).joined(separator: "; ")
    case .held(let moved, by: let bound):
      ([text(of: bound, language)] + terms.moves(of: moved)).joined(separator: "; ")
    case .closed(next: let number): WhyWords.closed(language, ["n": String(number)])
    case .subtracting(let term):
      WhyWords.subtracting(language, ["term": term.description])
    case .latestOrigin(let term):
      WhyWords.latestOrigin(language, ["term": term.description])
    case .finish(let key, let term): lasting(WhyWords.finishOf, key, term, language)
    case .latestStart(let key, let term): lasting(WhyWords.latestStart, key, term, language)
    case .earliestStart(let key, let term): lasting(WhyWords.earliestStart, key, term, language)
    case .unverified(let step), .undecreed(let step): terms.text(of: step)
    case .rhythm(let taper): WhyWords.rhythm(language, ["taper": taper.description])
    case .expected(let key): WhyWords.expectedTask(language, ["item": key.rawValue])
    case .origin: WhyWords.seriesFrom(language)
    case .contact(let number): WhyWords.contact(language, ["n": String(number)])
    case .contactPinned: WhyWords.contactPinned(language)
    case .contactBefore(let number): WhyWords.contactBefore(language, ["n": String(number)])
    case .lastHeld(let number): WhyWords.lastHeld(language, ["n": String(number)])
    case .window(let term): WhyWords.window(language, ["term": term.description])
    case .logged(let outcome):
      WhyWords.logged(
        language, ["outcome": HistoryWords.outcome(outcome.rawValue)(language)])
    case .measureStart: WhyWords.measureStart(language)
    case .maximum(let term): WhyWords.maximum(language, ["term": term.description])
    case .lastDay: WhyWords.lastDay(language) + "; " + WhyWords.verify(language)
    case .requested: WhyWords.requested(language)
    case .imposedUntil: WhyWords.imposedUntil(language)
    case .renewed(on: let day): WhyWords.renewed(language, ["on": day.description])
    case .sunset(let mustVerify):
      WhyWords.sunset(language) + (mustVerify ? "; " + WhyWords.verify(language) : "")
    case .end(let isOver): (isOver ? WhyWords.endedOn : WhyWords.ends)(language)
    }
  }

  private func lasting(_ phrase: Phrase, _ key: ItemKey, _ term: Term, _ language: Language)
    -> String
  {
    phrase(language, ["item": key.rawValue, "term": term.description])
  }

  /// A term counted, and how its end moved, in the words of `term`.
  private func added(
    _ term: Term, _ rolling: Derivation.Rolling, _ language: Language, _ terms: TermText
  ) -> String {
    let phrase = term.isBackward ? WhyWords.backward : WhyWords.adding
    let text = phrase(language, ["term": (term.isBackward ? -term : term).description])
    return switch rolling {
    case .none: text
    case .moved(let derivation): ([text] + terms.moves(of: derivation)).joined(separator: "; ")
    }
  }

  /// What the next working day would pass.
  private func text(of bound: Derivation.Bound, _ language: Language) -> String {
    switch bound {
    case .limit(let day): WhyWords.pastLimit(language, ["day": day.description])
    case .seriesEnd(let day): WhyWords.pastEnd(language, ["day": day.description])
    case .atMost(let term): WhyWords.pastMaximum(language, ["term": term.description])
    }
  }
}
