import CivilTime

/// The items of one plan in brief: enough to count them and to choose which a list shows.
///
/// A list shows few of the many items it is made from; only those are read whole. What is settled of
/// a series is left out, but for one contact of a series of which nothing is open; of what else is
/// settled it does not say since when. What rests with a suspended plan is left out.
package struct PlanDigest: Sendable, Hashable {
  /// One item: dates, and names by their place in ``PlanDigest/names``.
  package struct Item: Sendable, Hashable {
    package var dates: ItemDates
    package var kind: Commitment.Kind
    package var obligation: Obligation
    /// Its key; of a contact that of the series.
    package var name: UInt16
    /// Which contact of the series it is; 0 for everything else.
    package var number: UInt32
    /// The key of its title in the template.
    package var title: UInt16?
    package var partner: UInt16?
    package var worker: UInt16?
    package var phase: UInt16?

    package init(
      dates: ItemDates, kind: Commitment.Kind, obligation: Obligation, name: UInt16,
      number: UInt32, title: UInt16?, partner: UInt16?, worker: UInt16?, phase: UInt16?
    ) {
      self.dates = dates
      self.kind = kind
      self.obligation = obligation
      self.name = name
      self.number = number
      self.title = title
      self.partner = partner
      self.worker = worker
      self.phase = phase
    }
  }

  package var plan: PlanCode
  /// In the order of their keys, contacts of a series side by side.
  package var items: [Item]
  package var names: NameList

  package init(plan: PlanCode, items: [Item], names: NameList) {
    self.plan = plan
    self.items = items
    self.names = names
  }
}

extension PlanDigest {
  /// The key of the item at a place.
  package func key(at place: Int) -> ItemKey {
    let item = items[place]
    let name = ItemKey(names[item.name])
    return item.number == 0 ? name : name.contact(Int(item.number))
  }

  /// The name at a place of ``names``, as a key.
  package func key<Kind>(_ name: UInt16?) -> Key<Kind>? { name.map { Key(names[$0]) } }
}

extension PlanDigest {
  /// The digest of a plan's commitments.
  ///
  /// - Parameter commitments: Of one plan, in the order of their items.
  package init(of commitments: some Collection<Commitment>, in plan: PlanCode) {
    var names = NameList.Writer()
    var items: [Item] = []
    items.reserveCapacity(commitments.count)
    let live = Set(commitments.lazy.filter { $0.state.isOpen && !$0.isOnHold }.compactMap(\.series))
    var told = live
    for entry in commitments where !entry.isOnHold {
      if let series = entry.series, !entry.state.isOpen, !told.insert(series).inserted { continue }
      var dates = entry.dates
      dates.finishedOn = nil
      items.append(
        Item(
          dates: dates, kind: entry.kind, obligation: entry.obligation,
          name: names.place(of: (entry.series ?? entry.item).rawValue),
          number: entry.series == nil ? 0 : UInt32(clamping: entry.occurrence ?? 0),
          title: entry.titleKey.map { names.place(of: $0.rawValue) },
          partner: entry.partner.map { names.place(of: $0.rawValue) },
          worker: entry.worker.map { names.place(of: $0.rawValue) },
          phase: entry.phase.map { names.place(of: $0) }))
    }
    self.init(plan: plan, items: items, names: names.list)
  }

  /// The digests of commitments of any plans, in the order of plan and item.
  package static func all(of commitments: [Commitment]) -> [PlanDigest] {
    let isInOrder = zip(commitments, commitments.dropFirst()).allSatisfy {
      ($0.plan, $0.item) < ($1.plan, $1.item)
    }
    let commitments =
      isInOrder ? commitments : commitments.sorted { ($0.plan, $0.item) < ($1.plan, $1.item) }
    var result: [PlanDigest] = []
    var first = commitments.startIndex
    while first < commitments.endIndex {
      let plan = commitments[first].plan
      let end = commitments[first...].firstIndex { $0.plan != plan } ?? commitments.endIndex
      result.append(PlanDigest(of: commitments[first..<end], in: plan))
      first = end
    }
    return result
  }
}

extension PlanDigest {
  /// Leaves only the items that a filter asks for by what they are themselves; by its plan a caller
  /// has chosen before.
  package mutating func keep(_ filter: CommitmentFilter) {
    if filter.openOnly { items.removeAll { !$0.dates.state.isOpen } }
    guard filter.narrowsItems else { return }
    let partners = places(filter.partners?.map(\.rawValue))
    let workers = places(filter.workers?.map(\.rawValue))
    let phases = places(filter.phases.map(Array.init))
    items.removeAll { item in
      let dates = item.dates
      if let obligations = filter.obligations, !obligations.contains(item.obligation) {
        return true
      }
      if let kinds = filter.kinds, !kinds.contains(item.kind) { return true }
      if let partners, !(item.partner.map(partners.contains) ?? false) { return true }
      if let workers, !(item.worker.map(workers.contains) ?? false) { return true }
      if let phases, !(item.phase.map(phases.contains) ?? false) { return true }
      return !filter.holdsDates(dates.due, dates.limit)
    }
  }

  /// Where wanted names stand; nil when any will do.
  private func places(_ wanted: [String]?) -> Set<UInt16>? {
    guard let wanted else { return nil }
    return Set(names.indices.filter { wanted.contains(names[$0]) })
  }
}
