import CarePlans
import CivilTime

/// The rows under `tasks:`.
extension TemplateDecoder {
  func task(_ value: YamlValue) -> TemplateTask? {
    guard let (row, key) = row(value, in: "tasks") else { return nil }
    let title = title(row.required("title"), of: row)
    let kind: TaskKind = row.choice("kind") ?? .action
    let obligation: Obligation = row.choice("obligation") ?? .process
    let source = row.text("source")
    let verify = row.flag("verify")
    let condition = condition(of: row)
    let notBefore = timing("not-before", of: row, source: source, verify: verify, adders: key)
    let due = timing("due", of: row, source: source, verify: verify, adders: key)
    let limit = timing("limit", of: row, source: source, verify: verify, adders: key)
    if obligation == .statutory {
      checkStatutory(due, key: "due", row: row, isLimit: false)
      checkStatutory(limit, key: "limit", row: row, isLimit: true)
    } else if let limit, limit.rule.source == nil {
      log.add(.limitWithoutSource, at: limit.place, subject: row.subject, ["key": "limit"])
    }
    let task = PlanTask(
      key: key, number: 0, kind: kind, domain: row.choice("domain"),
      role: role("role", row.required("role"), of: row) ?? RoleKey(""),
      participants: participants(of: row), obligation: obligation, notBefore: notBefore?.rule,
      due: due?.rule, limit: limit?.rule, estimate: row.term("estimate"),
      join: row.choice("join", of: [TaskJoin.all, .any]) ?? .all, condition: condition,
      dependsOn: dependencies(of: row), outcomes: outcomes(of: row, kind: kind),
      phase: phase(of: row))
    let isPlanned = row.flag("planned") ?? true
    row.finish()
    return TemplateTask(
      title: title ?? BilingualText(nl: "", en: ""), isPlanned: isPlanned, task: task,
      source: source)
  }

  /// A row with its key; nil, with a problem, without one or when another row has it.
  ///
  /// - Parameter list: The list it stands in.
  func row(_ value: YamlValue, in list: String) -> (FieldReader, ItemKey)? {
    guard let row = FieldReader(value, subject: "", name: list, log: log),
      let keyValue = row.required("key"),
      let key = row.name("key", keyValue, { NameRule.isRow($0) })
    else { return nil }
    row.subject = key
    guard isNew(key, at: keyValue.place) else { return nil }
    // References are read in any case, so two rows may not differ by it alone.
    if let first = rows.updateValue(keyValue.place, forKey: ItemKey(key).folded) {
      log.add(
        .duplicateItem, at: keyValue.place, subject: key,
        ["key": key, "first": "\(first.file):\(first.line)"])
    }
    return (row, ItemKey(key))
  }

  func participants(of row: FieldReader) -> [RoleKey] {
    row.list("participants").compactMap { role("participants", $0, of: row) }
  }

  func phase(of row: FieldReader) -> String? {
    guard let value = row.value("phase"), let phase = row.text("phase", value) else { return nil }
    uses.add(.phase, phase, subject: row.subject, at: value.place)
    return phase
  }

  func condition(of row: FieldReader) -> FactCondition? {
    guard let value = row.value("when"), let condition = row.condition("when", value)
    else { return nil }
    for clause in condition.clauses {
      uses.add(.fact, clause.fact.rawValue, subject: row.subject, at: value.place)
      for answer in clause.values {
        uses.answers.append(
          TemplateUses.Answer(
            fact: clause.fact.rawValue, value: answer, subject: row.subject, place: value.place))
      }
    }
    return condition
  }

  // MARK: Links

  private func dependencies(of row: FieldReader) -> [PlanDependency] {
    var links: [PlanDependency] = []
    for value in row.list("after") {
      guard let link = DependencyText.read(value, of: row) else { continue }
      let sort: TemplateUses.Sort = link.point == nil ? .task : .series
      uses.add(sort, link.task.rawValue, subject: row.subject, at: value.place)
      if links.contains(where: { $0.task == link.task }) {
        log.add(
          .duplicateItem, at: value.place, subject: row.subject,
          ["key": link.task.rawValue, "first": "\(value.place.file):\(value.place.line)"])
      } else {
        links.append(link)
      }
    }
    // The plan keeps them so, and two orders of one list should not make two templates.
    return links.sorted { $0.task < $1.task }
  }

  // MARK: Outcomes

  private func outcomes(of row: FieldReader, kind: TaskKind) -> [DecisionOutcome] {
    guard let list = row.value("outcomes") else { return [] }
    if kind != .decision {
      log.add(.strayOutcomes, at: list.place, subject: row.subject, ["kind": kind.rawValue])
    }
    var outcomes: [DecisionOutcome] = []
    for value in row.list("outcomes", list) {
      guard let fields = FieldReader(value, subject: row.subject, log: log),
        let keyValue = fields.required("key"),
        let key = fields.name("key", keyValue, NameRule.isAnswer)
      else { continue }
      if outcomes.contains(where: { $0.key == key }) {
        log.add(
          .duplicateItem, at: keyValue.place, subject: row.subject,
          ["key": key, "first": "\(value.place.file):\(value.place.line)"])
      }
      var sets: [FactKey: String] = [:]
      for field in fields.map("sets", fields.value("sets"))?.all ?? [] {
        guard let answer = fields.text(field.key, field.value) else { continue }
        uses.add(.fact, field.key, subject: row.subject, at: field.place)
        uses.answers.append(
          TemplateUses.Answer(
            fact: field.key, value: answer, subject: row.subject, place: field.value.place))
        sets[FactKey(field.key)] = answer
      }
      fields.finish()
      outcomes.append(DecisionOutcome(key: key, sets: sets))
    }
    return outcomes
  }
}
