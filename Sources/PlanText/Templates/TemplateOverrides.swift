/// What a template changes in the rows of its blocks, or an overlay in those of a template.
final class TemplateOverrides {
  private struct Entry {
    let key: String
    let place: TextPlace
    let fields: [YamlField]
    var isUsed = false
  }

  private var entries: [Entry] = []
  private var rowKeys: [String] = []
  /// What an entry is that no row has the key of.
  private let missing: TextProblem.Kind
  private let log: ProblemLog

  init(_ values: [YamlValue], missing: TextProblem.Kind = .unknownOverride, log: ProblemLog) {
    self.missing = missing
    self.log = log
    for value in values {
      guard let fields = FieldReader(value, subject: "overrides", log: log),
        let keyValue = fields.required("key"), let key = fields.text("key", keyValue)
      else { continue }
      if let first = entries.first(where: { $0.key == key }) {
        log.add(
          .duplicateItem, at: keyValue.place, subject: key,
          ["key": key, "first": "\(first.place.file):\(first.place.line)"])
      } else {
        entries.append(
          Entry(key: key, place: keyValue.place, fields: fields.all.filter { $0.key != "key" }))
      }
    }
  }

  /// The fields that were changed, by the keys of their rows, once all rows were merged.
  var changed: [(row: String, fields: [String])] {
    entries.filter(\.isUsed).map { ($0.key, $0.fields.map(\.key)) }
  }

  /// A row with the fields of its override in place of its own; one written as nothing is taken away.
  func merged(into row: YamlValue) -> YamlValue {
    guard case .map(let own) = row.content,
      case .scalar(let key, _)? = own.first(where: { $0.key == "key" })?.value.content
    else { return row }
    rowKeys.append(key)
    guard let place = entries.firstIndex(where: { $0.key == key }) else { return row }
    entries[place].isUsed = true
    let new = entries[place].fields
    let kept = own.filter { field in !new.contains { $0.key == field.key } }
    return YamlValue(
      content: .map(kept + new.filter { !$0.value.isNothing }), place: row.place)
  }

  /// Reports overrides of rows that are not there, once all rows were merged.
  func reportUnused() {
    for entry in entries where !entry.isUsed {
      log.add(
        missing, at: entry.place, subject: entry.key,
        ["key": entry.key, "suggestion": NearNames.nearest(to: entry.key, among: rowKeys)])
    }
  }
}
