import CarePlans
import CivilTime

/// One reading of a plan.
final class PlanDecoder {
  let log: ProblemLog
  /// The code of a plan that is written without one.
  private let newCode: PlanCode?
  /// The day after which nothing can have happened.
  let today: CivilDate?
  /// The items of the plan that an edited text goes into, which it may name; nil for a plan of its own.
  let standing: StandingItems?
  /// Where the rows stand, by key.
  var places: [String: TextPlace] = [:]
  /// What rules and links name, to be looked up once all is read.
  var uses = TemplateUses()
  /// Names of measures in rules.
  var measures: [TemplateUses.Use] = []
  private var numbers: [Int: String] = [:]
  /// The names given out so far, and where each stands in one case.
  private var names = ItemNames()
  private var named: [String: (key: String, line: Int)] = [:]

  /// What sort of item a row is.
  enum Sort: String {
    case task = "tasks"
    case series
    case measure = "measures"
  }

  init(
    log: ProblemLog, newCode: PlanCode?, today: CivilDate? = nil, standing: StandingItems? = nil
  ) {
    self.log = log
    self.newCode = newCode
    self.today = today
    self.standing = standing
  }

  /// The plan as far as it can be read; nil without a code, a stamp or a start.
  func plan(_ fields: FieldReader) -> CarePlan? {
    let code = code(fields)
    // Only what goes into a plan is held against the change it was made from.
    _ = fields.value("change")
    let stamp = stamp(fields)
    let caseType = fields.requiredText("case-type")
    let status: PlanStatus? = fields.choice("status")
    let start = fields.day("start", fields.required("start"))
    let ended = fields.day("ended")
    let stop = stop(fields)
    // Written as nothing, nobody leads it.
    let leader = fields.value("lead").flatMap { $0.isNothing ? nil : fields.text("lead", $0) }
    let lead = leader.map { WorkerID($0) }
    let adoption = adoption(fields)
    let last = fields.number("last-number", fields.value("last-number"), in: 0...1_000_000)
    let anchors = anchors(fields)
    let facts = named("facts", fields, isName: true) { key, value in
      value.isNothing ? PlanFact(value: nil) : fields.text(key, value).map { PlanFact(value: $0) }
    }
    let roles = named("roles", fields) { fields.text($0, $1).map { PartnerID($0) } }
    let members = named("members", fields) { fields.day($0, $1) }
    let domains = fields.list("domains").compactMap(domain)
    let goals = fields.list("goals").compactMap(goal)
    let phases = fields.list("phases").compactMap(phase)
    let happenings = fields.list("happenings").compactMap(happening)
    let measures = fields.list("measures").compactMap(measure)
    let tasks = fields.list("tasks").compactMap(task)
    let series = fields.list("series").compactMap(series)
    fields.finish()
    guard let code, let stamp, let caseType, let start else { return nil }
    var plan = CarePlan(
      code: code, template: stamp, caseType: caseType, start: start, lead: lead)
    plan.status = status ?? .draft
    // No calendar has shown anything of a plan that comes from a text.
    if plan.status == .discarded { plan.shownIn = [] }
    plan.endedOn = ended
    plan.stop = stop
    plan.adoption = adoption
    plan.anchors = keyed(anchors)
    plan.facts = keyed(facts)
    plan.roles = keyed(roles)
    plan.members = keyed(members)
    plan.domains = Dictionary(domains, uniquingKeysWith: { first, _ in first })
    plan.goals = goals.sorted { $0.number < $1.number }
    plan.lastGoal = goals.map(\.number).max() ?? 0
    plan.phases = phases
    plan.happenings = happenings
    plan.measures = measures
    // People may write rows in any order; the plan keeps them by key.
    plan.tasks = tasks.sorted { $0.key < $1.key }
    plan.series = series.sorted { $0.key < $1.key }
    plan.lastNumber = last ?? PlanNumbers.largest(in: plan)
    check(plan)
    return plan
  }

  // MARK: Head

  private func code(_ fields: FieldReader) -> PlanCode? {
    if let newCode, fields.value("plan")?.isNothing ?? true { return newCode }
    guard let value = fields.required("plan"), let text = fields.text("plan", value)
    else { return nil }
    do throws(PlanCode.PlanCodeError) {
      return try PlanCode(text)
    } catch {
      let reason =
        switch error {
        case .length: "length"
        case .sign: "sign"
        case .check: "check"
        }
      log.add(.badCode, at: value.place, subject: "plan", ["value": text, "reason": reason])
      return nil
    }
  }

  /// Why it was stopped, and what is owed all the same.
  private func stop(_ fields: FieldReader) -> PlanStop? {
    guard let parts = fields.map("stopped", fields.value("stopped")) else { return nil }
    let kind: StopKind? = parts.choice("kind")
    let settling = parts.texts("settling").map { ItemKey($0.text) }
    parts.finish()
    return kind.map { PlanStop(kind: $0, settling: settling.sorted()) }
  }

  /// That its case was running, with the tasks that are not done since before that.
  private func adoption(_ fields: FieldReader) -> PlanAdoption? {
    let undone = named("undone", fields) { fields.day($0, $1) }
    guard let value = fields.value("adopted"), let parts = fields.map("adopted", value) else {
      return nil
    }
    let on = parts.day("on", parts.required("on"))
    let number = parts.number("number", parts.required("number"), in: 1...1_000_000)
    parts.finish()
    guard let on, let number else { return nil }
    return PlanAdoption(on: on, number: number, undone: keyed(undone))
  }

  private func stamp(_ fields: FieldReader) -> TemplateStamp? {
    guard let stamp = fields.map("template", fields.required("template")) else { return nil }
    let id = stamp.requiredText("id")
    let version = stamp.number("version", stamp.required("version"), in: 0...1_000_000)
    let hash = stamp.requiredText("hash")
    stamp.finish()
    guard let id, let version, let hash else { return nil }
    return TemplateStamp(id: id, version: version, hash: hash)
  }

  private func anchors(_ fields: FieldReader) -> [(String, PlanAnchor)] {
    named("anchors", fields, isName: true) { key, value in
      if case .scalar("unknown", _) = value.content { return .unknown }
      guard let parts = fields.map(key, value) else { return nil }
      let date = parts.day("date")
      let state: PlanAnchor.State? = parts.choice("state")
      parts.finish()
      var anchor = PlanAnchor(date: date, state: state ?? .expected)
      if let state { anchor.state = state }
      return anchor
    }
  }

  /// The entries of a mapping whose keys are names.
  ///
  /// - Parameter isName: Whether they are written in small letters, as rules and conditions do.
  private func named<Value>(
    _ key: String, _ fields: FieldReader, isName: Bool = false,
    _ read: (String, YamlValue) -> Value?
  ) -> [(String, Value)] {
    (fields.map(key, fields.value(key))?.all ?? []).compactMap { field in
      let name = isName ? name(of: field, in: key) : field.key
      return read(name, field.value).map { (name, $0) }
    }
  }

  /// A name in small letters; one with capitals is reported here, not where it is used.
  private func name(of field: YamlField, in section: String) -> String {
    let name = field.key.lowercased()
    guard name != field.key, NameRule.isName(name) else { return field.key }
    log.add(
      .unknownKey, at: field.place, subject: section, ["key": field.key, "suggestion": name])
    return name
  }

  private func keyed<Kind, Value>(_ entries: [(String, Value)]) -> [Key<Kind>: Value] {
    Dictionary(entries.map { (Key<Kind>($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })
  }

  private func phase(_ value: YamlValue) -> PlanPhase? {
    guard let fields = FieldReader(value, subject: "phases", log: log) else { return nil }
    let key = fields.requiredText("key")
    let from = rule("from", of: fields)
    fields.finish()
    return key.map { PlanPhase(key: $0, from: from) }
  }

  private func happening(_ value: YamlValue) -> PlanHappening? {
    guard let fields = FieldReader(value, subject: "happenings", log: log) else { return nil }
    let event = fields.requiredText("event")
    let count = fields.number("count", fields.required("count"), in: 0...1_000_000)
    let on = fields.day("date", fields.required("date"))
    fields.finish()
    guard let event, let count, let on else { return nil }
    return PlanHappening(event: EventKey(event), count: count, on: on)
  }

  // MARK: Rows

  /// The key and number of a row, each new; nil, with a problem, otherwise.
  func row(_ value: YamlValue, _ sort: Sort) -> (FieldReader, key: ItemKey, number: Int)? {
    guard let row = FieldReader(value, subject: "", name: sort.rawValue, log: log),
      let keyValue = row.required("key"), let key = row.text("key", keyValue)
    else { return nil }
    row.subject = key
    guard take(ItemKey(key), sort, at: keyValue.place) else { return nil }
    // What is added by an edit gets its number when it comes in.
    if isNew(ItemKey(key)), !row.has("number") { return (row, ItemKey(key), 0) }
    let numberValue = row.required("number")
    guard let number = row.number("number", numberValue, in: 1...1_000_000) else {
      return (row, ItemKey(key), 0)
    }
    if let first = numbers.updateValue(key, forKey: number) {
      log.add(
        .duplicateNumber, at: numberValue?.place ?? row.place, subject: key,
        ["number": "\(number)", "first": first])
    }
    return (row, ItemKey(key), number)
  }

  /// Whether an edited text brings a row that its plan has not.
  func isNew(_ key: ItemKey) -> Bool {
    standing.map { !$0.tasks.union($0.series).union($0.measures).contains(key.rawValue) } ?? false
  }

  /// Takes the name of a row; false, with a problem, when something else has it.
  private func take(_ key: ItemKey, _ sort: Sort, at place: TextPlace) -> Bool {
    let isNew: Bool
    switch (sort, ItemID(key.rawValue, isSeries: { _ in sort == .series })) {
    case (.task, .task?), (.task, .repeated?): isNew = names.add(task: key)
    case (.series, .series?): isNew = names.add(series: key)
    case (.measure, .measure(let number)?) where key == .measure(number):
      isNew = names.add(measure: key)
    default:
      log.add(.badItemKey, at: place, subject: key.rawValue, ["key": key.rawValue])
      isNew = named[key.folded] == nil
    }
    guard isNew else {
      let first = holder(of: key)
      log.add(
        .duplicatePlanItem, at: place, subject: key.rawValue,
        ["key": first.key, "first": "\(first.line)"])
      return false
    }
    named[key.folded] = (key.rawValue, place.line)
    if let row = key.numbered?.row { named[row.folded + "."] = (key.rawValue, place.line) }
    places[key.rawValue] = place
    return true
  }

  /// The row that has a name already: itself, the series it would be a contact of, or a task that
  /// would be its contact.
  private func holder(of key: ItemKey) -> (key: String, line: Int) {
    if let same = named[key.folded] { return (key.rawValue, same.line) }
    if let series = key.numbered.flatMap({ named[$0.row.folded] }) { return series }
    return named[key.folded + "."] ?? (key.rawValue, 0)
  }
}
