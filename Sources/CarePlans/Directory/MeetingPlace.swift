/// A place where professionals meet, as `config/places.yaml` names it.
package struct MeetingPlace: Sendable, Hashable {
  package let id: PlaceID
  package let title: BilingualText

  package init(id: PlaceID, title: BilingualText) {
    self.id = id
    self.title = title
  }
}
