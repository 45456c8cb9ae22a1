package import CarePlans
package import Reports

extension Planner {
  /// What is to be done, in the order to do it.
  ///
  /// - Parameters:
  ///   - absentees: Those whose work is asked for because somebody stands in for them.
  ///   - limit: The most lines; nil for all.
  package func worklist(
    _ question: ListQuestion, standingInFor absentees: Set<WorkerID> = [], limit: Int? = nil
  ) throws -> Answer<Worklist> {
    var choice = WorklistChoice(
      on: today, limit: limit, keeping: question.asksStanding ? { question.keeps($0) } : nil)
    let snapshot = try snapshot(question.filter.owing, choosing: &choice)
    var list = choice.list(of: snapshot.commitments)
    list.add(snapshot.coming(question), limit: limit)
    list.passed = ComingDate.passed(of: snapshot.asked(question), on: today)
    list.drafts = drafts(in: snapshot, question)
    let away = try awayToday()
    list.deputised = absentees.sorted().compactMap { worker in
      away[worker].map { Worklist.Deputised(worker, until: $0) }
    }
    list.settling = try settling(question.filter)
    return Answer(list, titles: snapshot.titles)
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
