import CarePlans
import Reports
import Wording

/// What the groups of the overdue report are called.
struct GroupNames {
  let grouping: Overdue.Grouping
  let language: Language

  /// The table of groups, with their sum when there are several.
  func rows(_ groups: [LateGroup], sum: LateGroup, _ fields: LateGroupFields) -> [[Cell]] {
    let cells = ReportCells(language: language) { _ in "" }
    func row(_ name: String, _ group: LateGroup) -> [Cell] {
      [Cell(name)] + fields.columns.map { $0.cell(group, cells) }
    }
    var rows = groups.map { row(name(of: $0.key), $0) }
    if rows.count > 1 {
      rows.append(
        row(OverdueWords.sum(language), sum).map { Cell($0.text, style: .strong, data: $0.data) })
    }
    return rows
  }

  func columns(_ fields: LateGroupFields) -> [Column] {
    [Column(grouping.rawValue, heading, minWidth: 8)]
      + fields.columns.map { $0.column(language) }
  }

  func name(of key: String?) -> String {
    guard let key else { return OverdueWords.nobody(language) }
    guard grouping == .obligation else { return key }
    return switch Obligation(rawValue: key) {
    case .statutory?: OverdueWords.statutory(language)
    case .process?: OverdueWords.process(language)
    case .optional?: OverdueWords.optional(language)
    case nil: key
    }
  }

  private var heading: String {
    switch grouping {
    case .partner: OverdueWords.byPartner(language)
    case .worker: OverdueWords.byWorker(language)
    case .plan: OverdueWords.byPlan(language)
    case .age: OverdueWords.byAge(language)
    case .obligation: OverdueWords.byObligation(language)
    }
  }
}
