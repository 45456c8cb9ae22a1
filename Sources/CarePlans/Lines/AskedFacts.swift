import CivilTime
import Scheduling

/// The facts of a plan that somebody has to answer: work hangs on each, and no decision still to be
/// taken gives it.
package struct AskedFacts: Sendable, Hashable {
  /// The tasks and series that hang on each, in the order of the plan.
  package private(set) var items: [FactKey: [ItemKey]] = [:]

  /// In the order of their names.
  package var facts: [FactKey] { items.keys.sorted() }

  package init(of plan: CarePlan) {
    // Where all is answered nothing is undecided, and most plans come to that.
    guard plan.facts.values.contains(where: { $0.value == nil }) else { return }
    let undecided =
      plan.tasks.filter { $0.isOwed && plan.applies($0) == nil }.map { ($0.key, $0.condition) }
      + plan.series.filter { plan.applies($0) == nil }.map { ($0.key, $0.condition) }
    guard !undecided.isEmpty else { return }
    let decided = plan.factsOfOpenDecisions
    for (item, condition) in undecided {
      for fact in condition?.unknownFacts(in: plan) ?? [] where !decided.contains(fact) {
        items[fact, default: []].append(item)
      }
    }
  }
}

extension CarePlan {
  /// What decisions that are still to be taken, or may be, will answer.
  fileprivate var factsOfOpenDecisions: Set<FactKey> {
    var facts: Set<FactKey> = []
    for task in tasks where !task.outcomes.isEmpty && task.isOwed && applies(task) != false {
      facts.formUnion(task.outcomes.flatMap(\.sets.keys))
    }
    return facts
  }

  /// The plan as it would be if all whose condition nobody can tell yet had to be done.
  fileprivate var assumingAll: CarePlan {
    var copy = self
    for place in copy.tasks.indices where applies(tasks[place].condition) == nil {
      copy.tasks[place].condition = nil
    }
    for place in copy.series.indices where applies(series[place].condition) == nil {
      copy.series[place].condition = nil
    }
    return copy
  }
}

extension AskedFacts {
  /// The day by which the facts must be answered, and what it hangs on.
  struct Deadline: Hashable {
    var day: CivilDate
    /// Whether it counts from work that is not finished.
    var isExpected: Bool
    /// The expected named date it counts from.
    var awaits: CivilDate?
  }

  /// The latest start of the first work that hangs on an answer, as if it had to be done.
  ///
  /// A day that others expect accuses nobody: where a firm one is known, that counts. Nil where nothing of
  /// it has a day yet.
  func deadline(in plan: CarePlan, calendars: CareCalendars, today: CivilDate) -> Deadline? {
    let assumed = plan.assumingAll
    let graph = PlanGraph(of: assumed, calendars: calendars, kept: [:])
    // A circle of work that may never come is told where it is drawn.
    guard let schedule = try? Schedule(of: graph.graph, today: today) else { return nil }
    let asking = Set(items.values.joined())
    let tasks = assumed.tasks.indices.filter { asking.contains(assumed.tasks[$0].key) }
    let days = SeriesDays(assumed, calendars)
    let all =
      tasks.compactMap { latestStart(ofTaskAt: $0, in: assumed, schedule) }
      + assumed.series.filter { asking.contains($0.key) }
      .compactMap { first(of: $0, assumed, days) }
    let firm = all.filter { !$0.isExpected }
    return (firm.isEmpty ? all : firm).min { $0.day < $1.day }
  }

  private func latestStart(ofTaskAt place: Int, in plan: CarePlan, _ schedule: Schedule)
    -> Deadline?
  {
    let (task, found) = (plan.tasks[place], schedule[place])
    let own = [
      found.dueCertainty == .firm ? found.due : nil,
      found.limitCertainty == .firm ? found.limit : nil, task.pin?.day,
    ].compactMap(\.self)
    guard let finish = own.min() ?? found.lateFinish,
      let start = schedule.latestStart(of: place, finishingBy: finish)
    else { return nil }
    let awaited = [task.due, task.limit].compactMap { plan.awaited(by: $0, on: finish) }
    return Deadline(day: start, isExpected: own.isEmpty, awaits: awaited.min())
  }

  private func first(of series: FollowUpSeries, _ plan: CarePlan, _ days: SeriesDays)
    -> Deadline?
  {
    guard let origin = SeriesDays.origin(of: series, in: plan),
      let contact = days.first(of: series, from: origin)
    else { return nil }
    var deadline = Deadline(day: contact.day, isExpected: false)
    if case .rule(let rule) = series.origin {
      deadline.awaits = plan.awaited(by: rule, on: contact.day)
    }
    return deadline
  }
}
