import CarePlans
import CivilTime

/// The kinds of values that templates and plans share.
extension FieldReader {
  func day(_ key: String, _ value: YamlValue?) -> CivilDate? {
    guard let value, let text = text(key, value) else { return nil }
    if let day = CivilDate(text) { return day }
    log.add(.badDate, at: value.place, subject: subject, ["key": key, "value": text])
    return nil
  }

  func day(_ key: String) -> CivilDate? { day(key, value(key)) }

  func term(_ key: String, _ value: YamlValue?) -> Term? {
    guard let value, let text = text(key, value) else { return nil }
    do throws(TermError) {
      return try Term(parsing: text)
    } catch {
      log.add(.badTerm, at: value.place, subject: subject, ["key": key, "value": text])
      return nil
    }
  }

  func term(_ key: String) -> Term? { term(key, value(key)) }

  func taper(_ key: String, _ value: YamlValue?) -> Taper? {
    guard let value, let text = text(key, value) else { return nil }
    do throws(TaperError) {
      return try Taper(parsing: text)
    } catch {
      log.add(
        .badTaper, at: value.place, subject: subject,
        ["key": key, "value": text, "reason": error.kind.rawValue, "offset": "\(error.offset)"])
      return nil
    }
  }

  func condition(_ key: String, _ value: YamlValue?) -> FactCondition? {
    guard let value, let text = text(key, value) else { return nil }
    do throws(FactCondition.FactConditionError) {
      return try FactCondition(parsing: text)
    } catch {
      log.add(
        .badCondition, at: value.place, subject: subject,
        ["key": key, "value": text, "part": error.text])
      return nil
    }
  }

  /// The origin and term of a rule's text.
  func rule(_ key: String, _ value: YamlValue?) -> (origin: TimingRule.Origin, term: Term)? {
    guard let value, let text = text(key, value) else { return nil }
    do throws(RuleText.RuleTextError) {
      return try RuleText.parse(text)
    } catch {
      switch error {
      case .term:
        log.add(.badTerm, at: value.place, subject: subject, ["key": key, "value": text])
      case .origin:
        log.add(.badRule, at: value.place, subject: subject, ["key": key, "value": text])
      }
      return nil
    }
  }

  /// A name that must keep to a rule of spelling; nil, with a problem, when it does not.
  func name(_ key: String, _ value: YamlValue?, _ rule: (String) -> Bool) -> String? {
    guard let value, let text = text(key, value) else { return nil }
    if rule(text) { return text }
    log.add(.badName, at: value.place, subject: subject, ["key": key, "value": text])
    return nil
  }
}
