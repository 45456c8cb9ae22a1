import CivilTime
import FeedItems

/// Refuses items that cannot be written truthfully, before anything reaches libical.
enum ItemCheck {
  static func check(_ item: FeedItem) throws(FeedFault) {
    guard FeedText.isIdentifier(item.uid) else { throw FeedFault(.uid, .sign) }
    guard item.categories.allSatisfy(FeedText.isPlain) else { throw FeedFault(.category, .sign) }
    try check(item.relations, of: item.uid)
    if let alarm = item.alarm { try check(alarm, of: item) }
    if case .event(let event) = item.content { try check(event.when) }
  }

  private static func check(_ relations: [FeedRelation], of uid: String) throws(FeedFault) {
    var parents = 0
    var needsParent = false
    for relation in relations {
      guard FeedText.isIdentifier(relation.uid) else { throw FeedFault(.relation, .sign) }
      guard relation.uid != uid else { throw FeedFault(.relation, .combination) }
      switch relation.kind {
      case .dependsOn: break
      case .parent: parents += 1
      case .finishToStart(let gapDays):
        guard -36_525...36_525 ~= gapDays else { throw FeedFault(.relation, .range) }
        needsParent = true
      }
    }
    guard parents <= 1, parents == 1 || !needsParent else {
      throw FeedFault(.relation, .combination)
    }
  }

  private static func check(_ alarm: FeedAlarm, of item: FeedItem) throws(FeedFault) {
    guard FeedText.isIdentifier(alarm.uid), alarm.uid != item.uid else {
      throw FeedFault(.alarm, .sign)
    }
    guard -527_040...527_040 ~= alarm.minutesBefore else { throw FeedFault(.alarm, .range) }
    // An alarm of a to-do hangs on its due day.
    if case .todo(let todo) = item.content, todo.due == nil {
      throw FeedFault(.alarm, .combination)
    }
  }

  private static func check(_ when: FeedMoment) throws(FeedFault) {
    guard case .timed(let day, let minute, let duration, _) = when else { return }
    guard day.year >= ZoneRule.firstYear, 0..<1_440 ~= minute else {
      throw FeedFault(.start, .range)
    }
    guard 1...527_040 ~= duration else { throw FeedFault(.duration, .range) }
  }
}
