package import CivilTime

/// Something written down for those who direct: at a plan or an item of it, or at a partner.
///
/// It is sealed, and told in `show`, in lists of notes and in searches alone; whoever wrote it can take
/// it back.
package struct Note<Place: Sendable & Hashable>: Sendable, Hashable {
  /// Counted in its plan, or over all partners; given out once.
  package var number: Int
  package var place: Place
  package var text: String
  /// Who wrote it, as change sets name them.
  package var author: String
  package var login: String
  package var on: CivilDate

  package init(
    number: Int, at place: Place, text: String, author: String, login: String, on day: CivilDate
  ) {
    self.number = number
    self.place = place
    self.text = text
    self.author = author
    self.login = login
    self.on = day
  }
}

extension ItemKey {
  /// Whether it is an item itself, or a contact of it.
  package func isPart(of item: ItemKey) -> Bool { self == item || numbered?.row == item }
}

/// A note at a plan, or at the item that is named.
package typealias PlanNote = Note<ItemKey?>
/// A note at a partner.
package typealias PartnerNote = Note<PartnerID>
