package import CarePlans
package import CivilTime
package import Wording

/// What a feed is asked for beside its audience.
package struct FeedOptions: Hashable, Sendable {
  package var level: FeedLevel
  /// Adds a to-do for everything that can be done; not at level 0.
  package var hasTodos: Bool
  /// Tells which item waits for which, within the feed; not at level 0.
  package var hasRelations: Bool
  /// How many days ahead to-dos are shown that are neither late nor ready.
  package var todosAhead: Int
  /// When it reminds of what is open; not at level 0.
  package var alarms: FeedAlarms
  /// The days on which its reader works: on no other does it remind of anything.
  package var workingDays: WorkingCalendar
  package var language: Language
  package var today: CivilDate
  /// The zone of the store, in which times are wall times.
  package var zone: ZoneRule
  /// The secret under all uids: 32 random bytes of the store, for ever the same.
  package var uidKey: [UInt8]
  /// How many days before today the feed begins, and how many after it ends.
  package var daysBack: Int
  package var daysAhead: Int
  /// The most items it holds.
  package var mostItems: Int
  /// The most octets it has, so that it stays under one megabyte.
  package var mostOctets = 999_999
  /// Its number among the calendars given out; 0 for none.
  package var number = 0
  /// What it is cut down to; empty for everything.
  package var only: Set<FeedSelection> = []

  package init(
    level: FeedLevel = .neutral, hasTodos: Bool = false, todosAhead: Int = 14,
    hasRelations: Bool = false, alarms: FeedAlarms = .none,
    workingDays: WorkingCalendar = .everyDay, language: Language, today: CivilDate,
    zone: ZoneRule = .amsterdam, uidKey: [UInt8],
    daysBack: Int = 30, daysAhead: Int = 365, mostItems: Int = 2_400
  ) {
    self.level = level
    self.hasTodos = hasTodos
    self.hasRelations = hasRelations
    self.todosAhead = todosAhead
    self.alarms = alarms
    self.workingDays = workingDays
    self.language = language
    self.today = today
    self.zone = zone
    self.uidKey = uidKey
    self.daysBack = daysBack
    self.daysAhead = daysAhead
    self.mostItems = mostItems
  }

  /// The same at another level.
  func at(_ level: FeedLevel) -> Self {
    var options = self
    options.level = level
    return options
  }
}
