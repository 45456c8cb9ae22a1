package import CivilTime

extension CarePlan {
  /// The tasks and series of a template that belong to a plan from its beginning, numbered in
  /// the order the template lists them.
  package mutating func expand(_ template: CareTemplate) {
    phases = template.phases.map { PlanPhase(key: $0.key, from: $0.from) }
    for anchor in template.anchors { anchors[anchor.key] = .unknown }
    for fact in template.facts { facts[fact.key] = PlanFact(value: nil) }
    add(
      template.tasks.filter(\.isPlanned).map(\.first), template.series.filter(\.isPlanned), time: 1,
      bind: { $0 })
  }

  /// Adds what an event brings along for its next time.
  ///
  /// - Throws: ``PlanRefusal`` when no copy of a row can have a name of its own.
  package mutating func expand(
    _ event: TemplateEvent, on day: CivilDate, from template: CareTemplate
  ) throws(PlanRefusal) {
    let count = 1 + happenings.count { $0.event == event.key }
    happenings.append(PlanHappening(event: event.key, count: count, on: day))
    try add(keys: event.adds, from: template) { origin in
      if case .event(event.key, 0) = origin { .event(event.key, count) } else { origin }
    }
  }

  /// Adds a measure with the tasks its kind brings along.
  ///
  /// - Throws: ``PlanRefusal`` when no copy of a row can have a name of its own.
  package mutating func expand(
    _ measure: CareMeasure, adding keys: [ItemKey], from template: CareTemplate
  ) throws(PlanRefusal) {
    measures.append(measure)
    lastNumber = max(lastNumber, measure.number)
    try add(keys: keys, from: template) { origin in
      if case .measure("", let point) = origin { .measure(measure.key, point) } else { origin }
    }
  }

  private mutating func add(
    keys: [ItemKey], from template: CareTemplate,
    bind: (TimingRule.Origin) -> TimingRule.Origin
  ) throws(PlanRefusal) {
    let wanted = Set(keys)
    let tasks = template.tasks.filter { wanted.contains($0.task.key) }
    let series = template.series.filter { wanted.contains($0.series.key) }
    add(tasks, series, time: try freeTime(for: tasks, series), bind: bind)
  }

  /// The first time of which every row would have a name nothing else has.
  private func freeTime(for tasks: [TemplateTask], _ series: [TemplateSeries])
    throws(PlanRefusal) -> Int
  {
    let names = ItemNames(of: self)
    var stuck: ItemKey?
    // Each item in the way takes one time, unless a series has the name with all its numbers.
    for time in 1...self.tasks.count + self.series.count + measures.count + 1 {
      var left = names
      stuck =
        tasks.lazy.map(\.task.key).first { !left.add(task: $0.times(time)) }
        ?? series.lazy.map(\.series.key).first { !left.add(series: $0.copy(time)) }
      if stuck == nil { return time }
    }
    throw PlanRefusal.itemTwice(PlanItem(code, stuck ?? .withheld))
  }

  /// Links and rules among the added tasks go to the copies of the same time.
  private mutating func add(
    _ templateTasks: [TemplateTask], _ templateSeries: [TemplateSeries], time: Int,
    bind: (TimingRule.Origin) -> TimingRule.Origin
  ) {
    let addedTasks = Set(templateTasks.map(\.task.key))
    let addedSeries = Set(templateSeries.map(\.series.key))
    func renamed(_ key: ItemKey) -> ItemKey {
      if addedTasks.contains(key) { return key.times(time) }
      return addedSeries.contains(key) ? key.copy(time) : key
    }
    func bound(_ rule: TimingRule?) -> TimingRule? {
      guard var rule else { return nil }
      rule.origin = bind(rule.origin)
      if case .task(let key) = rule.origin { rule.origin = .task(renamed(key)) }
      return rule
    }
    for entry in templateTasks {
      var task = entry.task
      lastNumber += 1
      task.number = lastNumber
      task.templateKey = task.key
      task.key = renamed(task.key)
      task.notBefore = bound(task.notBefore)
      task.due = bound(task.due)
      task.limit = bound(task.limit)
      task.condition = task.condition?.renaming(renamed)
      for index in task.dependsOn.indices {
        task.dependsOn[index].task = renamed(task.dependsOn[index].task)
      }
      tasks.append(task)
    }
    for entry in templateSeries {
      var series = entry.series
      lastNumber += 1
      series.number = lastNumber
      series.templateKey = series.key
      series.key = renamed(series.key)
      switch series.origin {
      case .rule(let rule): series.origin = .rule(bound(rule) ?? rule)
      case .task(let key, let lag): series.origin = .task(renamed(key), lag)
      }
      series.condition = series.condition?.renaming(renamed)
      self.series.append(series)
    }
    tasks.sort { $0.key < $1.key }
    self.series.sort { $0.key < $1.key }
  }
}
