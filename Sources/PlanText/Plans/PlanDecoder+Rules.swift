import CarePlans
import CivilTime

/// Rules, conditions and outcomes of a plan's rows.
extension PlanDecoder: RowDecoding {
  func value(_ kind: FieldKind, _ key: String, of row: FieldReader) -> FieldValue? {
    switch kind {
    case .rule: rule(key, of: row).map { .rule($0) }
    case .origin: seriesOrigin(key, of: row).map { .origin($0) }
    case .condition: condition(key, of: row).map { .condition($0) }
    case .outcomes: .outcomes(outcomes(key, of: row))
    case .links: .links(links(key, of: row))
    case .taper: taper(key, of: row).map { .taper($0) }
    case .text, .name, .role, .roles, .worker, .taskKind, .seriesKind, .domain, .obligation,
      .join, .counting, .term, .roll, .day, .flag:
      plainValue(kind, key, of: row)
    }
  }

  /// A rhythm; the named dates in it are looked up once all is read.
  private func taper(_ key: String, of row: FieldReader) -> Taper? {
    let value = row.value(key)
    let taper = row.taper(key, value)
    for anchor in taper?.anchors ?? [] {
      uses.add(.anchor, anchor, subject: row.subject, at: value?.place ?? row.place)
    }
    return taper
  }

  /// A rule written as its text, or as a mapping around it or its parts.
  func rule(_ key: String, of row: FieldReader) -> TimingRule? {
    row.value(key).flatMap { rule(key, $0, of: row) }
  }

  func rule(_ key: String, _ value: YamlValue, of row: FieldReader) -> TimingRule? {
    guard case .map = value.content else {
      guard let (origin, term) = row.rule(key, value) else { return nil }
      note(origin, of: row, at: value.place)
      return TimingRule(origin, term)
    }
    guard let fields = row.map(key, value) else { return nil }
    let origin = origin(key, of: fields)
    let rule = finish(fields, origin)
    if let rule { note(rule.origin, of: row, at: value.place) }
    return rule
  }

  private func finish(
    _ fields: FieldReader, _ origin: (origin: TimingRule.Origin, term: Term)?
  ) -> TimingRule? {
    let roll: Roll? = fields.choice("roll")
    let source = fields.text("source")
    let verify = fields.flag("verify")
    fields.finish()
    guard let origin else { return nil }
    return TimingRule(
      origin.origin, origin.term, roll: roll, source: source, verify: verify ?? false)
  }

  /// `rule: TEXT`, or one of `day anchor task measure event` with `term`.
  private func origin(_ key: String, of fields: FieldReader) -> (
    origin: TimingRule.Origin, term: Term
  )? {
    let text = fields.value("rule")
    let day = fields.day("day")
    let anchor = fields.text("anchor")
    let task = fields.text("task")
    let measure = fields.text("measure")
    let point: MeasurePoint? = fields.choice("point")
    let event = fields.text("event")
    let count = fields.number("count", fields.value("count"), in: 0...1_000_000)
    let term = fields.term("term") ?? .zero
    let given = [anchor, task, measure, event].compactMap(\.self).count + (day == nil ? 0 : 1)
    if let text {
      guard given == 0 else {
        log.add(
          .unknownKey, at: text.place, subject: fields.subject, ["key": "rule", "suggestion": ""])
        return nil
      }
      return fields.rule(key, text)
    }
    guard given == 1 else {
      _ = fields.required("rule")
      return nil
    }
    if let day { return (.day(day), term) }
    if let anchor { return (.anchor(AnchorKey(anchor)), term) }
    if let task { return (.task(ItemKey(task)), term) }
    if let event { return (.event(EventKey(event), count ?? 0), term) }
    guard let measure, let point else {
      _ = fields.required("point")
      return nil
    }
    return (.measure(ItemKey(measure), point), term)
  }

  /// Where a series begins: a task alone means its finish, within `date:` its rule's day.
  private func seriesOrigin(_ key: String, of row: FieldReader) -> FollowUpSeries.Origin? {
    guard let value = row.value(key) else { return nil }
    if case .map(let all) = value.content, all.contains(where: { $0.key == "date" }),
      let fields = row.map(key, value), let inner = fields.map("date", fields.value("date"))
    {
      let origin = origin(key, of: inner)
      inner.finish()
      guard let rule = finish(fields, origin) else { return nil }
      note(rule.origin, of: row, at: value.place)
      return .rule(rule)
    }
    guard let rule = rule(key, value, of: row) else { return nil }
    if case .task(let key) = rule.origin { return .task(key, rule.term) }
    return .rule(rule)
  }

  private func note(_ origin: TimingRule.Origin, of row: FieldReader, at place: TextPlace) {
    switch origin {
    case .anchor(let key): uses.add(.anchor, key.rawValue, subject: row.subject, at: place)
    case .task(let key): uses.add(.task, key.rawValue, subject: row.subject, at: place)
    case .measure(let key, _):
      measures.append(
        TemplateUses.Use(sort: .item, name: key.rawValue, subject: row.subject, place: place))
    case .day, .event: break
    }
  }

  private func condition(_ key: String, of row: FieldReader) -> FactCondition? {
    guard let value = row.value(key) else { return nil }
    let condition: FactCondition?
    if case .list(let clauses) = value.content {
      condition = FactCondition(clauses: clauses.compactMap { clause(key, $0, of: row) })
    } else {
      condition = row.condition(key, value)
    }
    if let condition { uses.add(condition, subject: row.subject, at: value.place) }
    return condition
  }

  private func clause(_ key: String, _ value: YamlValue, of row: FieldReader)
    -> FactCondition.Clause?
  {
    guard let fields = row.map(key, value) else { return nil }
    let fact = fields.requiredText("fact")
    let isNegated = fields.flag("not") ?? false
    let values = fields.list("values", fields.required("values"))
      .compactMap { fields.text("values", $0) }
    fields.finish()
    return fact.map {
      FactCondition.Clause(fact: FactKey($0), isNegated: isNegated, values: values)
    }
  }

  private func outcomes(_ key: String, of row: FieldReader) -> [DecisionOutcome] {
    row.list(key).compactMap { value in
      guard let fields = FieldReader(value, subject: row.subject, log: log) else { return nil }
      let key = fields.requiredText("key")
      var sets: [FactKey: String] = [:]
      for field in fields.map("sets", fields.value("sets"))?.all ?? [] {
        sets[FactKey(field.key)] = fields.text(field.key, field.value)
      }
      let step: PlanStep? = fields.choice("plan")
      let keeps = fields.texts("keeps")
      for keep in keeps { uses.add(.task, keep.text, subject: row.subject, at: keep.place) }
      fields.finish()
      return key.map {
        DecisionOutcome(key: $0, sets: sets, step: step, keeps: keeps.map { ItemKey($0.text) })
      }
    }
  }
}
