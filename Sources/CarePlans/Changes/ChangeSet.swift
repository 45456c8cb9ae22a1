package import CivilTime

/// One thing that happened to what a stream of the journal tells of.
package protocol JournalEvent: Sendable, Hashable {
  /// The number of the change set of the same stream that it takes back; nil for anything else.
  var takenBack: Int? { get }
  /// The free text it brings: titles by hand, notes, labels.
  var texts: [String] { get }
}

extension JournalEvent {
  package var texts: [String] { [] }
}

/// Events of one stream applied together: the unit of preview, journal and undo.
package struct ChangeSet<Event: JournalEvent>: Sendable, Hashable {
  /// Its number in the stream, counted from 1.
  package var number: Int
  /// Who says so; claimed when made from the command line.
  package var actor: String
  /// The login name of the system account that ran the program, or the account of the service.
  package var login: String
  /// The key to the service it was made with; nil for the command line.
  package var via: KeyInUse?
  /// Milliseconds since 1970, true time.
  package var at: Int64
  /// The `today` under which it was made.
  package var day: CivilDate
  package var reason: String?
  /// What its texts seemed to hold of somebody, and was written all the same.
  package var despite: [PersonalData.Kind]
  package var events: [Event]

  package init(
    number: Int, actor: String, login: String, via: KeyInUse? = nil, at: Int64, day: CivilDate,
    reason: String?, despite: [PersonalData.Kind] = [], events: [Event]
  ) {
    self.number = number
    self.actor = actor
    self.login = login
    self.via = via
    self.at = at
    self.day = day
    self.reason = reason
    self.despite = despite
    self.events = events
  }

  /// Whether it takes back another one.
  package var isUndoing: Bool { events.contains { $0.takenBack != nil } }
}

/// Events of a plan applied together.
package typealias PlanChangeSet = ChangeSet<PlanEvent>
/// Events of the directory applied together.
package typealias DirectoryChangeSet = ChangeSet<DirectoryEvent>
/// Events of who has access applied together.
package typealias AccessChangeSet = ChangeSet<AccessEvent>

extension PlanEvent: JournalEvent {
  /// The number of the change set of the plan that it takes back.
  package var takenBack: Int? { if case .undone(let number) = self { number } else { nil } }
}
