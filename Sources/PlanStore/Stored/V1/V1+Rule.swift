import CarePlans
import CivilTime

extension V1 {
  /// A rule that gives a date.
  enum RuleForm: StoredForm {
    static func write(_ rule: TimingRule, to output: inout PayloadOutput) {
      write(rule.origin, to: &output)
      output.put("term", rule.term)
      // "none" has always been what nobody said; a calendar day that is meant says so besides.
      output.put("roll", rule.roll ?? Roll.none)
      output.put("stays", flag: rule.roll == Roll.none)
      output.put("source", rule.source)
      output.put("verify", flag: rule.verify)
    }

    static func read(_ object: inout PayloadObject) throws -> TimingRule {
      TimingRule(
        try origin(&object), try object.term("term"), roll: try roll(&object),
        source: try object.optionalText("source"), verify: try object.flag("verify"))
    }

    private static func roll(_ object: inout PayloadObject) throws -> Roll? {
      let roll: Roll = try object.word("roll")
      let stays = try object.flag("stays")
      return roll == .none && !stays ? nil : roll
    }

    private static func write(_ origin: TimingRule.Origin, to output: inout PayloadOutput) {
      switch origin {
      case .day(let day):
        output.put("from", "day")
        output.put("day", day)
      case .anchor(let key):
        output.put("from", "anchor")
        output.put("key", key)
      case .task(let key):
        output.put("from", "task")
        output.put("key", key)
      case .measure(let key, let point):
        output.put("from", "measure")
        output.put("key", key)
        output.put("point", point)
      case .event(let key, let count):
        output.put("from", "event")
        output.put("key", key)
        output.put("count", count)
      }
    }

    private static func origin(_ object: inout PayloadObject) throws -> TimingRule.Origin {
      switch try object.text("from") {
      case "day": .day(try object.day("day"))
      case "anchor": .anchor(try object.key("key"))
      case "task": .task(try object.key("key"))
      case "measure": .measure(try object.key("key"), try object.word("point"))
      case "event": .event(try object.key("key"), try object.number("count"))
      default: throw PayloadError.unreadable("an unknown origin of a rule")
      }
    }
  }

  /// When a task or a series applies.
  enum ConditionForm: StoredForm {
    static func write(_ condition: FactCondition, to output: inout PayloadOutput) {
      output.put("clauses", each: ClauseForm.self, condition.clauses)
    }

    static func read(_ object: inout PayloadObject) throws -> FactCondition {
      FactCondition(clauses: try object.forms("clauses", ClauseForm.self) ?? [])
    }
  }

  /// One question about one fact.
  enum ClauseForm: StoredForm {
    static func write(_ clause: FactCondition.Clause, to output: inout PayloadOutput) {
      output.put("fact", clause.fact)
      output.put("not", flag: clause.isNegated)
      output.put("values", clause.values)
    }

    static func read(_ object: inout PayloadObject) throws -> FactCondition.Clause {
      FactCondition.Clause(
        fact: try object.key("fact"), isNegated: try object.flag("not"),
        values: try object.texts("values") ?? [])
    }
  }
}
