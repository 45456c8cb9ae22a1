/// What one stream of the journal tells of, when its events need nothing but the state before them.
package protocol JournalAggregate: Sendable, Hashable {
  associatedtype Event: JournalEvent

  /// The state after an event that takes nothing back; nil is the state before the first.
  static func applying(_ event: Event, to state: Self?) throws -> Self
}

/// The fold of such a stream: what its change sets made, less those that were taken back.
///
/// These streams are short beside those of plans, so that an undo applies from the beginning what
/// still counts. It has effect from its own place on: what was before it stays as it was.
package struct StreamFold<State: JournalAggregate>: Sendable {
  /// Nil before the first change set.
  package private(set) var state: State?
  /// Which change sets count.
  package private(set) var history = ChangeHistory()
  private var changes: [ChangeSet<State.Event>] = []

  package init() {}

  /// Folds change sets, oldest first.
  package init(_ changes: some Sequence<ChangeSet<State.Event>>) throws {
    for change in changes { try add(change) }
  }

  /// Goes on to a later change set.
  package mutating func add(_ change: ChangeSet<State.Event>) throws {
    changes.append(change)
    history.add(change)
    guard change.isUndoing else { return try apply(change) }
    state = nil
    for earlier in changes where !earlier.isUndoing && history.counts(earlier.number) {
      try apply(earlier)
    }
  }

  private mutating func apply(_ change: ChangeSet<State.Event>) throws {
    for event in change.events { state = try State.applying(event, to: state) }
  }
}
