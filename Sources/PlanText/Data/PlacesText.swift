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
    guard let fields = FieldReader(value, subject: "places", log: log),
      let keyValue = fields.required("key"),
      let key = fields.name("key", keyValue, NameRule.isName)
    else { return nil }
    fields.subject = key
    if let first = keys.updateValue(keyValue.place, forKey: key) {
      log.add(
        .duplicateItem, at: keyValue.place, subject: key,
        ["key": key, "first": "\(first.file):\(first.line)"])
    }
    let title = fields.map("title", fields.required("title"))
    let nl = title?.requiredText("nl")
    let en = title?.requiredText("en")
    title?.finish()
    fields.finish()
    guard let nl, let en else { return nil }
    return MeetingPlace(id: PlaceID(key), title: BilingualText(nl: nl, en: en))
  }
}
