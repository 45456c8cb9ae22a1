import CarePlans
import CivilTime

/// Reads fields of rows by the sort of value they hold; plans and templates check each in their own
/// way.
protocol RowDecoding: AnyObject {
  /// The value of a field that is there; nil, with a problem, when it cannot be understood.
  func value(_ kind: FieldKind, _ key: String, of row: FieldReader) -> FieldValue?
}

extension RowDecoding {
  /// Reads the fields of a table into an item; one that is not there is taken for as usual.
  func read<Field: ItemField>(_ fields: [Field], of row: FieldReader, into item: inout Field.Item) {
    for field in fields {
      let entry = field.entry
      guard let key = entry.key else { continue }
      let isThere = row.value(key) != nil
      if !isThere, !entry.canBeUnset(item), !entry.isUsual(item) { _ = row.required(key) }
      entry.write(&item, isThere ? value(entry.kind, key, of: row) : nil)
    }
  }

  /// Values that are written and understood the same everywhere.
  func plainValue(_ kind: FieldKind, _ key: String, of row: FieldReader) -> FieldValue? {
    switch kind {
    case .text: row.text(key).map { .text($0) }
    case .name: row.text(key).map { .name($0) }
    case .role: row.text(key).map { .role(RoleKey($0)) }
    case .roles: .roles(row.texts(key).map { RoleKey($0.text) })
    case .worker: row.text(key).map { .worker(WorkerID($0)) }
    case .taskKind: row.choice(key).map { .taskKind($0) }
    case .seriesKind: row.choice(key).map { .seriesKind($0) }
    case .domain: row.choice(key).map { .domain($0) }
    case .obligation: row.choice(key).map { .obligation($0) }
    case .join: row.choice(key).map { .join($0) }
    case .counting: row.choice(key).map { .counting($0) }
    case .term: row.term(key).map { .term($0) }
    case .roll: row.choice(key).map { .roll($0) }
    case .taper: row.taper(key, row.value(key)).map { .taper($0) }
    case .day: row.day(key).map { .day($0) }
    case .flag: row.flag(key).map { .flag($0) }
    case .rule, .condition, .outcomes, .links, .origin: nil
    }
  }
}

/// Items as rows are read into: with nothing in them yet.
enum EmptyRow {
  static func task(_ key: ItemKey, _ number: Int = 0) -> PlanTask {
    PlanTask(key: key, number: number, role: "")
  }

  static func series(_ key: ItemKey, _ number: Int = 0) -> FollowUpSeries {
    FollowUpSeries(
      key: key, number: number, role: "", taper: .none,
      origin: .rule(TimingRule(.day(.earliest))))
  }

  static func measure(_ key: ItemKey, _ number: Int) -> CareMeasure {
    CareMeasure(
      key: key, number: number, law: "", authority: "", start: .earliest, maximum: .zero)
  }
}
