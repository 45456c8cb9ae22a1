package import CarePlans
package import CivilTime

/// Contacts of a series that passed without a word before one that is reported.
package struct UnloggedContacts: Sendable, Hashable {
  /// The series.
  package let series: PlanItem
  /// The series as whoever asks has typed it.
  package let ref: String
  /// By number.
  package let numbers: [Int]
  /// The days of the first and the last.
  package let days: ClosedRange<CivilDate>
}

extension Planner {
  /// The contacts that nobody logged before those that typed references name; a series stands for its
  /// current contact.
  ///
  /// - Parameter withFormer: Whether with those from before our time.
  package func unlogged(before refs: [String], withFormer: Bool = false) throws
    -> [UnloggedContacts]
  {
    let resolved = try resolve(refs)
    let contacts = zip(refs, resolved).filter { $0.1.item?.isContact ?? false }
    guard !contacts.isEmpty else { return [] }
    return try repository.read { store in
      let calendars = try cache.calendars(of: store)
      var drafts: [PlanCode: PlanDraft] = [:]
      var last: [PlanItem: (number: Int, ref: String)] = [:]
      var order: [PlanItem] = []
      for (text, ref) in contacts {
        guard let draft = try drafts[ref.code] ?? draft(of: ref.code, calendars, in: store),
          let (key, number) = draft.contact(ref.item)
        else { continue }
        drafts[ref.code] = draft
        let series = PlanItem(ref.code, key)
        if last[series] == nil { order.append(series) }
        let isOne = if case .contact? = ref.item { true } else { false }
        let name = isOne ? String(text[..<(text.lastIndex(of: ".") ?? text.endIndex)]) : text
        last[series] = (max(number, last[series]?.number ?? 0), name)
      }
      let named = Set(resolved)
      return order.compactMap { series in
        guard let (number, ref) = last[series] else { return nil }
        let open = drafts[series.plan]?.unlogged(
          of: series.key, before: number, withFormer: withFormer
        ).filter {
          !named.contains(
            ResolvedRef(code: series.plan, item: .contact(series.key, $0.number)))
        }
        guard let open, let first = open.first, let end = open.last else { return nil }
        return UnloggedContacts(
          series: series, ref: ref, numbers: open.map(\.number),
          days: min(first.day, end.day)...max(first.day, end.day))
      }
    }
  }

  private func draft(of code: PlanCode, _ calendars: CareCalendars, in store: any PlanState) throws
    -> PlanDraft?
  {
    guard let stored = try repository.plan(code) else { return nil }
    let hash = stored.plan.template.hash
    return PlanDraft(
      plan: stored.plan, commitments: stored.commitments, today: today, calendars: calendars
    ) { try store.template(hash: hash) }
  }
}

extension ResolvedRef.Item {
  /// Whether it is a series, or a contact of one.
  fileprivate var isContact: Bool {
    switch self {
    case .series, .contact: true
    case .task, .measure, .line: false
    }
  }
}

extension PlanDraft {
  /// The series and the number of the contact that an item stands for.
  fileprivate func contact(_ item: ResolvedRef.Item?) -> (ItemKey, Int)? {
    switch item {
    case .contact(let key, let number)?: (key, number)
    case .series(let key)?: currentContact(of: key).map { (key, $0) }
    case .task?, .measure?, .line?, nil: nil
    }
  }
}
