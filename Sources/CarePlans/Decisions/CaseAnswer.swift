package import CivilTime

/// One answer about a case that had been running before its plan was put in.
package enum CaseAnswer: Sendable, Hashable {
  /// A named date of the plan.
  case anchor(AnchorKey, PlanAnchor)
  case fact(FactKey, String)
  /// It is done: on the day it was due where no other is said.
  case done(ItemKey, on: CivilDate?, outcome: String?)
  /// It is not done, and owed from the adoption day.
  case undone(ItemKey)
  /// All that was due up to this item is done on its day, but for decisions, whose outcome nobody said.
  case doneThrough(ItemKey)
  /// How the contacts of a series went that nobody logged; nil for all of them.
  case contacts(ItemKey, [ClosedRange<Int>]?, FollowUpSeries.Outcome)
  /// The day the last contact of a series was held; of those before it nothing is known.
  case lastContact(ItemKey, CivilDate)

  /// Dates and facts come first, for they say what is asked at all; contacts last, for their series may
  /// count from what is done.
  var order: Int {
    switch self {
    case .anchor: 0
    case .fact: 1
    case .done: Self.workOrder
    case .doneThrough: 3
    case .undone: 4
    case .contacts: 5
    case .lastContact: 6
    }
  }

  /// The first place of what is about work.
  static let workOrder = 2

  /// Whether it tells how contacts went.
  var isOfContacts: Bool {
    switch self {
    case .contacts, .lastContact: true
    case .anchor, .fact, .done, .doneThrough, .undone: false
    }
  }
}
