package import CivilTime

/// Doing the steps of a date once more, each from its inputs.
extension Schedule {
  /// Whether every step of a date gives the day it says, and the last one the date itself.
  ///
  /// Inverse steps are checked against the forward rule, not repeated. True for a date that does not exist
  /// and has no steps; false when the schedule does not explain.
  package func replays(_ which: ScheduleDate, of task: Int) -> Bool {
    let steps = steps(which, of: task)
    guard let date = day(which, of: task) else { return steps.isEmpty }
    var pile: [CivilDate] = []
    for step in steps {
      if step.operation.isSource {
        guard source(step.operation, which, task) == step.day || isFixed(step, which, task) else {
          return false
        }
      } else if step.operation.isJoin {
        let joined = step.operation == .latest ? pile.max() : pile.min()
        guard joined == step.day, pile.count > 1 else { return false }
        pile.removeAll()
      } else {
        guard let input = pile.popLast(), check(step, from: input) else { return false }
      }
      pile.append(step.day)
    }
    return pile == [date]
  }

  /// A date of a task as the passes left it; of a transparent task that of its group.
  package func day(_ which: ScheduleDate, of task: Int) -> CivilDate? {
    let record = records[task]
    let day =
      switch which {
      case .earlyStart: record.start
      case .earlyFinish: record.finish
      case .due: record.due
      case .projectedDue: record.projectedDue
      case .limit: record.limit
      case .projectedLimit: record.projectedLimit
      case .startBy: record.startBy
      case .neededBy: record.neededBy
      case .lateFinish: record.lateFinish
      }
    return CivilDate(day: day)
  }

  private func source(
    _ operation: DateStep.Operation, _ which: ScheduleDate, _ task: Int
  ) -> CivilDate? {
    let node = graph.tasks[task]
    switch operation {
    case .today: return today
    case .planStart: return graph.start
    case .pin(let other): return graph.tasks[other].pin
    case .date(let date, let other): return day(date, of: other)
    case .kept: return which == .due ? node.keptDue : which == .limit ? node.keptLimit : nil
    case .actualStart(let other):
      return switch graph.tasks[other].progress {
      case .done(let from, _): from
      case .started(let on): on
      case .open: nil
      }
    case .actualFinish(let other):
      if case .done(_, let on) = graph.tasks[other].progress { return on }
      return nil
    default: return nil
    }
  }

  private func isFixed(_ step: DateStep, _ which: ScheduleDate, _ task: Int) -> Bool {
    guard step.operation == .fixedDay else { return false }
    let node = graph.tasks[task]
    let rule =
      switch which {
      case .earlyStart: node.notBefore
      case .projectedDue: node.due
      case .projectedLimit: node.limit
      default: nil as DateRule?
      }
    return rule?.origin == .day(step.day)
  }

  private func check(_ step: DateStep, from input: CivilDate) -> Bool {
    let (from, day) = (input.dayNumber, step.day.dayNumber)
    switch step.operation {
    case .adding(let term, let roll, let index):
      return term.applied(to: from, roll: roll, in: days(index)) == day
    case .rolled(let roll, let index):
      return days(index).rolled(from, roll) == day
    case .heldByLimit(let limit, let index):
      let days = days(index)
      return days.next(onOrAfter: from) > limit.dayNumber && days.previous(onOrBefore: from) == day
    case .subtracting(let term, let index):
      return (-term).applied(to: from, roll: .none, in: days(index)) == day
    case .latestOrigin(let term, let index):
      return isLatest(day, through: from, next: day + 1) {
        term.applied(to: $0, roll: .none, in: days(index))
      }
    case .nextWorkingDay(let index): return days(index).next(onOrAfter: from) == day
    case .previousWorkingDay(let index):
      return days(index).previous(onOrBefore: from) == day
    case .finish(let task):
      let node = graph.tasks[task]
      return WorkRule(node).finish(startingOn: from, days(node.calendar)) == day
    case .latestStart(let task):
      let rule = WorkRule(graph.tasks[task])
      let days = days(graph.tasks[task].calendar)
      return rule.allowed(onOrAfter: day, days) == day
        && isLatest(day, through: from, next: rule.allowed(onOrAfter: day + 1, days)) {
          rule.finish(startingOn: $0, days)
        }
    case .earliestStart(let task):
      let rule = WorkRule(graph.tasks[task])
      let days = days(graph.tasks[task].calendar)
      let before = rule.allowed(onOrBefore: day - 1, days)
      return rule.allowed(onOrAfter: day, days) == day
        && rule.finish(startingOn: day, days) >= from
        && rule.finish(startingOn: before, days) < from
    default: return false
    }
  }

  /// Whether `day` is the latest whose end lies on or before `bound`.
  private func isLatest(
    _ day: Int32, through bound: Int32, next: Int32, end: (Int32) -> Int32
  ) -> Bool {
    end(day) <= bound && end(next) > bound
  }
}
