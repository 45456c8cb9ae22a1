import CarePlans
import CivilTime

/// What a worklist makes of the open items of a plan: its lines in their groups, and what is only counted.
struct WorklistLines {
  private(set) var listed: [(line: CollapsedLine, group: Worklist.Group)] = []
  /// Contacts, one of each series, that are further away.
  private(set) var laterContacts = 0
  /// What has no line beside them.
  private(set) var others: [CollapsedLine] = []

  /// - Parameter keeping: Which standings are asked for; nil for any.
  init(of digest: PlanDigest, on today: CivilDate, keeping: ((Standing) -> Bool)? = nil) {
    let collapse = SeriesCollapse(of: digest, on: today, keeping: keeping)
    for line in collapse.upcoming {
      let dates = digest.items[line.place].dates
      if line.standing.isWaiting, let group = Worklist.Group(line.standing, dates, on: today) {
        listed.append((line, group))
      } else if !line.standing.isWaiting,
        Self.isNear(Worklist.Group.contacts.day(dates, line.standing, on: today), today)
      {
        listed.append((line, .contacts))
      } else {
        laterContacts += 1
      }
    }
    for line in collapse.lines {
      let dates = digest.items[line.place].dates
      if let group = Worklist.Group(line.standing, dates, on: today) {
        listed.append((line, group))
      } else {
        others.append(line)
      }
    }
  }

  /// How many lines a worklist has of a plan that can be done now, late and due ones among them: what
  /// everything counts that says how much can be done.
  static func ready(in digest: PlanDigest, on today: CivilDate) -> Int {
    WorklistLines(of: digest, on: today, keeping: \.isReady).listed.count
  }

  /// Whether a day lies in the coming two weeks; one that is only expected and has passed does not.
  private static func isNear(_ day: CivilDate?, _ today: CivilDate) -> Bool {
    guard let day else { return false }
    return 0...Worklist.near ~= day - today
  }
}
