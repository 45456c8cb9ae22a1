/// What differs between two templates, row by row and field by field.
package struct TemplateDifference: Sendable, Hashable {
  /// One of the two.
  package struct Side: Sendable, Hashable {
    package let id: String
    package let version: Int

    init(_ template: CareTemplate) {
      id = template.id
      version = template.version
    }
  }

  /// What a difference is about.
  package enum Sort: String, Sendable, Hashable, CaseIterable {
    case template, anchor, phase, fact, event, measure, task, series
  }

  /// One difference of a row.
  package enum Change: Sendable, Hashable {
    case added
    case removed
    /// A field of the table of fields.
    case field(PlanField, FieldValue?, FieldValue?)
    /// A predecessor, with how it was waited for and how it is.
    case link(ItemKey, PlanDependency?, PlanDependency?)
    /// What a date says beside its rule: how it rolls, its source, whether it must be verified.
    case part(of: RuleField, RulePart, String?, String?)
    /// What only templates say.
    case own(OwnField, String?, String?)
  }

  /// The dates of a row, by the names of the table of fields.
  package enum RuleField: String, Sendable, Hashable, CaseIterable {
    case notBefore = "notBeforeRule"
    case due = "dueRule"
    case limit = "limitRule"
    case firstDue = "firstDueRule"
  }

  /// What is said of a date beside its rule.
  package enum RulePart: String, Sendable, Hashable, CaseIterable { case roll, source, verify }

  /// What only templates say, by the name of the field.
  package enum OwnField: String, Sendable, Hashable, CaseIterable {
    case titleDutch, titleEnglish, caseType, planned, firstDueRule, rowSource, from, values, adds,
      ahead
    case authority, maximum, fromRequest, sunset, source, verify
  }

  /// A row, or a part of the head, that is not the same in both.
  package struct Row: Sendable, Hashable {
    package let sort: Sort
    package let key: String
    package let title: BilingualText
    package let changes: [Change]
  }

  package let before: Side
  package let after: Side
  /// In the order of the second template, with what is gone behind what there is of its sort.
  package let rows: [Row]

  package init(from old: CareTemplate, to new: CareTemplate) {
    before = Side(old)
    after = Side(new)
    let head = Self.head(old, new)
    rows =
      (head.isEmpty ? [] : [Row(sort: .template, key: new.id, title: new.title, changes: head)])
      + Self.rows(.anchor, old.anchors, new.anchors, \.key.rawValue, \.title) {
        .titles($0.title, $1.title)
      }
      + Self.rows(.phase, old.phases, new.phases, \.key, \.title) { .phase($0, $1) }
      + Self.rows(.fact, old.facts, new.facts, \.key.rawValue, \.title) { .fact($0, $1) }
      + Self.rows(.event, old.events, new.events, \.key.rawValue, \.title) { .event($0, $1) }
      + Self.rows(.measure, old.measures, new.measures, \.law, \.title) { .measure($0, $1) }
      + Self.rows(.task, old.tasks, new.tasks, \.task.key.rawValue, \.title) { .task($0, $1) }
      + Self.rows(.series, old.series, new.series, \.series.key.rawValue, \.title) {
        .series($0, $1)
      }
  }

  private static func head(_ old: CareTemplate, _ new: CareTemplate) -> [Change] {
    var changes: [Change] = .titles(old.title, new.title)
    changes.note(.caseType, old.caseType, new.caseType)
    return changes
  }

  private static func rows<Element>(
    _ sort: Sort, _ old: [Element], _ new: [Element], _ key: (Element) -> String,
    _ title: (Element) -> BilingualText, _ compare: (Element, Element) -> [Change]
  ) -> [Row] {
    let before = Dictionary(old.map { (key($0), $0) }) { first, _ in first }
    let after = Set(new.map(key))
    let there = new.compactMap { element -> Row? in
      let changes = before[key(element)].map { compare($0, element) } ?? [.added]
      guard !changes.isEmpty else { return nil }
      return Row(sort: sort, key: key(element), title: title(element), changes: changes)
    }
    let gone = old.filter { !after.contains(key($0)) }.map {
      Row(sort: sort, key: key($0), title: title($0), changes: [.removed])
    }
    return there + gone
  }
}
