import CivilTime

extension FeedItem {
  /// No fewer octets than it has once it is written, so that a feed can be kept small before it is.
  package var mostOctets: Int {
    var sum = Self.frame + Self.line("UID", uid) + Self.line("SUMMARY", summary)
    if let details { sum += Self.line("DESCRIPTION", details) }
    if let link { sum += Self.line("URL", link) }
    for category in categories { sum += Self.line("CATEGORIES", category) }
    for relation in relations { sum += Self.line(Self.relation, relation.uid) }
    switch content {
    case .event(let event):
      sum += Self.event
      if case .timed(_, _, _, let zone) = event.when { sum += Self.time + 2 * zone.id.utf8.count }
    case .todo(let todo):
      sum += Self.todo
      if case .completed = todo.status { sum += Self.completion }
    }
    if let location { sum += Self.line("LOCATION", location) }
    for alarm in alarms {
      sum += Self.alarm + Self.line("UID", alarm.uid) + Self.line("DESCRIPTION", alarm.text)
    }
    return sum
  }

  /// What every item has, without what is reckoned by itself: BEGIN and END, DTSTAMP, LAST-MODIFIED,
  /// SEQUENCE, CLASS, STATUS.
  private static let frame = 26 + 26 + 32 + 22 + 15 + 21
  /// DTSTART and DTEND of whole days, TRANSP; what a time takes more; DTSTART and DUE.
  private static let event = 29 + 27 + 20
  private static let time = 8
  private static let todo = 29 + 25
  private static let completion = 27 + 22
  private static let alarm = 26 + 16 + 36
  private static let relation = "RELATED-TO;RELTYPE=DEPENDS-ON"

  /// What a line with a text takes at most: its name, the escapes, the folds.
  private static func line(_ name: String, _ text: String) -> Int {
    var octets = name.utf8.count + 3
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\\"), UInt8(ascii: "\n"): octets += 2
      default: octets += 1
      }
    }
    // A fold takes three octets, and stands before a sign, which has up to four.
    return octets + octets / 70 * 3
  }
}
