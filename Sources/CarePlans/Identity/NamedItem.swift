/// A part of a plan that somebody names.
package enum NamedItem: Sendable, Hashable {
  case task(ItemKey)
  case series(ItemKey)
  /// One contact of a series.
  case contact(ItemKey, Int)
  case measure(ItemKey)
  /// A line of the plan's own.
  case line(PlanLine)

  /// The key its commitment has, or those of its contacts begin with.
  package var key: ItemKey {
    switch self {
    case .task(let key), .series(let key), .measure(let key): key
    case .contact(let series, let number): series.contact(number)
    case .line(let line): line.key
    }
  }
}
