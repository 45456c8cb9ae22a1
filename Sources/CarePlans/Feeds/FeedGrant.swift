package import CivilTime

/// The name of a calendar address, which people type and logs may hold: `f-7k2q9d`.
package typealias FeedGrantID = Key<FeedGrant>

/// A calendar address that was given out: what it shows, to whom, and for how long.
///
/// The secret part of the address is not kept, only its hash; each can be taken back alone.
package struct FeedGrant: Sendable, Hashable {
  /// What a calendar of an address shows; addresses with the same view share one calendar.
  package struct View: Sendable, Hashable {
    package var audience: FeedAudience
    package var level: FeedLevel
    /// Adds a to-do for everything that can be done.
    package var hasTodos: Bool
    /// Tells which item waits for which.
    package var hasRelations: Bool
    /// How many days ahead a to-do is shown that is neither late nor ready.
    package var todosAhead: Int
    /// When it reminds of what is to be done.
    package var alarms: FeedAlarms
    /// `nl` or `en`.
    package var language: String
    /// Its number among the calendars that were given out, by which people tell theirs apart; 0 for none.
    package var number = 0
    /// The plan it is cut down to; nil for all of them.
    package var plan: PlanCode?
    /// What it is cut down to; empty for everything.
    package var only: Set<FeedSelection> = []

    package init(
      _ audience: FeedAudience, level: FeedLevel = .neutral, hasTodos: Bool = false,
      todosAhead: Int = View.usualDaysAhead, hasRelations: Bool = false,
      alarms: FeedAlarms = .none, language: String
    ) {
      self.audience = audience
      self.level = level
      self.hasTodos = hasTodos
      self.hasRelations = hasRelations
      self.todosAhead = todosAhead
      self.alarms = alarms
      self.language = language
    }

    /// How many days of to-dos lie ahead unless somebody says otherwise.
    package static let usualDaysAhead = 14
  }

  package var id: FeedGrantID
  package var view: View
  /// What its holder calls it: `phone`, `desk`.
  package var label: String
  /// SHA-256 of the secret part, in lower-case hexadecimal.
  package var tokenHash: String
  package var grantedOn: CivilDate
  /// The last day it is served.
  package var expiresOn: CivilDate?
  /// The day it was taken back.
  package var revokedOn: CivilDate?
  /// Whether services that fetch it with servers of their own are named to its holder above level 0.
  package var allowsClouds = false

  package init(
    id: FeedGrantID, view: View, label: String, tokenHash: String, grantedOn: CivilDate,
    expiresOn: CivilDate? = nil
  ) {
    self.id = id
    self.view = view
    self.label = label
    self.tokenHash = tokenHash
    self.grantedOn = grantedOn
    self.expiresOn = expiresOn
  }
}

extension FeedGrant.View {
  /// What it is made from, for its reader.
  package func filter(for reader: FeedReader) -> CommitmentFilter {
    var filter = reader.filter
    if let plan { filter.plans = filter.plans?.intersection([plan]) ?? [plan] }
    return filter
  }

  /// Whether another shows the same under whatever number.
  package func isAlike(_ other: Self) -> Bool {
    var same = other
    same.number = number
    return same == self
  }
}

extension FeedGrant {
  /// What an address answers on a day.
  package enum Validity: Sendable, Hashable {
    case served
    /// It tells calendars that it is withdrawn, which is the only thing that clears them.
    case withdrawn(on: CivilDate, Ending)
    /// It was withdrawn so long ago that nothing is told any more.
    case gone
  }

  /// Why an address ended.
  package enum Ending: String, Sendable, Hashable, CaseIterable {
    /// It was taken back.
    case revoked
    /// Its last day has passed.
    case expired
    /// Its reader left, or the partner its reader worked at.
    case left
  }

  /// How many days a calendar is told that its address was withdrawn.
  package static let afterlife = 30

  /// What the address answers: who has left, or whose partner has, reads no more from that day.
  package func standing(on today: CivilDate, in directory: Directory) -> Validity {
    var ends: [(day: CivilDate, why: Ending)] = []
    if let revokedOn { ends.append((revokedOn, .revoked)) }
    if let day = expiresOn?.adding(days: 1) { ends.append((day, .expired)) }
    ends += (view.audience.holder.map(directory.leavings) ?? []).map { ($0, .left) }
    guard let end = ends.min(by: { $0.day < $1.day }), end.day <= today else { return .served }
    return today - end.day < Self.afterlife ? .withdrawn(on: end.day, end.why) : .gone
  }
}

extension Directory {
  /// The days on which the holder of a calendar leaves, or the partner it works at.
  fileprivate func leavings(of holder: FeedAudience.Holder) -> [CivilDate] {
    let worker = holder.worker.flatMap { workers[$0] }
    let partner = (holder.partner ?? worker?.partner).flatMap { partners[$0] }
    return [worker?.leftOn, partner?.leftOn].compactMap(\.self)
  }
}
