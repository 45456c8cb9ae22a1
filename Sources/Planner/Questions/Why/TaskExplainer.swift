import CarePlans
import CivilTime
import Reports
import Scheduling

/// Explains the dates of tasks: each from the steps the passes took, down to what somebody set.
struct TaskExplainer {
  let view: PlanView
  let witness: Provenance
  private(set) var derivations: [Derivation] = []
  private var seen: Set<Name> = []

  /// A date of a task, by its place in the schedule.
  struct Name: Hashable {
    var date: ScheduleDate
    var place: Int
  }

  init(view: PlanView, witness: Provenance) {
    self.view = view
    self.witness = witness
  }

  private var plan: CarePlan { view.plan }
  private var schedule: Schedule { view.schedule.schedule }

  /// Explains a date, then the dates it takes over.
  ///
  /// - Parameter isDeep: Also the chain of planned dates, not only the dates that rules give.
  mutating func explain(_ date: ScheduleDate, of place: Int, isDeep: Bool) {
    let date = current(date, of: place)
    guard seen.insert(Name(date: date, place: place)).inserted, let day = day(date, of: place)
    else {
      return
    }
    let steps = steps(date, of: place)
    var derivation = Derivation(
      ref: "\(plan.code.short)/\(view.schedule.keys[place])", name: date.name, day: day)
    if place < plan.tasks.count {
      let task = plan.tasks[place]
      derivation.rule = rule(date, of: task)
      // A policy date of statutory work is habit all the same.
      derivation.obligation =
        date.isLimit ? .statutory : (task.obligation == .optional ? .optional : .process)
      derivation.isExpected = isExpected(date, of: place)
      if derivation.rule != nil, let field = date.ruleField {
        let setBy = witness.rule(field, of: task.key)
        derivation.ruleSetBy = setBy?.entry
        derivation.isRuleByHand = setBy?.isByHand ?? false
      }
    }
    var pile: [CivilDate] = []
    for step in steps {
      // The last step is the date itself.
      derivation.steps += caveats(of: step, from: pile.last)
      derivation.steps.append(told(step, date, of: place, top: pile.last))
      if step.operation.isJoin { pile = [] } else if !step.operation.isSource { _ = pile.popLast() }
      pile.append(step.day)
    }
    derivations.append(derivation)
    for step in steps {
      if case .date(let other, let from) = step.operation, isDeep || other.isOfRule {
        explain(other, of: from, isDeep: isDeep)
      }
    }
  }

  /// Of an expected date that has passed, today's projection of it: the kept day says nothing any more.
  private func current(_ date: ScheduleDate, of place: Int) -> ScheduleDate {
    guard isExpected(date, of: place), let day = day(date, of: place), day < view.today else {
      return date
    }
    switch date {
    case .due: return .projectedDue
    case .limit: return .projectedLimit
    default: return date
    }
  }

  /// The steps of a date; a date that only takes over today's projection of itself has those of
  /// the projection.
  private func steps(_ date: ScheduleDate, of place: Int) -> [DateStep] {
    let steps = schedule.steps(date, of: place)
    guard steps.count == 1, case .date(let other, place) = steps[0].operation,
      (date, other) == (.due, .projectedDue) || (date, other) == (.limit, .projectedLimit)
    else { return steps }
    return schedule.steps(other, of: place)
  }

  private func day(_ date: ScheduleDate, of place: Int) -> CivilDate? {
    let result = schedule[place]
    let found: CivilDate? =
      switch date {
      case .earlyStart: result.earlyStart
      case .earlyFinish: result.earlyFinish
      case .due: result.due
      case .projectedDue: result.projectedDue
      case .limit: result.limit
      case .projectedLimit: result.projectedLimit
      case .neededBy: result.neededBy
      case .lateFinish: result.lateFinish
      case .startBy: schedule.steps(.startBy, of: place).last?.day
      }
    return found ?? schedule.steps(date, of: place).last?.day
  }

  private func isExpected(_ date: ScheduleDate, of place: Int) -> Bool {
    let result = schedule[place]
    return switch date {
    case .due, .projectedDue: result.dueCertainty == .expected
    case .limit, .projectedLimit: result.limitCertainty == .expected
    default: false
    }
  }

  private func rule(_ date: ScheduleDate, of task: PlanTask) -> TimingRule? {
    switch date {
    case .due, .projectedDue: task.due
    case .limit, .projectedLimit: task.limit
    case .earlyStart: task.notBefore
    default: nil
    }
  }

  /// A step with the items, rules and people it stands for.
  private func told(_ step: DateStep, _ date: ScheduleDate, of place: Int, top: CivilDate?)
    -> Derivation.Step
  {
    func item(_ place: Int) -> ItemKey { view.schedule.keys[place] }
    func estimate(_ place: Int) -> Term { view.schedule.graph.tasks[place].estimate }
    func made(_ operation: Derivation.Operation, setBy: SetBy? = nil) -> Derivation.Step {
      Derivation.Step(operation, on: step.day, setBy: setBy)
    }
    switch step.operation {
    case .today: return made(.today)
    case .planStart: return made(.planStart)
    case .actualStart(let of):
      return made(.actualStart(item(of)), setBy: witness.start(item(of)))
    case .actualFinish(let of):
      return made(.actualFinish(item(of)), setBy: witness.finish(item(of)))
    case .pin(let of): return made(.pin(item(of)), setBy: witness.pin(item(of)))
    case .fixedDay:
      let origin = place < plan.tasks.count ? rule(date, of: plan.tasks[place])?.origin : nil
      return OriginExplainer(view: view, witness: witness).step(origin, on: step.day)
    case .date(let other, let of): return made(.date(other.name, of: item(of)))
    case .kept: return made(.kept)
    case .adding(let term, let roll, let calendar):
      return made(.adding(term, rolling(term, roll, calendar, from: top, to: step.day)))
    case .rolled(let roll, let calendar):
      let moved = derivation(.zero, roll, calendar, from: top)
      return made(moved.map { .rolled($0) } ?? .nextWorkingDay)
    case .heldByLimit(let limit, let calendar):
      let moved = derivation(.zero, .back, calendar, from: top)
      return made(moved.map { .held($0, by: .limit(limit)) } ?? .previousWorkingDay)
    case .subtracting(let term, _): return made(.subtracting(term))
    case .latestOrigin(let term, _): return made(.latestOrigin(term))
    case .nextWorkingDay: return made(.nextWorkingDay)
    case .previousWorkingDay: return made(.previousWorkingDay)
    case .finish(let of): return made(.finish(item(of), estimate: estimate(of)))
    case .latestStart(let of): return made(.latestStart(item(of), estimate: estimate(of)))
    case .earliestStart(let of): return made(.earliestStart(item(of), estimate: estimate(of)))
    case .latest: return made(.latest)
    case .earliest: return made(.earliest)
    }
  }

  /// What a count rests on that may not hold: holidays nobody has checked, days that may be decreed.
  private func caveats(of step: DateStep, from origin: CivilDate?) -> [Derivation.Step] {
    let moved: TermDerivation? =
      switch step.operation {
      case .adding(let term, let roll, let calendar):
        derivation(term, roll, calendar, from: origin)
      case .rolled(let roll, let calendar): derivation(.zero, roll, calendar, from: origin)
      default: nil
      }
    guard let derivation = moved else { return [] }
    return derivation.steps.compactMap { found in
      switch found {
      case .unverified: Derivation.Step(.unverified(found))
      case .undecreed: Derivation.Step(.undecreed(found))
      case .counted, .monthEndClamped, .skippedNonWorking, .rolled, .noRoll: nil
      }
    }
  }

  /// How the last day of a term moved, told as `term` tells it.
  private func rolling(
    _ term: Term, _ roll: Roll, _ calendar: Int, from origin: CivilDate?, to day: CivilDate
  ) -> Derivation.Rolling {
    guard roll != .none, let derivation = derivation(term, roll, calendar, from: origin),
      derivation.raw != day, derivation.result == day
    else { return .none }
    return .moved(derivation)
  }

  /// The steps of a term in a calendar of the schedule; nil where there is nothing to count from.
  private func derivation(_ term: Term, _ roll: Roll, _ calendar: Int, from origin: CivilDate?)
    -> TermDerivation?
  {
    let calendars = view.schedule.graph.calendars
    guard let origin, calendars.indices.contains(calendar) else { return nil }
    return try? term.derivation(
      from: origin, roll: roll, calendar: calendars[calendar], holidays: view.directory.holidays)
  }
}

extension ScheduleDate {
  /// As people and programs name it.
  var name: String {
    switch self {
    case .due: "due"
    case .limit: "limit"
    case .earlyStart: "start"
    case .earlyFinish: "finish"
    case .neededBy: "needed-by"
    case .projectedDue: "projected-due"
    case .projectedLimit: "projected-limit"
    case .startBy: "start-by"
    case .lateFinish: "late-finish"
    }
  }

  fileprivate var isLimit: Bool { self == .limit || self == .projectedLimit }

  /// Whether a rule gives it, and no chain of work.
  fileprivate var isOfRule: Bool {
    switch self {
    case .due, .projectedDue, .limit, .projectedLimit: true
    default: false
    }
  }

  /// The field of a task whose rule gives it.
  fileprivate var ruleField: String? {
    switch self {
    case .due, .projectedDue: "due"
    case .limit, .projectedLimit: "limit"
    case .earlyStart: "notBefore"
    default: nil
    }
  }
}
