import CivilTime

/// What a measure is made of, in the order in which it is told; renewals and its end are reported.
package enum MeasureField: String, ItemField {
  case law, authority, requestedOn, start, maximum
  /// The last day it was imposed for.
  case until
  /// Whether it counts from its request; it follows the law, and no option sets it.
  case fromRequest
  /// The last day of the Act; it follows the law, and no option sets it.
  case sunset

  package var entry: FieldEntry<CareMeasure> {
    switch self {
    case .law: .needed("law", key: "law", option: "law", .name, \.law)
    case .authority: .needed("authority", key: "authority", option: "authority", .role, \.authority)
    case .requestedOn:
      .optional("requestedOn", key: "requested", option: "requested", .day, \.requestedOn)
    case .start: .needed("start", key: "start", option: "start", .day, \.start)
    case .maximum: .needed("maximum", key: "maximum", option: "maximum", .term, \.maximum)
    case .until: .optional("until", key: "until", option: "end", .day, \.until)
    case .fromRequest:
      .usual("fromRequest", key: "from-request", option: nil, .flag, \.isFromRequest) {
        CareMeasure.isFromRequest(unsaidOf: $0.law)
      }
    case .sunset: .optional("sunset", key: "sunset", option: nil, .day, \.sunset)
    }
  }

  /// Whether its end follows from it.
  package var datesEnd: Bool {
    switch self {
    case .law, .requestedOn, .start, .maximum, .until, .fromRequest, .sunset: true
    case .authority: false
    }
  }
}
