/// Why the end of a term is not moved to an ordinary day.
package enum RollExemption: String, CaseIterable, Hashable, Sendable {
  /// Counted backwards (Algemene termijnenwet art. 1, second paragraph).
  case backward
  /// Over twelve weeks (art. 4).
  case overTwelveWeeks
  /// Over ninety days (art. 4).
  case overNinetyDays
  /// Over three months (art. 4).
  case overThreeMonths
  /// In years (art. 4).
  case years
  /// No roll was asked: policy, or the maximum of a measure.
  case notStatutory
}

extension Term {
  /// Why the statutory roll does not move this term; nil when it does.
  var rollExemption: RollExemption? {
    if isBackward { return .backward }
    switch unit {
    case .days: return amount > 90 ? .overNinetyDays : nil
    case .weeks: return amount > 12 ? .overTwelveWeeks : nil
    case .months: return amount > 3 ? .overThreeMonths : nil
    case .years: return .years
    case .workingDays: return nil
    }
  }

  /// The term is long enough to need two ordinary days under article 2 of the law.
  var isThreeDaysOrMore: Bool {
    switch unit {
    case .days, .workingDays: amount >= 3
    case .weeks, .months, .years: amount >= 1
    }
  }
}
