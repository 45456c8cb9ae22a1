import CarePlans
import CivilTime
import ReportTables
import Wording

/// A change in words: what changes, from what, and to what.
struct ChangeText {
  private let language: Language
  private var field = ""
  private var before: String?
  private var after: String?
  private var cause: String?
  /// What stands for no value.
  private var none = ChangeWords.none

  init(_ change: PlanChange, _ language: Language) {
    self.language = language
    switch change {
    case .status(let before, let after):
      name(FieldWords.status)
      values(before, after) { ItemWords.status($0.rawValue)?(language) ?? $0.rawValue }
    case .start(let before, let after):
      name(FieldWords.start)
      values(before, after)
    case .head(let field, let before, let after):
      self.field = HeadFieldWords.of(field.entry.name)?.name(language) ?? field.entry.name
      values(before, after) { $0.text(language) }
      // What it is, the one who gives it knows, and nobody else is to read it here.
      if before == .withheld, after == .withheld { self.after = NoteWords.otherLabel(language) }
    case .anchor(let key, let before, let after):
      self.field = FieldWords.anchor(language) + " " + ShippedNames.anchor(key.rawValue, language)
      values(before, after) { Self.text($0, language) }
    case .fact(let key, let before, let after):
      self.field = FieldWords.fact(language) + " " + ShippedNames.fact(key.rawValue, language)
      values(before, after) { ItemWords.answer($0, language) }
      none = ChangeWords.unknown
    case .role(let key, let before, let after):
      name(FieldWords.role, key)
      values(before, after) { filling in
        filling.isDefault
          ? "\(filling.partner) (\(PlanHelp.isDefault(language)))" : filling.partner.rawValue
      }
    case .member(let key, let before, let after):
      name(FieldWords.member, key)
      values(before, after)
    case .note(let number, let before, let after):
      field = NoteWords.note(language, ["n": String(number)])
      values(before, after) { $0.text(language) }
    case .domain(let domain, let before, let after):
      field = FieldText.text(of: .domain(domain), language)
      values(before, after) { DomainWords.change($0.rawValue)(language) }
    case .goal(let number, let before, let after):
      field = DomainWords.goal(language) + " " + PlanGoal.name(number)
      values(before, after) { DomainWords.state($0.rawValue)(language) }
    case .item(_, let own): tell(own)
    }
  }

  init(_ change: ItemChange, _ language: Language) {
    self.language = language
    tell(change)
  }

  private mutating func tell(_ change: ItemChange) {
    let language = language
    switch change {
    case .added(let state): states(nil, state)
    case .removed(let state): states(state, nil)
    case .undecided(let state):
      states(state, nil)
      after = ItemWords.state("undecided")?(language)
    case .state(let before, let after): states(before, after)
    case .date(let kind, let before, let after, let cause):
      name(kind.words)
      values(before, after)
      self.cause = cause?.description
    case .pin(let before, let after):
      name(FieldWords.pin)
      values(before, after, \.told)
    case .finished(let before, let after):
      name(FieldWords.finishedOn)
      values(before, after)
    case .started(let before, let after):
      name(FieldWords.startedOn)
      values(before, after)
    case .wait(let before, let after):
      name(FieldWords.waitUntil)
      values(before, after)
    case .partner(let before, let after):
      name(FieldWords.partner)
      values(before, after)
    case .worker(let before, let after):
      name(FieldWords.worker)
      values(before, after)
    case .obligation(let before, let after):
      name(FieldWords.obligation)
      values(before, after) { ItemWords.obligation($0.rawValue)?(language) ?? $0.rawValue }
    case .asked(let before, let after):
      name(FieldWords.timesAsked)
      values(before, after)
    case .field(let field, let before, let after):
      name(ItemFieldWords.name(field.name))
      // There may be an outcome that is called none.
      if field == .task(.outcomes) { none = ChangeWords.noOutcomes }
      values(before, after) { FieldText.text(of: $0, language) }
    case .link(let key, let before, let after):
      name(FieldWords.link, key)
      values(before, after, \.text)
    case .takenOut(let before, let after):
      name(FieldWords.takenOut)
      values(before, after)
    case .stopped(let before, let after):
      name(FieldWords.stoppedOn)
      values(before, after)
    }
  }

  /// `uiterlijk  2027-01-04 → 2027-01-11  (release-12w)`.
  var line: String {
    let none = none(language)
    return "\(field)  \(before ?? none) → \(after ?? none)" + (cause.map { "  (\($0))" } ?? "")
  }

  private mutating func name(_ words: Phrase) { field = words(language) }

  /// `datum release`: what has a key keeps it behind the word.
  private mutating func name<Kind>(_ words: Phrase, _ key: Key<Kind>) {
    field = "\(words(language)) \(key)"
  }

  private mutating func values<Value>(
    _ before: Value?, _ after: Value?, _ text: (Value) -> String
  ) {
    // An empty list is nothing.
    self.before = before.map(text).flatMap { $0.isEmpty ? nil : $0 }
    self.after = after.map(text).flatMap { $0.isEmpty ? nil : $0 }
  }

  private mutating func values<Value: CustomStringConvertible>(_ before: Value?, _ after: Value?) {
    values(before, after, \.description)
  }

  private mutating func states(_ before: Commitment.State?, _ after: Commitment.State?) {
    let language = language
    name(FieldWords.state)
    values(before, after) { ItemWords.state($0.rawValue)?(language) ?? $0.rawValue }
  }

  /// `2027-03-01 bevestigd`.
  private static func text(_ anchor: PlanAnchor, _ language: Language) -> String {
    let state =
      ItemWords.anchorState(anchor.state.rawValue)?(language) ?? anchor.state.rawValue
    return [anchor.date?.description, state].compactMap(\.self).joined(separator: " ")
  }
}

extension HeadValue {
  fileprivate func text(_ language: Language) -> String {
    switch self {
    case .plain(let value): FieldText.text(of: value, language)
    case .withheld: NoteWords.hasLabel(language)
    }
  }
}

extension PlanChange.NotePlace {
  fileprivate func text(_ language: Language) -> String {
    switch self {
    case .plan: NoteWords.atPlan(language)
    case .item(let key): key.rawValue
    }
  }
}

extension ItemChange.DateKind {
  fileprivate var words: Phrase {
    switch self {
    case .due: FieldWords.due
    case .limit: FieldWords.limit
    }
  }
}
