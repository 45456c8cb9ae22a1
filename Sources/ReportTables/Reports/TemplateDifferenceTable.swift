package import CarePlans
import PlanAPI
import Wording

/// What differs between two templates: a line for each field of each row.
package enum TemplateDifferenceTable: ReportTable {
  /// One difference with the row it is of.
  private struct Line {
    let row: TemplateDifference.Row
    let change: TemplateDifference.Change

    /// `added`, `removed` or `changed`.
    var kind: String {
      switch change {
      case .added: "added"
      case .removed: "removed"
      case .field, .link, .part, .own: "changed"
      }
    }

    /// The field as programs know it.
    var field: String? {
      switch change {
      case .added, .removed: nil
      case .field(let field, _, _): field.name
      case .link(let key, _, _): "dependsOn.\(key)"
      case .part(let rule, let part, _, _): "\(rule.rawValue).\(part.rawValue)"
      case .own(let field, _, _): field.rawValue
      }
    }

    var values: (before: String?, after: String?) {
      switch change {
      case .added, .removed: (nil, nil)
      case .field(_, let before, let after): (before?.description, after?.description)
      case .link(_, let before, let after): (before?.text, after?.text)
      case .part(_, _, let before, let after), .own(_, let before, let after): (before, after)
      }
    }
  }

  private static let sort = Field<Line>.word(
    "sort", of: TemplateDifference.Sort.allCases.map(\.rawValue)
  ) { $0.row.sort.rawValue }
  private static let key = Field<Line>.text("key") { $0.row.key }
  private static let title = TemplateFields.title { (line: Line) in line.row.title }
  private static let kind = Field<Line>.word("change", of: ["added", "removed", "changed"]) {
    $0.kind
  }
  private static let field = Field<Line>.optionalText("field") { $0.field }
  private static let before = Field<Line>.optionalText("before") { $0.values.before }
  private static let after = Field<Line>.optionalText("after") { $0.values.after }

  private static func lines(_ difference: TemplateDifference) -> [Line] {
    difference.rows.flatMap { row in row.changes.map { Line(row: row, change: $0) } }
  }

  private static func side(
    _ name: String, _ part: @escaping @Sendable (TemplateDifference) -> TemplateDifference.Side
  )
    -> Field<TemplateDifference>
  {
    .object(name, Record([.text("id") { part($0).id }, .number("version") { part($0).version }]))
  }

  package static let record = Record<TemplateDifference>([
    side("from") { $0.before }, side("to") { $0.after },
    .list("changes", of: Record([sort, key, title, kind, field, before, after]), lines),
  ])

  package static func document(
    _ difference: TemplateDifference, _ cells: ReportCells, hasData: Bool
  )
    -> TableDocument
  {
    let language = cells.language
    let (old, new) = (difference.before, difference.after)
    let title = TemplateWords.differenceHeading(
      language,
      [
        "before": old.id, "was": String(old.version), "after": new.id, "is": String(new.version),
      ])
    let lines = lines(difference)
    var document = TableDocument(
      title: title, sheets: [.of(columns, rows: lines, cells, hasData: hasData)])
    if lines.isEmpty { document.footnotes = [TemplateWords.noDifference(language)] }
    return document
  }

  private static let columns: [Field<Line>] = [
    sort.shown(TemplateWords.sort, priority: 2, yieldsWhenUniform: true) { line, cells in
      Cell(
        TemplateWords.sortName(line.row.sort.rawValue)(cells.language), data: line.row.sort.rawValue
      )
    }, key.shown(TemplateWords.key), title.shown(TemplateWords.title, priority: 3, minWidth: 16),
    kind,
    field.shown(TemplateWords.whatDiffers) { line, cells in
      Cell(name(of: line, cells.language), data: line.field ?? "")
    },
    before.shown(TemplateWords.beforeColumn, minWidth: 20) { line, cells in
      Cell(value(of: line, cells.language).before, data: line.values.before ?? "")
    },
    after.shown(TemplateWords.afterColumn, minWidth: 20) { line, cells in
      Cell(value(of: line, cells.language).after, data: line.values.after ?? "")
    },
  ]

  /// What differs, in the words of previews and history.
  private static func name(of line: Line, _ language: Language) -> String {
    switch line.change {
    case .added: TemplateWords.rowAdded(language)
    case .removed: TemplateWords.rowRemoved(language)
    case .field(let field, _, _): ItemFieldWords.name(field.name)(language)
    case .link(let key, _, _): "\(FieldWords.link(language)) \(key)"
    case .part(let rule, let part, _, _):
      "\(name(of: rule, language)), \(ItemFieldWords.name(part.rawValue)(language))"
    case .own(let field, _, _): TemplateWords.ownField(field.rawValue)(language)
    }
  }

  private static func name(of rule: TemplateDifference.RuleField, _ language: Language) -> String {
    rule == .firstDue
      ? TemplateWords.ownField("firstDueRule")(language)
      : ItemFieldWords.name(rule.rawValue)(language)
  }

  private static func value(of line: Line, _ language: Language) -> (before: String, after: String)
  {
    let none = ChangeWords.none(language)
    switch line.change {
    case .added, .removed: return ("", "")
    case .field(_, let before, let after):
      let (before, after) = (text(before, language), text(after, language))
      return (before.isEmpty ? none : before, after.isEmpty ? none : after)
    case .link(_, let before, let after): return (before?.text ?? none, after?.text ?? none)
    case .part(_, .roll, let before, let after):
      return (roll(before, language), roll(after, language))
    case .part(_, .source, let before, let after): return (before ?? none, after ?? none)
    case .part(_, .verify, let before, let after):
      return (answer(before, language), answer(after, language))
    case .own(let field, let before, let after):
      switch field {
      case .planned, .ahead, .fromRequest, .verify:
        return (answer(before, language), answer(after, language))
      default: return (before ?? none, after ?? none)
      }
    }
  }

  private static func text(_ value: FieldValue?, _ language: Language) -> String {
    value.map { FieldText.text(of: $0, language) } ?? ""
  }

  private static func roll(_ name: String?, _ language: Language) -> String {
    guard let name else { return ChangeWords.none(language) }
    return ItemWords.roll(name)?(language) ?? name
  }

  private static func answer(_ word: String?, _ language: Language) -> String {
    word.map { ItemWords.answer($0, language) } ?? ChangeWords.none(language)
  }
}
