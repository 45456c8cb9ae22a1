package import CivilTime

extension CarePlan {
  /// The tasks and series of a template that belong to a plan from its beginning, numbered in
  /// the order the template lists them.
  package mutating func expand(_ template: CareTemplate) {
    phases = template.phases.map { PlanPhase(key: $0.key, from: $0.from) }
    for anchor in template.anchors { anchors[anchor.key] = .unknown }
    for fact in template.facts { facts[fact.key] = PlanFact(value: nil) }
    add(
      template.tasks.filter(\.isPlanned), template.series.filter(\.isPlanned), suffix: "",
      bind: { $0 })
  }

  /// Adds what an event brings along for its next time.
  package mutating func expand(
    _ event: TemplateEvent, on day: CivilDate, from template: CareTemplate
  ) {
    let count = 1 + happenings.count { $0.event == event.key }
    happenings.append(PlanHappening(event: event.key, count: count, on: day))
    add(keys: event.adds, from: template) { origin in
      if case .event(event.key, 0) = origin { .event(event.key, count) } else { origin }
    }
  }

  /// Adds a measure with the tasks its kind brings along.
  package mutating func expand(
    _ measure: CareMeasure, adding keys: [ItemKey], from template: CareTemplate
  ) {
    measures.append(measure)
    lastNumber = max(lastNumber, measure.number)
    add(keys: keys, from: template) { origin in
      if case .measure("", let point) = origin { .measure(measure.key, point) } else { origin }
    }
  }

  private mutating func add(
    keys: [ItemKey], from template: CareTemplate,
    bind: (TimingRule.Origin) -> TimingRule.Origin
  ) {
    let wanted = Set(keys)
    let tasks = template.tasks.filter { wanted.contains($0.task.key) }
    let series = template.series.filter { wanted.contains($0.series.key) }
    var count = 1
    while tasks.contains(where: { self.task($0.task.key.times(count)) != nil })
      || series.contains(where: { seriesIndex($0.series.key.times(count)) != nil })
    {
      count += 1
    }
    add(tasks, series, suffix: count == 1 ? "" : ".\(count)", bind: bind)
  }

  /// Links and rules among the added tasks go to the copies of the same time.
  private mutating func add(
    _ templateTasks: [TemplateTask], _ templateSeries: [TemplateSeries], suffix: String,
    bind: (TimingRule.Origin) -> TimingRule.Origin
  ) {
    let added = Set(templateTasks.map(\.task.key))
    func renamed(_ key: ItemKey) -> ItemKey {
      added.contains(key) ? ItemKey(key.rawValue + suffix) : key
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
      series.key = ItemKey(series.key.rawValue + suffix)
      switch series.origin {
      case .rule(let rule): series.origin = .rule(bound(rule) ?? rule)
      case .task(let key, let lag): series.origin = .task(renamed(key), lag)
      }
      self.series.append(series)
    }
    tasks.sort { $0.key < $1.key }
    self.series.sort { $0.key < $1.key }
  }
}

extension ItemKey {
  /// The key of the same item the n-th time it is added.
  package func times(_ count: Int) -> ItemKey {
    count == 1 ? self : ItemKey(rawValue + ".\(count)")
  }
}
