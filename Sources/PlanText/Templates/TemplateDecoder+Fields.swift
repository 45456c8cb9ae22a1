import CarePlans
import CivilTime

/// The fields of rows, by the sort of value they hold.
extension TemplateDecoder: RowDecoding {
  /// Begins a row: what it says of all its timings is known before they are read.
  func begin(_ key: ItemKey, _ row: FieldReader) {
    rowKey = key
    source = row.text("source")
    verify = row.flag("verify")
    timings = [:]
  }

  func value(_ kind: FieldKind, _ key: String, of row: FieldReader) -> FieldValue? {
    switch kind {
    case .role: role(key, row.value(key), of: row).map { .role($0) }
    case .roles: .roles(row.list(key).compactMap { role(key, $0, of: row) })
    case .name: phase(key, of: row).map { .name($0) }
    case .rule: timing(key, of: row).map { .rule($0.rule) }
    case .origin: origin(key, of: row).map { .origin($0) }
    case .condition: condition(key, of: row).map { .condition($0) }
    case .outcomes: .outcomes(outcomes(key, of: row))
    case .links: .links(dependencies(key, of: row))
    case .taper: taper(key, of: row).map { .taper($0) }
    // They were read with the beginning of the row.
    case .text where key == "source": source.map { .text($0) }
    case .flag where key == "verify": verify.map { .flag($0) }
    case .text, .worker, .taskKind, .seriesKind, .domain, .obligation, .join, .counting, .term,
      .roll, .day, .flag:
      plainValue(kind, key, of: row)
    }
  }

  private func timing(_ key: String, of row: FieldReader) -> Timing? {
    let timing = timing(key, of: row, source: source, verify: verify, adders: rowKey)
    timings[key] = timing
    return timing
  }

  /// A series from a task begins when the task is finished, which is not the same as a rule.
  private func origin(_ key: String, of row: FieldReader) -> FollowUpSeries.Origin? {
    guard let timing = timing(key, of: row) else { return nil }
    if case .task(let task) = timing.rule.origin { return .task(task, timing.rule.term) }
    return .rule(timing.rule)
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
}
