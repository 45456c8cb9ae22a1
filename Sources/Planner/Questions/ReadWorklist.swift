import CarePlans
package import Reports

extension Planner {
  /// What is to be done, in the order to do it.
  ///
  /// - Parameter limit: The most lines; nil for all.
  /// - Returns: The list, what it was made of, and how many plans that were asked for have not
  ///   begun, of those the reader may open.
  package func worklist(_ question: ListQuestion, limit: Int? = nil) throws -> (
    list: Worklist, of: CommitmentSnapshot, drafts: Int
  ) {
    let snapshot = try picture(question.filter)
    let today = snapshot.today
    var list = Worklist(
      of: snapshot.commitments.filter { question.keeps($0, on: today) }, rows: snapshot.rows,
      on: today)
    if let limit { list = list.limited(to: limit) }
    return (list, snapshot, drafts(in: snapshot, question))
  }

  private func drafts(in snapshot: CommitmentSnapshot, _ question: ListQuestion) -> Int {
    let asked = question.filter
    guard asked.statuses == nil else { return 0 }
    return snapshot.rows.count { row in
      row.status == .draft && scope?.opens(row.code) ?? true
        && asked.plans?.contains(row.code) ?? true
        && asked.caseTypes?.contains(row.caseType) ?? true
        && (asked.leads.map { leads in row.lead.map(leads.contains) ?? false } ?? true)
    }
  }
}
