package import CivilTime

/// Something that was still owed when its plan ended or went over into aftercare, kept so that it stays
/// told.
package struct LeftOpen: Sendable, Hashable {
  /// The task, the series or the measure.
  package var item: ItemKey
  /// Of a series how many contacts had passed without a word; nil for anything else.
  package var contacts: Int?
  /// The day it was owed on: of a series that of the first contact without a word, of a task its earliest
  /// date; nil for what had none.
  package var since: CivilDate?

  package init(item: ItemKey, contacts: Int? = nil, since: CivilDate? = nil) {
    self.item = item
    self.contacts = contacts
    self.since = since
  }
}
