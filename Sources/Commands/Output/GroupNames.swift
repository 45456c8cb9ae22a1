import CarePlans
import Reports
import Wording

/// What the groups of the overdue report are called, and the columns of their counts.
struct GroupNames {
  let grouping: Overdue.Grouping
  let language: Language

  var columns: [Column] {
    [
      Column(grouping.rawValue, heading, minWidth: 8),
      Column("overdue", OverdueWords.overdueColumn(language), alignment: .right),
      Column("breached", OverdueWords.breachedColumn(language), alignment: .right),
    ]
      + LateAge.allCases.map { age in
        Column(
          age.rawValue, OverdueWords.ageColumn(language, ["days": age.rawValue]),
          alignment: .right, priority: 1)
      }
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
