package import CarePlans
package import Reports

extension Planner {
  /// `task list`, `measure list`: commitments as the viewer sees them.
  ///
  /// - Parameters:
  ///   - limit: How many lines are listed at most; what is beyond it is counted.
  ///   - kinds: Nothing but these; nil for any kind.
  ///   - isEach: Whether each contact that is open is a line, and not one or two of a series.
  ///   - keeping: What else is asked for of each; nil for nothing.
  package func commitmentList(
    _ question: ListQuestion, order: CommitmentList.Order = .standard, limit: Int? = nil,
    kinds: Set<Commitment.Kind>? = nil, isEach: Bool = false, keeping: ((Commitment) -> Bool)? = nil
  ) throws -> Answer<CommitmentList> {
    var filter = question.filter
    if let kinds { filter.kinds = filter.kinds?.intersection(kinds) ?? kinds }
    var choice = CommitmentListChoice(
      on: today, order: order, limit: limit, keeping: { question.keeps($0) })
    guard filter.openOnly, !isEach, keeping == nil else {
      let snapshot = try snapshot(filter)
      let found = keeping.map { snapshot.commitments.filter($0) } ?? snapshot.commitments
      if filter.openOnly, !isEach { choice.add(found) } else { choice.addEach(of: found) }
      return Answer(choice.list(of: found), titles: snapshot.titles)
    }
    let snapshot = try snapshot(filter, choosing: &choice, rows: .chosen)
    return Answer(choice.list(of: snapshot.commitments), titles: snapshot.titles)
  }
}
