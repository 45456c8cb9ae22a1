package import CivilTime
import Scheduling

/// A plan turned into numbers and links: facts into applicability, anchors into days, partners
/// into calendars.
struct PlanGraph {
  var graph: ScheduleGraph
  var keys: [ItemKey]
  var partners: [PartnerID?]

  private let plan: CarePlan
  private let seriesDays: SeriesDays
  private var index: [ItemKey: Int] = [:]

  init(of plan: CarePlan, calendars: CareCalendars, kept: [ItemKey: KeptDates]) {
    self.plan = plan
    seriesDays = SeriesDays(plan, calendars)
    keys = plan.tasks.map(\.key)
    partners = plan.tasks.map { calendars.partner(of: $0.role, in: plan) }
    graph = ScheduleGraph(
      tasks: [], links: [], calendars: [calendars.regional], start: plan.start)
    graph.tasks.reserveCapacity(plan.tasks.count)
    index.reserveCapacity(plan.tasks.count)
    for place in keys.indices { index[keys[place]] = place }
    var places: [PartnerID: Int] = [:]
    // By place, for a task is large and none is copied so.
    for place in plan.tasks.indices {
      let calendar = partners[place].map { partner in
        if let known = places[partner] { return known }
        let own = calendars.calendar(of: partner)
        graph.calendars.append(own)
        places[partner] = graph.calendars.count - 1
        return graph.calendars.count - 1
      }
      graph.tasks.append(
        node(plan.tasks[place], calendar: calendar ?? 0, kept: kept[keys[place]]))
    }
    addLinks()
  }

  private func node(_ task: PlanTask, calendar: Int, kept: KeptDates?) -> ScheduleNode {
    let progress: ScheduleNode.Progress =
      if let finished = task.finishedOn {
        .done(from: min(task.startedOn ?? finished, finished), on: finished)
      } else if let started = task.startedOn {
        .started(on: started)
      } else {
        .open
      }
    return ScheduleNode(
      progress: progress, applicability: applicability(of: task),
      join: task.join == .any ? .any : .all, estimate: task.estimate, calendar: calendar,
      startsOnAnyDay: task.kind == .wait || task.due?.roll == Roll.none, pin: task.pin?.day,
      notBefore: rule(task.notBefore), due: rule(task.due, isPolicy: true),
      limit: rule(task.limit), keptDue: kept?.due, keptLimit: kept?.limit)
  }

  private func applicability(of task: PlanTask) -> ScheduleNode.Applicability {
    if task.isSkipped { return .skipped }
    guard task.finishedOn == nil else { return .applicable }
    return switch plan.applies(task) {
    case true?: .applicable
    case false?: .notApplicable
    case nil: .undecided
    }
  }

  /// - Parameter isPolicy: Whether it is a due date, which falls on a day its partner works.
  private func rule(_ rule: TimingRule?, isPolicy: Bool = false) -> DateRule? {
    guard let rule else { return nil }
    let origin: DateRule.Origin =
      if case .task(let key) = rule.origin {
        index[key].map(DateRule.Origin.task) ?? .unknown
      } else {
        plan.day(of: rule.origin).map(DateRule.Origin.day) ?? .unknown
      }
    return DateRule(
      from: origin, rule.term, roll: isPolicy ? rule.policyRoll : rule.plainRoll)
  }

  private mutating func addLinks() {
    for place in plan.tasks.indices {
      for dependency in plan.tasks[place].dependsOn {
        let from: Int?
        if let point = dependency.point {
          from = addNode(for: point, ofSeries: dependency.task)
        } else {
          from = index[dependency.task]
        }
        guard let from else { continue }
        graph.links.append(
          ScheduleLink(
            from: from, to: place, kind: ScheduleLink.Kind(dependency.kind), lag: dependency.lag,
            isHard: dependency.isHard))
      }
      guard plan.tasks[place].kind == .gate else { continue }
      for key in plan.unanswered(before: plan.tasks[place]) {
        addNode(forAnswerOf: key, before: place)
      }
    }
  }

  /// A node that stands for the answer on which a task hangs: it moves no date, and a gate does not open
  /// before it is given.
  private mutating func addNode(forAnswerOf key: ItemKey, before gate: Int) {
    var node = ScheduleNode(startsOnAnyDay: true)
    node.isPoint = true
    graph.links.append(ScheduleLink(from: graph.tasks.count, to: gate))
    graph.tasks.append(node)
    keys.append(key)
    partners.append(nil)
  }

  /// A node that stands for the first, the last or all contacts of a series: pinned on its day,
  /// done when it is logged, without a date as long as the series has none.
  private mutating func addNode(for point: PlanDependency.SeriesPoint, ofSeries key: ItemKey)
    -> Int?
  {
    guard let series = plan.series.first(where: { $0.key == key }) else { return nil }
    var node = ScheduleNode(startsOnAnyDay: true)
    node.isPoint = true
    let place = graph.tasks.count
    let dates = seriesDays.of(series, through: CivilDate.latest)
    let number: Int? =
      switch point {
      case .first: dates.contacts.firstIndex { !$0.isClosed }.map { $0 + 1 } ?? 1
      case .last, .each: dates.isComplete ? dates.contacts.count : nil
      }
    if plan.applies(series) == false { node.applicability = .notApplicable }
    if let number, number >= 1, number <= dates.contacts.count {
      let contact = dates.contacts[number - 1]
      let isLogged =
        point == .each
        ? (1...number).allSatisfy { series.log[$0] != nil || dates.contacts[$0 - 1].isClosed }
        : series.log[number] != nil
      if isLogged, let day = series.log[number]?.on {
        node.progress = .done(from: day, on: day)
      } else {
        node.pin = contact.day
      }
    } else if point == .first, dates.origin == nil, case .task(let origin, let lag) = series.origin,
      let from = index[origin], let interval = series.taper.interval(number: 0)
    {
      // The first contact of a series that waits for a task is expected one interval after it.
      node.estimate = interval
      graph.links.append(ScheduleLink(from: from, to: place, lag: lag))
    } else {
      node.notBefore = DateRule(from: .unknown)
    }
    graph.tasks.append(node)
    keys.append(key)
    partners.append(nil)
    return place
  }
}

extension CarePlan {
  /// The day a rule counts from, for every origin but a task; nil while it is unknown.
  package func day(of origin: TimingRule.Origin) -> CivilDate? {
    switch origin {
    case .day(let day): day
    case .anchor(let key): anchors[key]?.date
    case .task: nil
    case .measure(let key, let point):
      measures.first { $0.key == key && $0.removal == nil }?.day(of: point)
    case .event(let key, let count):
      happenings.first { $0.event == key && $0.count == count }?.on
    }
  }
}

extension ScheduleLink.Kind {
  init(_ kind: PlanDependency.Kind) {
    self =
      switch kind {
      case .finishToStart: .finishToStart
      case .startToStart: .startToStart
      case .finishToFinish: .finishToFinish
      case .startToFinish: .startToFinish
      }
  }
}
