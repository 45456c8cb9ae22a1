package import CarePlans
package import CivilTime

/// What a search found.
package struct FoundItems: Sendable, Hashable {
  /// Where the text was.
  package enum Place: Sendable, Hashable, CustomStringConvertible {
    case code, key, title
    /// A text at the head of a plan.
    case head(HeadField)
    /// With the number of the note.
    case note(Int)
    /// With the number of the change.
    case reason(Int)
    /// What was asked or answered.
    case question

    /// As programs read it: `title`, `note 3`.
    package var description: String {
      switch self {
      case .code: "code"
      case .head(let field): field.entry.name
      case .key: "key"
      case .title: "title"
      case .note(let number): "note \(number)"
      case .reason(let number): "reason \(number)"
      case .question: "question"
      }
    }
  }

  /// One item, a plan, or a partner; what notes say is not repeated.
  package struct Item: Sendable, Hashable {
    /// Nil for a partner.
    package var plan: PlanCode?
    /// Of a note at a partner.
    package var partner: PartnerID?
    /// Nil for the plan itself.
    package var item: ItemKey?
    package var place: Place
    package var title: BilingualText?
    /// The sentence it was found in; nil where that is told elsewhere.
    package var text: String?
    package var state: Commitment.State?
    /// Where the plan stands, and what sort of case it is.
    package var status: PlanStatus?
    package var caseType: String?
    /// Who is to do it, or leads the plan.
    package var who: String?
    /// When it is due.
    package var date: CivilDate?

    package init(
      plan row: PlanRow, item: ItemKey? = nil, _ place: Place, title: BilingualText? = nil,
      state: Commitment.State? = nil, text: String? = nil
    ) {
      self.text = text
      plan = row.code
      self.item = item
      self.place = place
      self.title = title
      self.state = state
      status = row.status
      guard item == nil else { return }
      caseType = row.caseType
      who = row.lead?.rawValue
    }

    package init(partner: PartnerID, _ place: Place) {
      self.partner = partner
      self.place = place
    }

    /// What can be typed back.
    package var ref: String {
      guard let plan else { return partner?.rawValue ?? "" }
      return plan.short + (item.map { "/\($0)" } ?? "")
    }

    /// Plans that owe come first, those that ended last.
    private var rank: Int {
      guard let status else { return 1 }
      return status.isRunning ? 0 : status.isEnded ? 2 : 1
    }

    fileprivate static func comes(_ first: Item, before second: Item) -> Bool {
      first.rank < second.rank
    }
  }

  package var items: [Item]
  /// All that was found, listed or not.
  package let total: Int

  package init(_ found: [Item], limit: Int? = nil) {
    // The order in which they were found stays, but for that.
    let sorted = found.enumerated().sorted { first, second in
      if Item.comes(first.element, before: second.element) { return true }
      if Item.comes(second.element, before: first.element) { return false }
      return first.offset < second.offset
    }.map(\.element)
    items = limit.map { Array(sorted.prefix($0)) } ?? sorted
    total = found.count
  }

  /// Says of the items who is to do them and when, of a series by its next contact.
  ///
  /// - Parameter digests: Gives the digests of some plans, one after the other.
  package mutating func tell(
    _ digests: (_ plans: Set<PlanCode>, _ body: (PlanDigest) throws -> Void) throws -> Void
  ) rethrows {
    let places = Dictionary(grouping: items.indices.filter { items[$0].item != nil }) {
      items[$0].plan
    }
    try digests(Set(places.keys.compactMap(\.self))) { digest in
      for place in places[digest.plan] ?? [] {
        guard let entry = items[place].item.flatMap(digest.owed) else { continue }
        items[place].who = (entry.worker ?? entry.partner).map { digest.names[$0] }
        items[place].date = [entry.dates.due, entry.dates.limit].compactMap(\.self).min()
      }
    }
  }
}

extension PlanDigest {
  /// What is owed by a name; of a series its first open contact.
  fileprivate func owed(_ key: ItemKey) -> Item? {
    let contact = key.numbered.map { ($0.row.rawValue, UInt32(clamping: $0.number)) }
    var found: Item?
    for item in items {
      let name = names[item.name]
      if let contact, item.number > 0, (name, item.number) == contact { return item }
      guard name == key.rawValue else { continue }
      if item.number == 0 || item.dates.state.isOpen { return item }
      found = found ?? item
    }
    return found
  }
}
