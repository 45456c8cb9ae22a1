package import CivilTime

/// Events of the directory applied together.
package struct DirectoryChange: Sendable, Hashable {
  package var number: Int
  package var actor: String
  package var login: String
  /// The key to the service it was made with; nil for the command line.
  package var via: KeyInUse?
  /// Milliseconds since 1970, true time.
  package var at: Int64
  /// The `today` under which it was made.
  package var day: CivilDate
  package var reason: String?
  package var events: [DirectoryEvent]

  package init(
    number: Int, actor: String, login: String, via: KeyInUse? = nil, at: Int64, day: CivilDate,
    reason: String?, events: [DirectoryEvent]
  ) {
    self.number = number
    self.actor = actor
    self.login = login
    self.via = via
    self.at = at
    self.day = day
    self.reason = reason
    self.events = events
  }
}
