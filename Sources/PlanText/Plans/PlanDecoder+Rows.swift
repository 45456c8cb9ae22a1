import CarePlans
import CivilTime

/// Tasks, series and measures: their fields by the tables of fields, then how far they are.
extension PlanDecoder {
  func task(_ value: YamlValue) -> PlanTask? {
    guard let (row, key, number) = row(value, .task) else { return nil }
    var task = EmptyRow.task(key, number)
    task.templateKey = templateKey(of: key, row)
    read(TaskField.allCases, of: row, into: &task)
    task.startedOn = row.day("started")
    task.finishedOn = row.day("finished")
    task.outcome = row.text("outcome")
    task.isSkipped = row.flag("skipped") ?? false
    task.wait = wait(row)
    task.pin = pin(row)
    task.removal = removal(row, endedOn: task.finishedOn)
    row.finish()
    return task
  }

  func series(_ value: YamlValue) -> FollowUpSeries? {
    guard let (row, key, number) = row(value, .series) else { return nil }
    var series = EmptyRow.series(key, number)
    series.templateKey = templateKey(of: key, row)
    read(SeriesField.allCases, of: row, into: &series)
    series.stoppedOn = row.day("stopped")
    series.owedAfterStop = row.number(
      "owed-through", row.value("owed-through"), in: 1...1_000_000)
    series.log = contacts(row)
    series.pins = byContact("pins", of: row, pin(in:))
    series.waits = byContact("waits", of: row, wait(in:))
    series.removal = removal(row, contacts: series.log)
    row.finish()
    return series
  }

  func measure(_ value: YamlValue) -> CareMeasure? {
    guard let (row, key, number) = row(value, .measure) else { return nil }
    var measure = EmptyRow.measure(key, number)
    read(MeasureField.allCases, of: row, into: &measure)
    measure.renewals = row.list("renewals").compactMap { value -> CareMeasure.Renewal? in
      guard let fields = row.map("renewals", value) else { return nil }
      let on = fields.day("date", fields.required("date"))
      let until = fields.day("until", fields.required("until"))
      fields.finish()
      guard let on, let until else { return nil }
      return CareMeasure.Renewal(on: on, until: until)
    }
    measure.endedOn = row.day("ended")
    measure.removal = removal(row, endedOn: measure.endedOn)
    row.finish()
    return measure
  }

  // MARK: Parts of rows

  /// The template's row is the key's own unless something else is said.
  private func templateKey(of key: ItemKey, _ row: FieldReader) -> ItemKey? {
    let isByHand = row.flag("by-hand") ?? isNew(key)
    let other = row.text("row").map { ItemKey($0) }
    // Only an event or a measure brings something a second time.
    if isByHand, key.templateRow != key, let place = places[key.rawValue] {
      log.add(.badItemKey, at: place, subject: row.subject, ["key": key.rawValue])
    }
    return isByHand ? nil : other ?? key.templateRow
  }

  func links(_ key: String, of row: FieldReader) -> [PlanDependency] {
    row.list(key).compactMap { value in
      guard let link = DependencyText.read(value, of: row) else { return nil }
      uses.add(
        link.point == nil ? .task : .series, link.task.rawValue, subject: row.subject,
        at: value.place)
      return link
    }
  }

  /// - Parameters:
  ///   - endedOn: The day since which the item is over.
  ///   - reported: The contacts of a series that were reported; nil for what has no contacts.
  private func removal(
    _ row: FieldReader, endedOn: CivilDate? = nil,
    contacts reported: [Int: FollowUpSeries.Log]? = nil
  ) -> ItemRemoval? {
    let whole = row.value("removed")
    guard let whole, let fields = row.map("removed", whole) else { return nil }
    let dateValue = fields.required("date")
    let on = fields.day("date", dateValue)
    let sinceValue = fields.value("since")
    let since = fields.day("since", sinceValue)
    let contacts = fields.list("contacts").compactMap { value -> Int? in
      let number = fields.number("contacts", value, in: 1...1_000_000)
      guard let number else { return nil }
      guard let reported, reported[number] == nil else {
        log.add(
          .removedContact, at: value.place, subject: row.subject, ["number": "\(number)"])
        return nil
      }
      return number
    }
    fields.finish()
    guard let on else { return nil }
    if let today, on > today {
      log.add(
        .removedInFuture, at: dateValue?.place ?? whole.place, subject: row.subject,
        ["value": on.description])
    }
    if let since, since > on {
      log.add(
        .removedSinceLater, at: sinceValue?.place ?? whole.place, subject: row.subject,
        ["value": since.description, "date": on.description])
    }
    if let endedOn {
      log.add(
        .removedAndFinished, at: whole.place, subject: row.subject,
        ["date": endedOn.description])
    }
    return ItemRemoval(on: on, since: since, contacts: contacts)
  }

  private func wait(_ row: FieldReader) -> TaskWait? {
    guard let fields = row.map("wait", row.value("wait")) else { return nil }
    let wait = self.wait(in: fields)
    fields.finish()
    return wait
  }

  private func wait(in fields: FieldReader) -> TaskWait? {
    let since = fields.day("since", fields.required("since"))
    let until = fields.day("until", fields.required("until"))
    guard let since, let until else { return nil }
    return TaskWait(since: since, until: until)
  }

  private func pin(_ row: FieldReader) -> TaskPin? {
    guard let fields = row.map("pin", row.value("pin")) else { return nil }
    let pin = self.pin(in: fields)
    fields.finish()
    return pin
  }

  private func pin(in fields: FieldReader) -> TaskPin? {
    let day = fields.day("day", fields.required("day"))
    var minute: Int?
    if let value = fields.value("time"), let text = fields.text("time", value) {
      minute = ClockText.minute(text)
      if minute == nil { fields.wrongType("time", value, expected: "time") }
    }
    let minutes = fields.number("minutes", fields.value("minutes"), in: 0...100_000)
    let place = fields.value("place").flatMap { fields.name("place", $0, NameRule.isName) }
    return day.map {
      TaskPin(day: $0, minute: minute, minutes: minutes, place: place.map { PlaceID($0) })
    }
  }

  /// What is said of single contacts in a list, by their number.
  private func byContact<Value>(
    _ name: String, of row: FieldReader, _ read: (FieldReader) -> Value?
  ) -> [Int: Value] {
    var result: [Int: Value] = [:]
    for value in row.list(name) {
      guard let fields = row.map(name, value) else { continue }
      let number = fields.number("contact", fields.required("contact"), in: 1...1_000_000)
      let found = read(fields)
      fields.finish()
      guard let number, let found else { continue }
      if result.updateValue(found, forKey: number) != nil {
        self.log.add(
          .duplicatePlanItem, at: value.place, subject: row.subject,
          ["key": "\(number)", "first": "\(value.place.line)"])
      }
    }
    return result
  }

  private func contacts(_ row: FieldReader) -> [Int: FollowUpSeries.Log] {
    var log: [Int: FollowUpSeries.Log] = [:]
    for value in row.list("log") {
      guard let fields = row.map("log", value) else { continue }
      let numberValue = fields.required("contact")
      let number = fields.number("contact", numberValue, in: 1...1_000_000)
      if !fields.has("outcome") { _ = fields.required("outcome") }
      let outcome: FollowUpSeries.Outcome? = fields.choice("outcome")
      let on = fields.day("date", fields.required("date"))
      fields.finish()
      guard let number, let outcome, let on else { continue }
      if log.updateValue(FollowUpSeries.Log(outcome: outcome, on: on), forKey: number) != nil {
        self.log.add(
          .duplicatePlanItem, at: value.place, subject: row.subject,
          ["key": "\(number)", "first": "\(value.place.line)"])
      }
    }
    return log
  }
}
