import CarePlans

/// The parts of a plan's text, each with what it says and where.
struct PlanParts {
  private(set) var texts: [PlanPart: String] = [:]
  private(set) var places: [PlanPart: TextPlace] = [:]

  /// Tables whose entries have names of their own.
  private static let tables = ["anchors", "facts", "roles", "members", "undone"]

  /// The parts of a text as it was typed.
  init(_ root: YamlValue) {
    guard case .map(let fields) = root.content else { return }
    for field in fields {
      add(PlanPart(field.key), field)
      switch field.value.content {
      case .map(let entries) where Self.tables.contains(field.key):
        for entry in entries { add(PlanPart(field.key, entry.key), entry) }
      case .list(let rows) where PlanDecoder.Sort(rawValue: field.key) != nil:
        for row in rows { add(row, to: field.key) }
      default: break
      }
    }
  }

  /// The parts of a plan, each written as the program writes it.
  init(of plan: CarePlan) {
    let root = YamlText.parse(
      PlanWriter.text(of: plan), file: "", limits: .plan, log: ProblemLog())
    self.init(root ?? YamlValue(content: .map([]), place: TextPlace(file: "")))
  }

  private mutating func add(_ row: YamlValue, to section: String) {
    guard case .map(let fields) = row.content,
      case .scalar(let key, _)? = fields.first(where: { $0.key == "key" })?.value.content
    else { return }
    let part = PlanPart(section, key)
    texts[part] = key
    places[part] = row.place
    for field in fields { add(PlanPart(section, key, field.key), field) }
  }

  private mutating func add(_ part: PlanPart, _ field: YamlField) {
    texts[part] = field.value.text
    places[part] = field.value.place
  }

  /// Where a part stands, or where it would.
  func place(of part: PlanPart, file: String) -> TextPlace {
    places[part] ?? places[PlanPart(part.section, part.row)] ?? places[PlanPart(part.section)]
      ?? TextPlace(file: file)
  }

  /// The fields of a row that are written.
  func fields(of section: String, _ key: ItemKey) -> Set<String> {
    Set(
      texts.keys.compactMap { part in
        part.section == section && part.row == key.rawValue ? part.field : nil
      })
  }
}

extension YamlValue {
  /// On one line, for comparing and telling.
  fileprivate var text: String {
    switch content {
    // In quotes it is a text, whatever it looks like without.
    case .scalar(let text, let isPlain): isPlain ? text : YamlScalar.quoted(text)
    case .list(let list): YamlWriter.flow(list.map(\.text))
    case .map(let fields): YamlWriter.flow(fields.map { ($0.key, Optional($0.value.text)) })
    }
  }
}
