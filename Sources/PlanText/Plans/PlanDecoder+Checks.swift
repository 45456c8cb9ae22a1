import CarePlans

/// What can be checked only when the whole plan is read.
extension PlanDecoder {
  func check(_ plan: CarePlan) {
    let own = StandingItems(plan)
    let tasks = own.tasks.union(standing?.tasks ?? [])
    let series = own.series.union(standing?.series ?? [])
    let anchors = Set(plan.anchors.keys.map(\.rawValue))
    let facts = Set(plan.facts.keys.map(\.rawValue))
    for use in uses.uses {
      switch use.sort {
      case .task where !tasks.contains(use.name):
        if series.contains(use.name) {
          log.add(.linkToSeries, at: use.place, subject: use.subject, ["key": use.name])
        } else {
          report(.unknownPlanTask, use, tasks)
        }
      case .series where !series.contains(use.name): report(.unknownPlanTask, use, series)
      case .anchor where !plan.hasAnchor(AnchorKey(use.name)):
        report(.unknownPlanAnchor, use, anchors)
      case .fact where !facts.contains(use.name): report(.unknownPlanFact, use, facts)
      default: break
      }
    }
    let known = own.measures.union(standing?.measures ?? [])
    // A row that is in the plan from its beginning may wait for a measure that never comes.
    for use in measures where !use.name.isEmpty && !known.contains(use.name) {
      report(.unknownMeasure, use, known)
    }
    let circles = PlanCircles(tasks: plan.tasks, series: plan.series)
    for path in circles.waiting { report(.planCycle, path) }
    for path in circles.counting { report(.planRuleCycle, path) }
  }

  private func report(_ kind: TextProblem.Kind, _ use: TemplateUses.Use, _ known: Set<String>) {
    // A row that could not be read is reported where it stands, not where it is named.
    guard places[use.name] == nil, !log.isFull else { return }
    log.add(
      kind, at: use.place, subject: use.subject,
      ["key": use.name, "suggestion": NearNames.nearest(to: use.name, among: known)])
  }

  private func report(_ kind: TextProblem.Kind, _ path: [ItemKey]) {
    let key = path[0].rawValue
    log.add(
      kind, at: places[key] ?? TextPlace(file: ""), subject: key,
      ["path": path.map(\.rawValue).joined(separator: " ")])
  }
}
