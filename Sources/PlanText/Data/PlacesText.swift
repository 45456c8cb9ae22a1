package import CarePlans

/// Reads the places where professionals meet, as `config/places.yaml` writes them.
package enum PlacesText {
  /// The places in the order of the text, or every problem there is in it.
  package static func read(_ text: String, file: String = "places.yaml")
    -> TextReading<[MeetingPlace]>
  {
    let log = ProblemLog()
    guard let root = YamlText.parse(text, file: file, limits: .template, log: log),
      let fields = FieldReader(root, subject: "", log: log)
    else { return log.reading(nil) }
    var keys: [String: TextPlace] = [:]
    let places = fields.list("places", fields.required("places")).compactMap { value in
      place(value, keys: &keys, log: log)
    }
    fields.finish()
    return log.reading(places, places: keys)
  }

  private static func place(
    _ value: YamlValue, keys: inout [String: TextPlace], log: ProblemLog
  ) -> MeetingPlace? {
    guard let (fields, key) = FieldReader.row(value, of: "places", keys: &keys, log: log) else {
      return nil
    }
    let title = fields.title()
    fields.finish()
    return title.map { MeetingPlace(id: PlaceID(key), title: $0) }
  }
}
