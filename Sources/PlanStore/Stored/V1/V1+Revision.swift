import CarePlans
import CivilTime

extension V1 {
  /// Fields of an item that a hand set; one without a value was taken away.
  ///
  /// What is a form of its own lies under its own name, as it does elsewhere.
  enum FieldChangeForm<Field: ItemField & StoredWord>: StoredForm {
    static func write(_ change: FieldChange<Field>, to output: inout PayloadOutput) {
      output.put("field", change.field)
      switch change.value {
      case nil: break
      case .text(let text)?, .name(let text)?: output.put("value", text)
      case .role(let role)?: output.put("value", role)
      case .roles(let roles)?: output.put("value", roles)
      case .worker(let worker)?: output.put("value", worker)
      case .taskKind(let kind)?: output.put("value", kind)
      case .seriesKind(let kind)?: output.put("value", kind)
      case .domain(let domain)?: output.put("value", domain)
      case .obligation(let obligation)?: output.put("value", obligation)
      case .join(let join)?: output.put("value", join)
      case .counting(let counting)?: output.put("value", counting)
      case .term(let term)?: output.put("value", term)
      case .roll(let roll)?: output.put("value", roll)
      case .rule(let rule)?: output.put("rule", RuleForm.self, rule)
      case .condition(let condition)?: output.put("condition", ConditionForm.self, condition)
      case .outcomes(let outcomes)?: output.put("outcomes", each: OutcomeForm.self, outcomes)
      case .links(let links)?: output.put("dependsOn", each: DependencyForm.self, links)
      case .taper(let taper)?: output.put("value", taper)
      case .origin(let origin)?: output.put("origin", OriginForm.self, origin)
      case .day(let day)?: output.put("value", day)
      // Also what does not hold is said.
      case .flag(let flag)?: output.put("value", flag ? FlagWord.yes : FlagWord.no)
      }
    }

    static func read(_ object: inout PayloadObject) throws -> FieldChange<Field> {
      let field: Field = try object.word("field")
      return FieldChange(field, try value(field.entry.kind, &object))
    }

    private static func value(_ kind: FieldKind, _ object: inout PayloadObject) throws
      -> FieldValue?
    {
      switch kind {
      case .text: try object.optionalText("value").map { .text($0) }
      case .name: try object.optionalText("value").map { .name($0) }
      case .role: try object.optionalKey("value").map { .role($0) }
      case .roles: try object.keys("value").map { .roles($0) }
      case .worker: try object.optionalKey("value").map { .worker($0) }
      case .taskKind: try object.optionalWord("value").map { .taskKind($0) }
      case .seriesKind: try object.optionalWord("value").map { .seriesKind($0) }
      case .domain: try object.optionalWord("value").map { .domain($0) }
      case .obligation: try object.optionalWord("value").map { .obligation($0) }
      case .join: try object.optionalWord("value").map { .join($0) }
      case .counting: try object.optionalWord("value").map { .counting($0) }
      case .term: try object.optionalTerm("value").map { .term($0) }
      case .roll: try object.optionalWord("value").map { .roll($0) }
      case .rule: try object.optionalForm("rule", RuleForm.self).map { .rule($0) }
      case .condition:
        try object.optionalForm("condition", ConditionForm.self).map { .condition($0) }
      case .outcomes: try object.forms("outcomes", OutcomeForm.self).map { .outcomes($0) }
      case .links: try object.forms("dependsOn", DependencyForm.self).map { .links($0) }
      case .taper: try object.optionalTaper("value").map { .taper($0) }
      case .origin: try object.optionalForm("origin", OriginForm.self).map { .origin($0) }
      case .day: try object.optionalDay("value").map { .day($0) }
      case .flag: try (object.optionalWord("value") as FlagWord?).map { .flag($0 == .yes) }
      }
    }
  }

  /// Whether something holds, where saying no is not the same as saying nothing.
  enum FlagWord: StoredWord {
    case yes, no

    var storedWord: StaticString {
      switch self {
      case .yes: "yes"
      case .no: "no"
      }
    }
  }
}
