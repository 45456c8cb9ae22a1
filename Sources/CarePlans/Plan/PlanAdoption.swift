package import CivilTime

/// That a plan was put in when its case had been running for some time.
///
/// What was due before that day is before our time: nobody says of it that it is late, nor that it
/// was done. It is counted in one line that the lead owes, until each item is told how it went.
package struct PlanAdoption: Sendable, Hashable {
  /// The key of the line: `K7QF/EERDER`.
  package static let key: ItemKey = "EERDER"
  /// How long after the adoption the line is due.
  package static let term = Term(10, .workingDays)

  /// The adoption day: what was due before it is before our time.
  package var on: CivilDate
  /// The running number of the line.
  package var number: Int
  /// Tasks of which somebody said that they are not done, with the day from which they are owed.
  package var undone: [ItemKey: CivilDate]

  package init(on: CivilDate, number: Int, undone: [ItemKey: CivilDate] = [:]) {
    self.on = on
    self.number = number
    self.undone = undone
  }
}

/// The dates of an item that passed before its plan was adopted.
package struct FormerDates: Sendable, Hashable {
  package var due: CivilDate?
  package var limit: CivilDate?
  /// The day from which it is owed all the same; nil while nobody said or showed that it was not done.
  package var owedFrom: CivilDate?
  /// Whether a date of it is still to come: then it is owed by that one alone.
  package var isOwedByRest: Bool

  /// Whether it is before our time: counted in the line of its plan, and late nowhere.
  package var isBefore: Bool { owedFrom == nil && !isOwedByRest }
}

extension PlanAdoption {
  /// What has passed of the firm dates of an item: the one rule of what is before our time.
  ///
  /// A policy date that has passed counts no more where a statutory one is still to come, and the other
  /// way round. What is not done is owed from the adoption day by policy, and from its limit by law; so it
  /// is measured when it is done.
  ///
  /// - Parameters:
  ///   - due: The firm policy date, if any.
  ///   - limit: The firm statutory date, if any.
  /// - Returns: Nil when neither had passed before the adoption day, or when it was done by then.
  package func former(due: CivilDate?, limit: CivilDate?, of task: PlanTask) -> FormerDates? {
    let days = [due, limit].compactMap(\.self)
    guard days.contains(where: { $0 < on }) else { return nil }
    let from = owedFrom(task)
    if task.finishedOn != nil, from == nil { return nil }
    if let from {
      return FormerDates(due: due, limit: limit, owedFrom: from, isOwedByRest: false)
    }
    return FormerDates(
      due: due.flatMap { $0 < on ? $0 : nil }, limit: limit.flatMap { $0 < on ? $0 : nil },
      owedFrom: nil, isOwedByRest: days.contains { $0 >= on })
  }

  /// The day from which it is owed: somebody said that it is not done, or began it, or finished it later.
  private func owedFrom(_ task: PlanTask) -> CivilDate? {
    if let from = undone[task.key] { return from }
    if let finished = task.finishedOn { return finished > on ? on : nil }
    return task.startedOn == nil ? nil : on
  }

  /// Whether a contact that nobody logged, or the end of a measure, lies before our time.
  package func isBefore(_ day: CivilDate) -> Bool { day < on }
}
