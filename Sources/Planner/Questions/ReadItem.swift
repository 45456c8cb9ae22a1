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
  /// A question with what was said, to one of those it is between.
  case question(SeenQuestion)
}

/// A question as one of those sees it that it is between.
package struct SeenQuestion: Sendable {
  package var plan: PlanCode
  /// What it is about is in it where the reader may name that.
  package var question: PlanQuestion
  package var commitment: Commitment
}

extension Planner {
  /// `show`: a plan or one of its items, as the viewer may see it.
  ///
  /// - Throws: ``PlanRefusal`` for a contact that the series does not have, what resolving throws.
  package func item(_ ref: String) throws -> ItemAnswer {
    let found = try resolve([ref])[0]
    if let scope, !scope.opens(found.code) { return try seenItem(found, through: scope) }
    var view = try show(found.code.description)
    if case .contact(let key, let number)? = found.item { try view.requireContact(key, number) }
    if let line = found.item?.line(.question) {
      view.chases = try chases(of: line.key, in: found.code)
    }
    return .whole(view, found.item)
  }

  private func seenItem(_ found: ResolvedRef, through scope: ViewerScope) throws -> ItemAnswer {
    if let line = found.item?.line(.question),
      let seen = try seenQuestion(line.key, in: found.code, through: scope)
    {
      return .question(seen)
    }
    var filter = CommitmentFilter()
    filter.plans = [found.code]
    filter.openOnly = false
    filter.includesParties = true
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

extension Planner {
  /// When and why was asked again, by the journal, which only those read who open the plan.
  private func chases(of key: ItemKey, in code: PlanCode) throws -> [PlanView.ChaseReason] {
    let history = try history(of: code.description)
    return history.changes.filter { history.counting.contains($0.number) }.flatMap { change in
      change.events.compactMap { event in
        guard case .chased(key, on: let day) = event else { return nil }
        return PlanView.ChaseReason(on: day, actor: change.actor, reason: change.reason)
      }
    }
  }

  /// A question with what was said; nil for those who may not read that.
  private func seenQuestion(
    _ key: ItemKey, in code: PlanCode, through scope: ViewerScope
  ) throws -> SeenQuestion? {
    guard let stored = try repository.plan(code), var question = stored.plan.question(key),
      scope.reads(question, in: code),
      let entry = scope.seen(stored.commitments.filter { $0.item == key }).first
    else { return nil }
    question.about = question.about.flatMap { scope.name(of: $0, in: code) }
    question.key = entry.item
    return SeenQuestion(plan: code, question: question, commitment: entry)
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
