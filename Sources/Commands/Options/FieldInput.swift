import CarePlans
import CivilTime
import Planner
import ReportTables
import Wording

/// Reads values of fields as people type them, for a plan.
struct FieldInput {
  let session: Session
  let plan: CarePlan
  /// What is owed as it stands, from whose dates `+1w` counts; nil for what is new.
  var present: Commitment?

  /// The fields that were given, then those that are to be taken away, in the order of the table.
  ///
  /// - Parameter item: The item they are for; nil for one that is new.
  /// - Throws: ``Problem`` for what cannot be read, `unset-and-set` for a field that was given both
  ///   ways.
  func changes<Field: ItemField>(
    _ options: FieldOptions<Field>, unset: UnsetOption? = nil, of item: Field.Item? = nil
  ) throws -> [FieldChange<Field>] {
    let gone = try unset?.fields(of: item, as: Field.self) ?? []
    return try Field.settable.compactMap { field in
      guard let text = options.text(of: field) else {
        return gone.contains(field) ? FieldChange(field, nil) : nil
      }
      let option = field.entry.option ?? field.entry.name
      guard !gone.contains(field) else {
        throw Problem(.planning(.unsetAndSet), .usage, ["option": option])
      }
      return FieldChange(field, try value(text, field.entry.kind, "--" + option))
    }
  }

  /// The value that a text means; nil where a word says that there is none.
  func value(_ text: String, _ kind: FieldKind, _ option: String) throws -> FieldValue? {
    let rules = RuleInput(session: session, plan: plan)
    let directory = try session.planner.repository.directory()
    switch kind {
    case .text: return .text(try Self.line(text, option))
    case .name: return .name(try Self.line(text, option).lowercased())
    case .role: return .role(try directory.role(typed: text))
    case .roles:
      return .roles(
        try text.split(separator: ",").reduce(into: []) { roles, word in
          let role = try directory.role(typed: String(word).trimmingWhitespace())
          if !roles.contains(role) { roles.append(role) }
        })
    case .worker: return .worker(try directory.worker(typed: text))
    case .taskKind: return .taskKind(try Choice.of(text, for: option))
    case .seriesKind: return .seriesKind(try Choice.of(text, for: option))
    case .domain: return .domain(try Choice.of(text, for: option))
    case .obligation: return .obligation(try Choice.of(text, for: option))
    case .join: return .join(try Choice.of(text, for: option))
    case .counting: return .counting(try Choice.of(text, for: option))
    case .term:
      return .term(option == "--maximum" ? try Self.maximum(text) : try Self.length(text))
    case .roll: return .roll(try Choice.of(text, for: option))
    case .rule:
      if let moved = try moved(text, option) { return .rule(moved) }
      return try rules.ruleOrNone(text).map { .rule($0) }
    case .condition: return .condition(try Self.condition(text))
    case .outcomes: return .outcomes(try Self.outcomes(text))
    case .links: return nil
    case .taper: return .taper(try Taper(parsing: text))
    case .origin: return .origin(.rule(try rules.rule(text)))
    case .day: return .day(try session.date(text, option == "--requested" ? .past : .coming))
    case .flag:
      let words = ["yes", "ja", "true", "no", "nee", "false"]
      let word = try Choice.of(text, for: option, among: words)
      return .flag(words.prefix(3).contains(word))
    }
  }

  /// A change such as `+1w` of a date that is there, counted from that date, as of named dates.
  private func moved(_ text: String, _ option: String) throws -> TimingRule? {
    let date =
      switch option {
      case "--due": present?.due
      case "--limit": present?.limit
      default: CivilDate?.none
      }
    guard let date, let day = try session.day(text, from: date) else { return nil }
    return TimingRule(.day(day))
  }

  /// A text on one line, without signs that steer terminals.
  static func line(_ text: String, _ option: String = "--title") throws(Problem) -> String {
    let trimmed = text.trimmingWhitespace()
    guard !trimmed.isEmpty else {
      throw Problem(.planning(.optionEmpty), .usage, ["option": option])
    }
    guard trimmed.utf8.count <= 200,
      trimmed.unicodeScalars.allSatisfy({ !$0.isSteering && !$0.endsLine })
    else {
      guard option == "--title" else {
        throw Problem(.planning(.textMalformed), .usage, ["option": option, "limit": "200"])
      }
      throw Problem(.planning(.titleMalformed), .usage, ["limit": "200"])
    }
    return trimmed
  }

  private static func length(_ text: String) throws -> Term {
    let term = try Term(parsing: text)
    guard term.amount >= 0 else {
      throw Problem(.planning(.estimateNegative), .usage, ["term": text])
    }
    return term
  }

  /// How long a measure lasts at most: a day or more, and no more than ten years.
  private static func maximum(_ text: String) throws -> Term {
    let term = try Term(parsing: text)
    let days = term.applied(to: 0, roll: .none, calendar: .everyDay)
    guard days >= 1, days <= 3_660 else {
      throw Problem(.planning(.maximumMalformed), .usage, ["term": text])
    }
    return term
  }

  private static func condition(_ text: String) throws(Problem) -> FactCondition {
    guard let condition = try? FactCondition(parsing: text) else {
      throw Problem(.planning(.conditionMalformed), .usage, ["condition": String(text.prefix(60))])
    }
    return condition
  }

  /// `here:arrested=no+detained=no,abroad`, `none:>stop+>I12`.
  private static func outcomes(_ text: String) throws(Problem) -> [DecisionOutcome] {
    var result: [DecisionOutcome] = []
    for part in text.split(separator: ",") {
      let sides = part.split(separator: ":", maxSplits: 1).map { String($0).trimmingWhitespace() }
      var outcome = DecisionOutcome(key: sides[0])
      for pair in sides.dropFirst().flatMap({ $0.split(separator: "+") }) {
        if pair.first == ">" {
          let word = String(pair.dropFirst()).trimmingWhitespace()
          guard !word.isEmpty else { throw malformed(text) }
          if outcome.step == nil, let step = PlanStep(rawValue: word.lowercased()) {
            outcome.step = step
          } else {
            outcome.keeps.append(ItemKey(word))
          }
          continue
        }
        let words = pair.split(separator: "=", maxSplits: 1).map {
          String($0).trimmingWhitespace()
        }
        guard words.count == 2 else { throw malformed(text) }
        outcome.sets[FactKey(words[0])] = words[1]
      }
      guard isAnswer(outcome.key), !result.contains(where: { $0.key == outcome.key }) else {
        throw malformed(text)
      }
      result.append(outcome)
    }
    guard !result.isEmpty else { throw malformed(text) }
    return result
  }

  /// Letters, digits and hyphens, as templates spell the names of outcomes.
  private static func isAnswer(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 40
      && text.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-")
      }
  }

  private static func malformed(_ text: String) -> Problem {
    Problem(.planning(.outcomesMalformed), .usage, ["text": String(text.prefix(60))])
  }
}
