import CarePlans
import CivilTime
import Scheduling

/// Plans of a template in which its work begins as early as it may, with the answers that make each row
/// apply: what is late in them is late in every plan.
struct WindowTrials {
  /// Days on which a named day may lie: on each day of the week, about holidays, and far from any fixed
  /// day, so that what is late by all of them is so whenever it is.
  static let sampleDays = [
    "1999-03-03", "2027-02-13", "2027-12-26", "2028-05-02", "2029-07-05", "2030-03-01",
    "2031-09-07",
    "2150-06-29",
  ].compactMap { CivilDate($0) }

  /// Work that cannot be done in time.
  struct Late: Hashable {
    var row: ItemKey
    /// `due` or `limit`.
    var field: String

    /// By how many days at the least, and the chain of work behind it.
    struct Cause {
      var days: Int
      var chain: [ItemKey]
    }
  }

  private let template: CareTemplate
  private let trial: TemplateTrial
  /// Before every day of a sample, by more than any rule counts back.
  private let begin = CivilDate("1910-01-03") ?? CivilDate.earliest

  init(_ template: CareTemplate, holidays: HolidayTable) {
    self.template = template
    trial = TemplateTrial(template, holidays: holidays)
  }

  /// What is late in all samples of a trial, by row and date.
  func late() -> [Late: Late.Cause] {
    var found: [Late: Late.Cause] = [:]
    for answers in knownAnswers {
      for make in makers(answers) {
        for (late, cause) in lateInAll(make) where found[late] == nil { found[late] = cause }
      }
    }
    return found
  }

  /// No answer, and for each condition those with which it holds.
  private var knownAnswers: [[FactKey: String]] {
    let values = Dictionary(template.facts.map { ($0.key, $0.values) }) { first, _ in first }
    var result: [[FactKey: String]] = [[:]]
    let conditions = template.tasks.map(\.task.condition) + template.series.map(\.series.condition)
    for case let condition? in conditions {
      guard let answers = condition.holdingAnswers(among: values), !result.contains(answers)
      else { continue }
      result.append(answers)
    }
    return result
  }

  private func makers(_ answers: [FactKey: String]) -> [(CivilDate) -> CarePlan?] {
    var makers: [(CivilDate) -> CarePlan?] = [{ _ in trial.plan(from: begin, answers: answers) }]
    for anchor in template.anchors {
      makers.append { trial.plan(from: begin, anchors: [anchor.key: $0], answers: answers) }
    }
    for event in template.events {
      makers.append { day in
        trial.plan(after: event, on: day, from: event.isAhead ? begin : day, answers: answers)
      }
    }
    for measure in template.measures {
      makers.append { trial.plan(with: measure, from: $0, answers: answers) }
    }
    return makers
  }

  private func lateInAll(_ make: (CivilDate) -> CarePlan?) -> [Late: Late.Cause] {
    var found: [Late: Late.Cause]?
    for day in Self.sampleDays {
      guard let plan = make(day), let schedule = trial.schedule(of: plan) else { return [:] }
      let late = late(in: schedule)
      found =
        found.map { known in
          known.reduce(into: [:]) { all, next in
            guard let again = late[next.key] else { return }
            all[next.key] = again.days < next.value.days ? again : next.value
          }
        } ?? late
      if found?.isEmpty ?? true { return [:] }
    }
    return found ?? [:]
  }

  private func late(in plan: PlanSchedule) -> [Late: Late.Cause] {
    var found: [Late: Late.Cause] = [:]
    for (place, task) in plan.plan.tasks.enumerated() where task.finishedOn == nil {
      let result = plan.schedule[place]
      guard let finish = result.earlyFinish else { continue }
      for (field, rule, end) in [
        ("due", task.due, result.projectedDue), ("limit", task.limit, result.projectedLimit),
      ] {
        guard let rule, let end, finish > end else { continue }
        var chain = plan.schedule.drivingChain(to: place).map { plan.keys[$0] }
        guard isCertain(rule, &chain, in: plan) else { continue }
        let row = task.templateKey ?? task.key
        found[Late(row: row, field: field)] = Late.Cause(
          days: Int(finish.dayNumber - end.dayNumber), chain: chain)
      }
    }
    return found
  }

  /// A date that counts from a task without a date of its own is early here only since that task is:
  /// unless the chain runs through it, both move together.
  private func isCertain(_ rule: TimingRule, _ chain: inout [ItemKey], in plan: PlanSchedule)
    -> Bool
  {
    guard case .task(let origin) = rule.origin else { return true }
    if chain.contains(origin) || plan.result(origin)?.projectedDue != nil { return true }
    guard let first = chain.first, waits(first, for: origin, in: plan.plan) else { return false }
    chain.insert(origin, at: 0)
    return true
  }

  /// Whether a task cannot begin before another is done, whatever its own work.
  private func waits(_ task: ItemKey, for origin: ItemKey, in plan: CarePlan) -> Bool {
    var seen: Set<ItemKey> = [task]
    var left = [task]
    while let next = left.popLast() {
      guard let own = plan.task(next), own.join == .all else { continue }
      for link in own.dependsOn
      where link.isHard && link.kind == .finishToStart && !link.lag.isBackward && link.point == nil
      {
        if link.task == origin { return true }
        if seen.insert(link.task).inserted { left.append(link.task) }
      }
    }
    return false
  }
}
