/// A part of a plan that somebody names.
package enum NamedItem: Sendable, Hashable {
  case task(ItemKey)
  case series(ItemKey)
  /// One contact of a series.
  case contact(ItemKey, Int)
  case measure(ItemKey)
  /// The one line for all that was due before the plan was adopted.
  case adoption
  /// Something that was asked.
  case question(ItemKey)
  /// A hand-over by its number.
  case handover(Int)

  /// The key its commitment has, or those of its contacts begin with.
  package var key: ItemKey {
    switch self {
    case .task(let key), .series(let key), .measure(let key), .question(let key): key
    case .contact(let series, let number): series.contact(number)
    case .adoption: PlanAdoption.key
    case .handover(let number): PlanHandover.key(number)
    }
  }
}
