import CarePlans

/// What can be checked only when all rows are read.
extension TemplateDecoder {
  func checkUses(in template: CareTemplate) {
    let tasks = Set(template.tasks.map(\.task.key.rawValue))
    let series = Set(template.series.map(\.series.key.rawValue))
    let anchors = Set(template.anchors.map(\.key.rawValue))
    let phases = Set(template.phases.map(\.key))
    let facts = Dictionary(
      template.facts.map { ($0.key.rawValue, $0.values) }
    ) { first, _ in first }
    let presence = Presence(template, events: addingEvents, laws: addingLaws)

    func report(_ kind: TextProblem.Kind, _ use: TemplateUses.Use, _ known: some Collection<String>)
    {
      guard !log.isFull else { return }
      log.add(
        kind, at: use.place, subject: use.subject,
        ["key": use.name, "suggestion": NearNames.nearest(to: use.name, among: known)])
    }
    for use in uses.uses {
      switch use.sort {
      case .task:
        if series.contains(use.name) {
          log.add(.linkToSeries, at: use.place, subject: use.subject, ["key": use.name])
        } else if !isRow(use.name, tasks) {
          report(.unknownTask, use, tasks)
        } else if !presence.isCertain(of: use.name, whenever: use.subject) {
          log.add(.linkToAbsent, at: use.place, subject: use.subject, ["key": use.name])
        }
      case .series:
        if !isRow(use.name, series) {
          report(.unknownTask, use, series)
        } else if !presence.isCertain(of: use.name, whenever: use.subject) {
          log.add(.linkToAbsent, at: use.place, subject: use.subject, ["key": use.name])
        }
      case .item:
        if !isRow(use.name, tasks.union(series)) { report(.unknownTask, use, tasks.union(series)) }
      case .anchor:
        if !isRow(use.name, anchors, sort: "anchor ") { report(.unknownAnchor, use, anchors) }
      case .phase:
        if !isRow(use.name, phases, sort: "phase ") { report(.unknownPhase, use, phases) }
      case .fact:
        if facts[use.name] == nil { report(.unknownFact, use, facts.keys) }
      }
    }
    checkAnswers(facts)
  }

  /// Known, or at least named by a row that could not be read: that is reported once, there.
  private func isRow(_ name: String, _ known: Set<String>, sort: String = "") -> Bool {
    known.contains(name) || (sort.isEmpty ? places[name] != nil : places[sort + name] != nil)
  }

  private func checkAnswers(_ facts: [String: [String]]) {
    for answer in uses.answers {
      guard let allowed = facts[answer.fact], !allowed.contains(answer.value) else { continue }
      log.add(
        .unknownFactValue, at: answer.place, subject: answer.subject,
        [
          "fact": answer.fact, "value": answer.value, "allowed": allowed.joined(separator: " "),
          "suggestion": NearNames.nearest(to: answer.value, among: allowed),
        ])
    }
    let used = Set(uses.uses.lazy.filter { $0.sort == .fact }.map(\.name))
    for fact in facts.keys.sorted() where !used.contains(fact) {
      let place = places["fact " + fact] ?? TextPlace(file: "")
      log.add(.unusedFact, at: place, subject: fact)
    }
  }

  func checkCircles(in template: CareTemplate) {
    let circles = PlanCircles(
      tasks: template.tasks.map(\.first.task), series: template.series.map(\.series))
    for path in circles.waiting { report(.cycle, path) }
    for path in circles.counting { report(.ruleCycle, path) }
  }

  private func report(_ kind: TextProblem.Kind, _ path: [ItemKey]) {
    let key = path[0].rawValue
    log.add(
      kind, at: places[key] ?? TextPlace(file: ""), subject: key,
      ["path": path.map(\.rawValue).joined(separator: " ")])
  }

  /// Whether one row is in the plan whenever another is.
  private struct Presence {
    /// The rows that are not in the plan from its beginning.
    private let waiting: Set<String>
    private let adders: [String: Set<String>]

    init(_ template: CareTemplate, events: [ItemKey: [EventKey]], laws: [ItemKey: [String]]) {
      waiting = Set(
        template.tasks.lazy.filter { !$0.isPlanned }.map(\.task.key.rawValue)
          + template.series.lazy.filter { !$0.isPlanned }.map(\.series.key.rawValue))
      var adders: [String: Set<String>] = [:]
      for (key, names) in events {
        adders[key.rawValue, default: []].formUnion(names.map { "event \($0)" })
      }
      for (key, names) in laws {
        adders[key.rawValue, default: []].formUnion(names.map { "measure \($0)" })
      }
      self.adders = adders
    }

    func isCertain(of needed: String, whenever row: String) -> Bool {
      guard waiting.contains(needed) else { return true }
      guard waiting.contains(row) else { return false }
      return (adders[row] ?? []).isSubset(of: adders[needed] ?? [])
    }
  }
}
