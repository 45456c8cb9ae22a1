import CarePlans

/// Tasks, series and measures.
extension PlanComparing {
  /// The rows of one sort in the three plans.
  private struct Rows<Item> {
    var section: PlanDecoder.Sort
    var base: [ItemKey: Item]
    var current: [ItemKey: Item]
    var edited: [ItemKey: Item]
    var keys: [ItemKey]

    init(
      _ section: PlanDecoder.Sort, _ plans: Versions<[Item]>, _ key: KeyPath<Item, ItemKey>
    ) where Item: Equatable {
      func byKey(_ items: [Item]) -> [ItemKey: Item] {
        Dictionary(items.map { ($0[keyPath: key], $0) }) { first, _ in first }
      }
      self.section = section
      (base, current, edited) = (byKey(plans.base), byKey(plans.current), byKey(plans.edited))
      keys = Set(base.keys).union(current.keys).union(edited.keys).sorted()
    }
  }

  func compareRows() {
    compare(
      Rows(
        .measure,
        Versions(base: base.measures, current: current.measures, edited: edited.measures), \.key),
      removal: \.removal, adding: { _ in nil }
    ) { part, measures in
      let changes = self.changes(of: MeasureField.allCases, part, measures)
      if !changes.isEmpty { self.add(.reviseMeasure(measures.edited.key, changes), for: part) }
    }
    compare(
      Rows(.task, Versions(base: base.tasks, current: current.tasks, edited: edited.tasks), \.key),
      removal: \.removal, adding: { .addTask($0) }
    ) { part, tasks in
      let fields = TaskField.allCases.filter { $0 != .dependsOn }
      let changes = self.changes(of: fields, part, tasks)
      if !changes.isEmpty { self.add(.reviseTask(tasks.edited.key, changes), for: part) }
      self.compareLinks(part, tasks)
    }
    compare(
      Rows(
        .series, Versions(base: base.series, current: current.series, edited: edited.series), \.key),
      removal: \.removal, adding: { .addSeries($0) }
    ) { part, series in
      let changes = self.changes(of: SeriesField.allCases, part, series)
      if !changes.isEmpty { self.add(.reviseSeries(series.edited.key, changes), for: part) }
    }
  }

  private func compare<Item: Equatable>(
    _ rows: Rows<Item>, removal: KeyPath<Item, ItemRemoval?>,
    adding action: (Item) -> PlanEdit.Action?,
    fields: (PlanPart, Versions<Item>) -> Void
  ) {
    for key in rows.keys {
      let part = PlanPart(rows.section.rawValue, key.rawValue)
      switch (rows.base[key], rows.current[key], rows.edited[key]) {
      case (let base?, let current?, let edited?):
        fields(part, Versions(base: base, current: current, edited: edited))
        compareProgress(part)
      case (let base?, let current?, nil):
        // What was removed before stays told, whether the text has it or not.
        guard base[keyPath: removal] == nil, current[keyPath: removal] == nil else { continue }
        guard isAlike(part) else {
          add(.editRowConflict, part, ["key": key.rawValue])
          continue
        }
        add(.remove(key), for: part)
      case (_?, nil, let edited?):
        if rows.base[key] != edited { add(.editRowGone, part, ["key": key.rawValue]) }
      case (nil, nil, let edited?):
        guard let action = action(edited) else {
          refuse(part, verb: "measure add \(code)")
          continue
        }
        if isFree(part) { add(action, for: part) }
      case (nil, _?, _?):
        if !isAddedAlike(part) { conflict(part, nil, key.rawValue, key.rawValue) }
      case (nil, _?, nil): note(merged: part)
      case (_, nil, nil): continue
      }
    }
  }

  /// Whether nobody changed a row since the text was made.
  private func isAlike(_ part: PlanPart) -> Bool {
    fields(of: part, in: parts.base) == fields(of: part, in: parts.current)
  }

  /// Whether somebody added the very row that the text adds.
  private func isAddedAlike(_ part: PlanPart) -> Bool {
    var current = fields(of: part, in: parts.current)
    let edited = fields(of: part, in: parts.edited)
    if edited["number"] == "0" { current["number"] = "0" }
    return current == edited
  }

  private func fields(of row: PlanPart, in texts: [PlanPart: String]) -> [String: String] {
    var result: [String: String] = [:]
    for (part, text) in texts where part.section == row.section && part.row == row.row {
      if let field = part.field { result[field] = text }
    }
    return result
  }

  // MARK: Fields

  private func changes<Field: ItemField>(
    of fields: [Field], _ row: PlanPart, _ items: Versions<Field.Item>
  ) -> [FieldChange<Field>] where Field.Item: Equatable {
    fields.compactMap { field in
      let entry = field.entry
      guard let key = entry.key else { return nil }
      let part = PlanPart(row.section, row.row, key)
      let values = Versions(
        base: entry.read(items.base), current: entry.read(items.current),
        edited: entry.read(items.edited))
      // What follows from another field is written nowhere, and goes along with that.
      if entry.option == nil, typed.texts[part] == nil { return nil }
      guard isChanged(part, values, { $0.flatMap(FieldWriter.text) }) else { return nil }
      guard entry.option != nil else {
        refuse(part, verb: nil)
        return nil
      }
      return FieldChange(field, entry.isUsual(items.edited) ? nil : values.edited)
    }
  }

  /// Who waits for whom: one link for each predecessor, as the verbs have it.
  private func compareLinks(_ row: PlanPart, _ tasks: Versions<PlanTask>) {
    let key = tasks.edited.key
    let part = PlanPart(row.section, row.row, "after")
    let all = tasks.base.dependsOn + tasks.current.dependsOn + tasks.edited.dependsOn
    for other in Set(all.map(\.task)).sorted() {
      func links(_ task: PlanTask) -> [PlanDependency] {
        task.dependsOn.filter { $0.task == other }
      }
      let versions = Versions(
        base: links(tasks.base), current: links(tasks.current), edited: links(tasks.edited))
      guard isChanged(part, versions, RuleWriter.links) else { continue }
      guard let link = versions.edited.first else {
        add(.unlink(key, from: other), for: part)
        continue
      }
      guard versions.edited.count == 1 else {
        add(.editTwoLinks, part, ["key": other.rawValue])
        continue
      }
      add(.link(key, link), for: part)
    }
  }

  // MARK: What is reported

  /// The fields of a row that no table has are reports, and each has its verb.
  private func compareProgress(_ row: PlanPart) {
    for part in progress(of: row) {
      let texts = texts(of: part)
      guard isChanged(part, texts, \.self), let field = part.field else { continue }
      refuse(part, verb: verb(for: field, of: row, isGone: texts.edited == nil))
    }
  }

  /// Whether a row that is added says nothing of how far it is, and takes the number it gets.
  private func isFree(_ row: PlanPart) -> Bool {
    let reported = progress(of: row).filter { part in
      guard let field = part.field, parts.edited[part] != nil else { return false }
      return field == "number" ? parts.edited[part] != "0" : field != "by-hand"
    }
    for part in reported {
      refuse(part, verb: verb(for: part.field ?? "", of: row, isGone: false))
    }
    // No template gives it a title.
    let isTitled = parts.edited[PlanPart(row.section, row.row, "title")] != nil
    if !isTitled { add(.missingKey, row, ["key": "title"]) }
    return reported.isEmpty && isTitled
  }

  private func progress(of row: PlanPart) -> [PlanPart] {
    let tables: [String?]
    switch PlanDecoder.Sort(rawValue: row.section) {
    case .task?: tables = TaskField.allCases.map(\.entry.key)
    case .series?: tables = SeriesField.allCases.map(\.entry.key)
    case .measure?: tables = MeasureField.allCases.map(\.entry.key)
    case nil: tables = []
    }
    let names = Set(
      [parts.base, parts.current, parts.edited].flatMap { texts in
        fields(of: row, in: texts).keys
      })
    return names.subtracting(tables.compactMap(\.self)).subtracting(["key"]).sorted().map {
      PlanPart(row.section, row.row, $0)
    }
  }

  private func verb(for field: String, of row: PlanPart, isGone: Bool) -> String? {
    let ref = "\(code)/\(row.row ?? "")"
    return switch (field, row.section) {
    case ("started", _) where !isGone: "task start \(ref)"
    case ("finished", _) where !isGone, ("outcome", _) where !isGone: "done \(ref)"
    case ("skipped", _) where !isGone: "task skip \(ref)"
    case ("started", _), ("finished", _), ("outcome", _), ("skipped", _): "task reopen \(ref)"
    case ("wait", _), ("waits", _): "wait \(ref)"
    case ("pin", _) where isGone: "task unpin \(ref)"
    case ("pin", _), ("pins", _): "task pin \(ref)"
    case ("log", _): "log \(ref)"
    case ("stopped", _), ("owed-through", _): "series stop \(ref)"
    case ("renewals", _): "measure renew \(ref)"
    case ("ended", _): "measure end \(ref)"
    case ("removed", "tasks"): isGone ? "undo \(code)" : "task remove \(ref)"
    case ("removed", "series"): isGone ? "undo \(code)" : "series remove \(ref)"
    case ("removed", _): isGone ? "undo \(code)" : "measure remove \(ref)"
    default: nil
    }
  }
}
