import CarePlans
import CivilTime

/// Tasks, series and measures.
extension PlanDecoder {
  func task(_ value: YamlValue) -> PlanTask? {
    guard let (row, key, number) = row(value, .task) else { return nil }
    let kind: TaskKind = row.choice("kind") ?? .action
    var task = PlanTask(
      key: key, number: number, templateKey: templateKey(of: key, row), title: row.text("title"),
      kind: kind, domain: row.choice("domain"), role: RoleKey(row.requiredText("role") ?? ""),
      participants: participants(row), worker: row.text("worker").map { WorkerID($0) },
      obligation: row.choice("obligation") ?? .process, notBefore: rule("not-before", of: row),
      due: rule("due", of: row), limit: rule("limit", of: row), estimate: row.term("estimate"),
      join: row.choice("join", of: [TaskJoin.all, .any]) ?? .all, condition: condition(row),
      dependsOn: links(row), outcomes: outcomes(row), phase: row.text("phase"))
    task.startedOn = row.day("started")
    task.finishedOn = row.day("finished")
    task.outcome = row.text("outcome")
    task.isSkipped = row.flag("skipped") ?? false
    task.wait = wait(row)
    task.pin = pin(row)
    row.finish()
    return task
  }

  func series(_ value: YamlValue) -> FollowUpSeries? {
    guard let (row, key, number) = row(value, .series) else { return nil }
    let templateKey = templateKey(of: key, row)
    let taperValue = row.required("taper")
    let taper = row.taper("taper", taperValue)
    for anchor in taper?.anchors ?? [] {
      uses.add(.anchor, anchor, subject: row.subject, at: taperValue?.place ?? row.place)
    }
    let origin = seriesOrigin(row)
    let title = row.text("title")
    let kind: SeriesKind = row.choice("kind") ?? .contact
    let domain: LifeDomain? = row.choice("domain")
    let role = RoleKey(row.requiredText("role") ?? "")
    let participants = participants(row)
    let worker = row.text("worker").map { WorkerID($0) }
    let obligation: Obligation = row.choice("obligation") ?? .process
    let counting = row.choice("counting", of: [FollowUpSeries.Counting.periodic, .chained])
    let window = row.term("window") ?? .zero
    let condition = condition(row)
    let source = row.text("source")
    let verify = row.flag("verify") ?? false
    let phase = row.text("phase")
    let stopped = row.day("stopped")
    let owed = row.number("owed-through", row.value("owed-through"), in: 1...1_000_000)
    let contacts = contacts(row)
    row.finish()
    guard let taper, let origin else { return nil }
    var series = FollowUpSeries(
      key: key, number: number, templateKey: templateKey, title: title, kind: kind, domain: domain,
      role: role, participants: participants, worker: worker, obligation: obligation,
      taper: taper, origin: origin, counting: counting ?? .periodic, window: window,
      condition: condition, source: source, verify: verify, phase: phase)
    series.stoppedOn = stopped
    series.owedAfterStop = owed
    series.log = contacts
    return series
  }

  func measure(_ value: YamlValue) -> CareMeasure? {
    guard let (row, key, number) = row(value, .measure) else { return nil }
    let law = row.requiredText("law")
    let authority = row.requiredText("authority")
    let requested = row.day("requested")
    let start = row.day("start", row.required("start"))
    let maximum = row.term("maximum", row.required("maximum"))
    let sunset = row.day("sunset")
    let renewals = row.list("renewals").compactMap { value -> CareMeasure.Renewal? in
      guard let fields = row.map("renewals", value) else { return nil }
      let on = fields.day("date", fields.required("date"))
      let until = fields.day("until", fields.required("until"))
      fields.finish()
      guard let on, let until else { return nil }
      return CareMeasure.Renewal(on: on, until: until)
    }
    let ended = row.day("ended")
    row.finish()
    guard let law, let authority, let start, let maximum else { return nil }
    var measure = CareMeasure(
      key: key, number: number, law: law, authority: RoleKey(authority), requestedOn: requested,
      start: start, maximum: maximum, sunset: sunset)
    measure.renewals = renewals
    measure.endedOn = ended
    return measure
  }

  // MARK: Parts of rows

  /// The template's row is the key's own unless something else is said.
  private func templateKey(of key: ItemKey, _ row: FieldReader) -> ItemKey? {
    let isByHand = row.flag("by-hand") ?? false
    let other = row.text("row").map { ItemKey($0) }
    // Only an event or a measure brings something a second time.
    if isByHand, key.templateRow != key, let place = places[key.rawValue] {
      log.add(.badItemKey, at: place, subject: row.subject, ["key": key.rawValue])
    }
    return isByHand ? nil : other ?? key.templateRow
  }

  private func participants(_ row: FieldReader) -> [RoleKey] {
    row.texts("participants").map { RoleKey($0.text) }
  }

  private func links(_ row: FieldReader) -> [PlanDependency] {
    row.list("after").compactMap { value in
      guard let link = DependencyText.read(value, of: row) else { return nil }
      uses.add(
        link.point == nil ? .task : .series, link.task.rawValue, subject: row.subject,
        at: value.place)
      return link
    }
  }

  private func wait(_ row: FieldReader) -> TaskWait? {
    guard let fields = row.map("wait", row.value("wait")) else { return nil }
    let since = fields.day("since", fields.required("since"))
    let until = fields.day("until", fields.required("until"))
    fields.finish()
    guard let since, let until else { return nil }
    return TaskWait(since: since, until: until)
  }

  private func pin(_ row: FieldReader) -> TaskPin? {
    guard let fields = row.map("pin", row.value("pin")) else { return nil }
    let day = fields.day("day", fields.required("day"))
    var minute: Int?
    if let value = fields.value("time"), let text = fields.text("time", value) {
      minute = ClockText.minute(text)
      if minute == nil { fields.wrongType("time", value, expected: "time") }
    }
    let minutes = fields.number("minutes", fields.value("minutes"), in: 0...100_000)
    fields.finish()
    return day.map { TaskPin(day: $0, minute: minute, minutes: minutes) }
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
