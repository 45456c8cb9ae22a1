/// The directory as it was at each moment of the journal, with the calendars plans were then
/// computed with.
package struct CalendarHistory: Sendable {
  /// From one change set of the directory that moves dates to the next.
  private struct Age: Sendable {
    var seq: Int
    var calendars: CareCalendars
  }

  private var ages: [Age] = []
  private var fold = StreamFold<Directory>()

  /// - Throws: ``ReplayError`` for a directory that was never founded.
  package init(_ changes: some Sequence<RecordedDirectoryChange>) throws {
    for entry in changes { try add(entry) }
  }

  /// The same calendars from the beginning on.
  package init(always calendars: CareCalendars) {
    ages = [Age(seq: 0, calendars: calendars)]
  }

  /// Goes on to a later change set of the directory; one that takes back another has its say from
  /// here on, and none about what was before.
  package mutating func add(_ entry: RecordedDirectoryChange) throws {
    let before = fold.state
    try fold.add(entry.change)
    guard let now = fold.state else { throw ReplayError.firstEventMissing }
    if before?.movesDates(to: now) ?? true {
      ages.append(Age(seq: entry.seq, calendars: CareCalendars(of: now)))
    }
  }

  /// The calendars an entry of the journal was computed with.
  ///
  /// - Throws: ``ReplayError`` for an entry before the directory was founded.
  package func calendars(at seq: Int) throws -> CareCalendars {
    try ages[age(at: seq)].calendars
  }

  /// Which calendars were in force: two entries with the same number had the same.
  ///
  /// - Throws: ``ReplayError`` for an entry before the directory was founded.
  func age(at seq: Int) throws -> Int {
    guard let place = ages.lastIndex(where: { $0.seq <= seq }) else {
      throw ReplayError.firstEventMissing
    }
    return place
  }
}
