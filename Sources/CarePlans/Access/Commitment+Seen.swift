extension ItemKey {
  /// Stands where a key would be of something that the reader may not see.
  package static let withheld: ItemKey = "other-partner"
}

extension Commitment {
  /// What is left of it for somebody who sees so much; nil where lists do not show it.
  ///
  /// A neutral one has its running number for a key, and nothing that tells the kind of plan.
  ///
  /// - Parameter name: What the reader may call an item of the same plan; nil for one that is
  ///   withheld.
  package func seen(_ visibility: Visibility, naming name: (ItemKey) -> ItemKey?) -> Commitment? {
    guard visibility > .dateOnly else { return nil }
    var result = self
    let names = blockedBy.map { name($0) ?? .withheld }
    result.blockedBy = names.filter { $0 != .withheld }
    if names.contains(.withheld) { result.blockedBy.append(.withheld) }
    result.roots = roots.compactMap(name)
    result.dueFrom = dueFrom.map { CountedFrom(name($0.item) ?? .withheld, $0.term) }
    result.limitFrom = limitFrom.map { CountedFrom(name($0.item) ?? .withheld, $0.term) }
    result.exchange?.about = exchange?.about.flatMap(name)
    guard visibility == .neutral else { return result }
    result.item = ItemKey(number)
    if series != nil { result.series = ItemKey(String(number.prefix { $0 != "." })) }
    result.titleKey = nil
    result.kind = kind.neutral
    result.counted = 0
    result.exchange?.asker.worker = nil
    result.exchange?.answerer.worker = nil
    result.phase = nil
    result.worker = nil
    result.participants = []
    return result
  }

  /// Whether it bears its number in the place of its key and title.
  package var isNeutral: Bool { titleKey == nil && item.rawValue == number }
}
