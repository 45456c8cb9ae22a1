package import CivilTime

/// That a hand removed an item from its plan: nobody owes it any more, and what was late then stays
/// told.
package struct ItemRemoval: Sendable, Hashable {
  package var on: CivilDate
  /// The day it was owed on, of a series that of the first contact that had passed without a word; nil
  /// for what was not late.
  package var since: CivilDate?
  /// Of a series the numbers of the contacts that had passed without a word.
  package var contacts: [Int]

  package init(on: CivilDate, since: CivilDate? = nil, contacts: [Int] = []) {
    self.on = on
    self.since = since
    self.contacts = contacts
  }

  /// Whether it was late when it was removed.
  package var wasLate: Bool { since != nil }
  /// How many days it was late then; nil for what was not.
  package var daysLate: Int? { since.map { max(0, on - $0) } }
}

extension CarePlan {
  /// That an item was removed; nil for one that was not, or that there is not.
  package func removal(of key: ItemKey) -> ItemRemoval? {
    if let task = task(key) { return task.removal }
    if let place = seriesIndex(key) { return series[place].removal }
    return measureIndex(key).flatMap { measures[$0].removal }
  }
}
