package import CivilTime

/// What a feed says of itself before its items.
package struct FeedHeader: Hashable, Sendable {
  /// The calendar's name; without comma, semicolon or backslash, which some readers show escaped.
  package var name: String
  /// What the calendar holds, in a sentence.
  package var details: String?
  package var colour: FeedColour?
  /// The zone whose rule the feed always carries, with or without items.
  package var zone: ZoneRule
  /// How often to fetch again, in minutes.
  package var refreshMinutes: Int

  package init(
    name: String, details: String? = nil, colour: FeedColour? = nil, zone: ZoneRule = .amsterdam,
    refreshMinutes: Int = 60
  ) {
    self.name = name
    self.details = details
    self.colour = colour
    self.zone = zone
    self.refreshMinutes = refreshMinutes
  }
}

/// A calendar colour, in the two spellings that readers know.
package struct FeedColour: Hashable, Sendable {
  /// A CSS3 colour name (RFC 7986).
  package var name: String
  /// The same as `#RRGGBB`.
  package var hex: String

  package init(name: String, hex: String) {
    self.name = name
    self.hex = hex
  }

  package static let teal = FeedColour(name: "teal", hex: "#008080")
}
