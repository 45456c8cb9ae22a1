package import CarePlans
import PlanText
import Wording

extension TextLibrary {
  /// Reads the places where professionals meet; none where there is no such text.
  ///
  /// - Throws: ``TextFailure`` with what is wrong in the text.
  package func places() throws -> [MeetingPlace] {
    let path = "config/places.yaml"
    guard let text = try text(at: path) else { return [] }
    return try PlacesText.read(text, file: path).get()
  }
}

extension Planner {
  /// The place that a typed code means.
  ///
  /// - Throws: ``Problem`` `place-unknown`, with those there are; what reading them throws.
  package func place(_ typed: String) throws -> PlaceID {
    let places = try library.places()
    let wanted = typed.lowercased()
    guard let place = places.first(where: { $0.id.rawValue == wanted }) else {
      throw Problem(
        .reference(.placeUnknown), .notFound,
        [
          "value": String(typed.prefix(40)),
          "known": places.map(\.id.rawValue).joined(separator: ", "),
        ])
    }
    return place.id
  }
}
