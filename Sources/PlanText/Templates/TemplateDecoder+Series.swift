import CarePlans
import CivilTime

/// The rows under `series:`.
extension TemplateDecoder {
  func series(_ value: YamlValue) -> TemplateSeries? {
    guard let (row, key) = row(value, in: "series") else { return nil }
    let title = title(row.required("title"), of: row)
    let obligation: Obligation = row.choice("obligation") ?? .process
    let source = row.text("source")
    let verify = row.flag("verify")
    if obligation == .statutory {
      if source == nil {
        log.add(.statutoryWithoutSource, at: row.place, subject: row.subject, ["key": "taper"])
      }
      if verify == nil {
        log.add(.statutoryWithoutVerify, at: row.place, subject: row.subject, ["key": "taper"])
      }
    }
    let taperValue = row.required("taper")
    let taper = row.taper("taper", taperValue)
    for anchor in taper?.anchors ?? [] {
      uses.add(.anchor, anchor, subject: row.subject, at: taperValue?.place ?? row.place)
    }
    let from = from(of: row, source: source, verify: verify, key: key)
    let kind: SeriesKind = row.choice("kind") ?? .contact
    let domain: LifeDomain? = row.choice("domain")
    let role = role("role", row.required("role"), of: row)
    let participants = participants(of: row)
    let counting = row.choice("counting", of: [FollowUpSeries.Counting.periodic, .chained])
    let window = row.term("window")
    let condition = condition(of: row)
    let phase = phase(of: row)
    let isPlanned = row.flag("planned") ?? true
    row.finish()
    guard let taper, let from else { return nil }
    let series = FollowUpSeries(
      key: key, number: 0, kind: kind, domain: domain, role: role ?? RoleKey(""),
      participants: participants, obligation: obligation, taper: taper, origin: from,
      counting: counting ?? .periodic, window: window ?? .zero, condition: condition,
      source: source, verify: verify ?? false, phase: phase)
    return TemplateSeries(
      title: title ?? BilingualText(nl: "", en: ""), isPlanned: isPlanned, series: series)
  }

  /// A series from a task begins when the task is finished, which is not the same as a rule.
  private func from(of row: FieldReader, source: String?, verify: Bool?, key: ItemKey)
    -> FollowUpSeries.Origin?
  {
    if !row.has("from") { _ = row.required("from") }
    guard
      let timing = timing("from", of: row, source: source, verify: verify, adders: key)
    else { return nil }
    if case .task(let task) = timing.rule.origin { return .task(task, timing.rule.term) }
    return .rule(timing.rule)
  }
}
