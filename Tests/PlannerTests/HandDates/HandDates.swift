/// Dates that a person worked out on paper from the rules of a template, with the holidays of the years
/// it meets: each says how.
struct HandDates: Sendable, CustomStringConvertible {
  /// What of an item a date is.
  enum Field: Sendable {
    case due
    case limit
    case contact(Int)
  }

  struct Row: Sendable {
    let key: String
    let field: Field
    let date: String
    let how: String

    init(_ key: String, _ field: Field, _ date: String, _ how: String) {
      self.key = key
      self.field = field
      self.date = date
      self.how = how
    }
  }

  /// The situation in `Tests/Golden/Scenarios`.
  let scenario: String
  let rows: [Row]

  var description: String { scenario }

  static let all = [
    notProsecuted, womanWithChildren, child, minor, traveller, conditionalRelease, bereavedFamily,
  ]
}
