import CarePlans
import CivilTime

/// The rows under `tasks:`.
extension TemplateDecoder {
  func task(_ value: YamlValue) -> TemplateTask? {
    guard let (row, key) = row(value, in: "tasks") else { return nil }
    let title = title(row.required("title"), of: row)
    begin(key, row)
    var task = EmptyRow.task(key)
    read(TaskField.allCases.filter(\.entry.isInTemplates), of: row, into: &task)
    if task.obligation == .statutory {
      checkStatutory(timings["due"], key: "due", row: row, isLimit: false)
      checkStatutory(timings["limit"], key: "limit", row: row, isLimit: true)
    } else if let limit = timings["limit"], limit.rule.source == nil {
      log.add(.limitWithoutSource, at: limit.place, subject: row.subject, ["key": "limit"])
    }
    let firstDue = timing(
      "first-due", of: row, source: source, verify: verify, adders: nil)
    if task.obligation == .statutory {
      checkStatutory(firstDue, key: "first-due", row: row, isLimit: false)
    }
    if task.kind != .decision, let list = row.value("outcomes") {
      log.add(.strayOutcomes, at: list.place, subject: row.subject, ["kind": task.kind.rawValue])
    }
    let isPlanned = row.flag("planned") ?? true
    row.finish()
    return TemplateTask(
      title: title ?? BilingualText(nl: "", en: ""), isPlanned: isPlanned, task: task,
      firstDue: firstDue?.rule, source: source)
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

  func phase(_ key: String, of row: FieldReader) -> String? {
    guard let value = row.value(key), let phase = row.text(key, value) else { return nil }
    uses.add(.phase, phase, subject: row.subject, at: value.place)
    return phase
  }

  func condition(_ key: String, of row: FieldReader) -> FactCondition? {
    guard let value = row.value(key), let condition = row.condition(key, value)
    else { return nil }
    uses.add(condition, subject: row.subject, at: value.place)
    return condition
  }

  // MARK: Links

  func dependencies(_ key: String, of row: FieldReader) -> [PlanDependency] {
    var links: [PlanDependency] = []
    for value in row.list(key) {
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

  func outcomes(_ key: String, of row: FieldReader) -> [DecisionOutcome] {
    var outcomes: [DecisionOutcome] = []
    for value in row.list(key) {
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
      let step: PlanStep? = fields.choice("plan")
      let keeps = fields.texts("keeps")
      for keep in keeps { uses.add(.task, keep.text, subject: row.subject, at: keep.place) }
      fields.finish()
      outcomes.append(
        DecisionOutcome(
          key: key, sets: sets, step: step, keeps: keeps.map { ItemKey($0.text) }))
    }
    return outcomes
  }
}
