/// What happens to a term whose last day is a Saturday, Sunday, holiday or closed day.
package enum Roll: String, CaseIterable, Hashable, Sendable {
  /// The last day stays as counted: policy terms, and the maximum of a measure.
  case none
  /// To the next ordinary day (Algemene termijnenwet art. 1), but for the terms of art. 4.
  case roll
  /// As `roll`, and a term of three days or more holds two ordinary days (Algemene termijnenwet art. 2).
  case rollTwo = "roll+two"
  /// To the next ordinary day, whatever the length and also for terms counted backwards: policy
  /// dates and contacts.
  case next
  /// To the ordinary day on or before it: policy dates counted backwards.
  case back
}

extension Roll {
  /// Whether it is habit: to a day on which the responsible partner works, whatever the law says.
  package var isPolicy: Bool { self == .next || self == .back }
}

extension Term {
  /// How a policy date counted by this term rolls where nothing is said: to the next working day, one
  /// counted backwards to the earlier; one that counts nothing is the day itself.
  package var policyRoll: Roll {
    if amount == 0 { return .none }
    return isBackward ? .back : .next
  }
}
