import CarePlans

/// What is written behind the keys of items, so that people see what they mean.
struct ItemComments {
  let titles: [ItemKey: String]

  func title(of key: ItemKey) -> String? { titles[key] }

  /// What a value names; nil for one that names no item.
  func comment(on value: FieldValue) -> String? {
    guard !titles.isEmpty else { return nil }
    let named = Self.named(by: value).compactMap { key in titles[key].map { (key, $0) } }
    guard named.count > 1 else { return named.first?.1 }
    return named.map { "\($0.0) \($0.1)" }.joined(separator: "; ")
  }

  private static func named(by value: FieldValue) -> [ItemKey] {
    switch value {
    case .rule(let rule), .origin(.rule(let rule)): rule.origin.item.map { [$0] } ?? []
    case .origin(.task(let key, _)): [key]
    case .links(let links): links.map(\.task)
    case .text, .name, .role, .roles, .worker, .taskKind, .seriesKind, .domain, .obligation, .join,
      .counting, .term, .roll, .condition, .outcomes, .taper, .day, .flag:
      []
    }
  }
}

extension TimingRule.Origin {
  /// The task or measure it counts from.
  fileprivate var item: ItemKey? {
    switch self {
    case .task(let key), .measure(let key, _): key
    case .day, .anchor, .event: nil
    }
  }
}
