package import CarePlans
package import Reports

extension Planner {
  /// `task list`, `measure list`: commitments as the viewer sees them.
  ///
  /// - Parameters:
  ///   - limit: How many lines are listed at most; what is beyond it is counted.
  ///   - keeping: What else is asked for.
  package func commitmentList(
    _ question: ListQuestion, order: CommitmentList.Order = .standard, limit: Int? = nil,
    keeping: (Commitment) -> Bool = { _ in true }
  ) throws -> Answer<CommitmentList> {
    let snapshot = try picture(question.filter)
    let list = CommitmentList(
      of: snapshot.commitments, order: order, limit: limit,
      isCollapsed: question.filter.openOnly, on: snapshot.today
    ) { entry, standing in question.keeps(standing) && keeping(entry) }
    return Answer(list, titles: snapshot.titles)
  }
}
