package import CarePlans
package import Reports

/// What `show` answers, by who asks.
package enum ItemAnswer: Sendable {
  /// The plan as it is, and which of its items was named.
  case whole(PlanView, NamedItem?)
  /// The one item, as far as lists tell of it to those who do not see the plan around it.
  case line(Answer<ReportLine>)
  /// Of a plan or a series, what they see of it.
  case list(Answer<CommitmentList>)
}

extension Planner {
  /// `show`: a plan or one of its items, as the viewer may see it.
  ///
  /// - Throws: ``PlanRefusal`` for a contact that the series does not have, what resolving throws.
  package func item(_ ref: String) throws -> ItemAnswer {
    let found = try resolve([ref])[0]
    if let scope, !scope.opens(found.code) { return try seenItem(found, through: scope) }
    let view = try show(found.code.description)
    if case .contact(let key, let number)? = found.item { try view.requireContact(key, number) }
    return .whole(view, found.item)
  }

  private func seenItem(_ found: ResolvedRef, through scope: ViewerScope) throws -> ItemAnswer {
    var filter = CommitmentFilter()
    filter.plans = [found.code]
    filter.openOnly = false
    let name = found.item.flatMap { scope.name(of: ItemKey($0.text), in: found.code) }
    let answer = try commitmentList(ListQuestion(filter)) { entry in
      found.item == nil ? entry.state.isOpen : entry.item == name || entry.series == name
    }
    guard let line = answer.report.lines.first, answer.report.total == 1,
      line.commitment.item == name
    else { return .list(answer) }
    return .line(Answer(line, titles: answer.titles))
  }
}

extension PlanView {
  fileprivate func requireContact(_ key: ItemKey, _ number: Int) throws(PlanRefusal) {
    let contacts = schedule.occurrences[key] ?? []
    guard contacts.contains(where: { $0.number == number }) else {
      throw .contactUnknown(
        PlanItem(plan.code, key, contact: number), last: contacts.last?.number ?? 0)
    }
  }
}
