/// A value of a refusal's words, by who may be told it.
package enum RefusalValue: Sendable, Hashable {
  /// What is no secret of the plan: what was typed, what a reference names, a day of the item.
  case plain(String)
  /// An item, by what the reader may call it.
  case item(PlanItem)
  /// Items of the plan by their keys; those that the reader may not name as one of another partner.
  case keys([ItemKey])
  /// What only those are told who see the item in full.
  case detail(of: PlanItem, String)
  /// What only those are told who direct the plan.
  case inner(String)
}

extension RefusalValue {
  /// Its text for a reader; nil where it is withheld.
  ///
  /// - Parameter name: What the reader may call an item of the plan, nil for one that is withheld;
  ///   nil itself for whoever directs the plan.
  package func told(naming name: ((ItemKey) -> ItemKey?)?) -> String? {
    switch self {
    case .plain(let text): return text
    case .item(let item):
      guard let name else { return item.description }
      return name(item.key).map { PlanItem(item.plan, $0, contact: item.contact).description }
    case .keys(let keys):
      guard let name else { return keys.map(\.rawValue).joined(separator: ", ") }
      return Set(keys.map { name($0) ?? .withheld }).sorted().map(\.rawValue)
        .joined(separator: ", ")
    case .detail(let item, let text):
      guard let name else { return text }
      return name(item.key) == item.key ? text : nil
    case .inner(let text): return name == nil ? text : nil
    }
  }
}
