import CivilTime
import FeedItems

/// Refuses items that cannot be written truthfully, before anything reaches libical.
enum ItemCheck {
  static func check(_ item: FeedItem) throws(FeedFault) {
    guard FeedText.isIdentifier(item.uid) else { throw FeedFault(.uid, .sign) }
    guard item.categories.allSatisfy(FeedText.isPlain) else { throw FeedFault(.category, .sign) }
    try check(item.relations, of: item.uid)
    for alarm in item.alarms { try check(alarm, of: item) }
    guard Set(item.alarms.map(\.uid)).count == item.alarms.count else {
      throw FeedFault(.alarm, .combination)
    }
    switch item.content {
    case .event(let event): try check(event.when)
    case .todo(let todo):
      // A to-do that begins on its last day or later is read as one without a length.
      if let start = todo.start, let due = todo.due, start >= due {
        throw FeedFault(.start, .combination)
      }
    }
  }

  private static func check(_ relations: [FeedRelation], of uid: String) throws(FeedFault) {
    for relation in relations {
      guard FeedText.isIdentifier(relation.uid) else { throw FeedFault(.relation, .sign) }
      guard relation.uid != uid else { throw FeedFault(.relation, .combination) }
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
