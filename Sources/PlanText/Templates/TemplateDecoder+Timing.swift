import CarePlans
import CivilTime

/// The dates of rows: due, limit, not-before, and where phases and series begin.
extension TemplateDecoder {
  /// A timing as written, with what checks ask about it.
  struct Timing {
    var rule: TimingRule
    var place: TextPlace
    /// Whether somebody thought about checking the law, one way or the other.
    var saysVerify: Bool
  }

  /// A timing written as a rule's text, or as a mapping around it.
  ///
  /// - Parameters:
  ///   - source: the row's, for timings that give none.
  ///   - verify: what the row says of all its timings.
  ///   - adders: the row whose adding event or measure a rule may count from.
  func timing(
    _ key: String, of row: FieldReader, source: String?, verify: Bool?, adders: ItemKey?
  ) -> Timing? {
    guard let value = row.value(key) else { return nil }
    guard case .map = value.content else {
      guard let origin = origin(key, value, of: row, adders: adders) else { return nil }
      let rule = TimingRule(origin.0, origin.1, source: source, verify: verify ?? false)
      return Timing(rule: rule, place: value.place, saysVerify: verify != nil)
    }
    guard let fields = row.map(key, value) else { return nil }
    let ruleValue = fields.required("rule")
    let origin = ruleValue.flatMap { self.origin(key, $0, of: row, adders: adders) }
    let roll: Roll? = fields.choice("roll")
    let own = fields.text("source")
    let ownVerify = fields.flag("verify")
    fields.finish()
    guard let origin else { return nil }
    let rule = TimingRule(
      origin.0, origin.1, roll: roll, source: own ?? source,
      verify: ownVerify ?? verify ?? false)
    return Timing(
      rule: rule, place: value.place, saysVerify: ownVerify != nil || verify != nil)
  }

  /// Notes what the rule counts from, and names the event or kind of measure behind `event` and
  /// `measure.…`.
  func origin(_ key: String, _ value: YamlValue, of row: FieldReader, adders: ItemKey?) -> (
    TimingRule.Origin, Term
  )? {
    guard let (origin, term) = row.rule(key, value) else { return nil }
    switch origin {
    case .day: return (origin, term)
    case .anchor(let anchor):
      uses.add(.anchor, anchor.rawValue, subject: row.subject, at: value.place)
      return (origin, term)
    case .task(let task):
      uses.add(.task, task.rawValue, subject: row.subject, at: value.place)
      return (origin, term)
    case .event("", 0):
      let events = adders.flatMap { addingEvents[$0] } ?? []
      if events.count == 1 { return (.event(events[0], 0), term) }
      log.add(.strayOrigin, at: value.place, subject: row.subject, ["origin": "event"])
    case .measure("", let point):
      if adders.flatMap({ addingLaws[$0] }) != nil { return (origin, term) }
      log.add(
        .strayOrigin, at: value.place, subject: row.subject,
        ["origin": "measure.\(point.rawValue)"])
    case .event, .measure:
      // Only a plan has happenings and measures of its own.
      log.add(
        .badRule, at: value.place, subject: row.subject,
        ["key": key, "value": RuleText.text(origin, term) ?? ""])
    }
    return nil
  }

  /// Warns of statutory timings that do not say where the number comes from.
  func checkStatutory(_ timing: Timing?, key: String, row: FieldReader, isLimit: Bool) {
    guard let timing else { return }
    if timing.rule.source == nil {
      log.add(
        isLimit ? .limitWithoutSource : .statutoryWithoutSource, at: timing.place,
        subject: row.subject, ["key": key])
    }
    if !timing.saysVerify {
      log.add(
        .statutoryWithoutVerify, at: timing.place, subject: row.subject, ["key": key])
    }
  }
}
