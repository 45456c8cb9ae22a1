import CarePlans
import CivilTime
import PlanText

/// Looks up what a plan that comes from outside names: it must be what the verbs would have taken.
struct PlanReferences {
  let directory: Directory
  let template: CareTemplate?
  let today: CivilDate

  /// - Throws: ``Problem`` `role-unknown`, `worker-unknown`, or ``PlanRefusal`` for answers and
  ///   events the template does not have and reports of days to come.
  func check(_ plan: CarePlan) throws {
    try checkRoles(plan)
    try checkWorkers(plan)
    try checkAnswers(plan)
    try checkDays(plan)
  }

  func checkRoles(_ plan: CarePlan) throws(Problem) {
    let roles =
      plan.tasks.flatMap { [$0.role] + $0.participants }
      + plan.series.flatMap { [$0.role] + $0.participants }
      + plan.measures.map(\.authority) + plan.roles.keys
    for role in roles where directory.roles[role] == nil {
      let near = NearNames.of(role.rawValue, among: directory.roles.keys.map(\.rawValue))
      throw Problem(
        "role-unknown", .notFound, ["role": role.rawValue, "near": near.joined(separator: ", ")])
    }
  }

  private func checkWorkers(_ plan: CarePlan) throws(Problem) {
    let workers =
      [plan.lead].compactMap(\.self) + plan.members.keys + plan.tasks.compactMap(\.worker)
      + plan.series.compactMap(\.worker)
    for worker in workers where directory.workers[worker] == nil {
      let near = NearNames.of(worker.rawValue, among: directory.workers.keys.map(\.rawValue))
      throw Problem(
        "worker-unknown", .notFound,
        ["worker": worker.rawValue, "near": near.joined(separator: ", ")])
    }
  }

  private func checkAnswers(_ plan: CarePlan) throws(PlanRefusal) {
    guard let template else { return }
    for (key, answer) in plan.facts {
      guard let value = answer.value, let fact = template.facts.first(where: { $0.key == key }),
        !fact.values.contains(value)
      else { continue }
      throw PlanRefusal.factValueUnknown(key, value, known: fact.values)
    }
    for event in plan.happenings where !template.events.contains(where: { $0.key == event.event }) {
      throw PlanRefusal.eventUnknown(event.event, known: template.events.map(\.key))
    }
  }

  private func checkDays(_ plan: CarePlan) throws(PlanRefusal) {
    var reported = plan.tasks.compactMap(\.startedOn) + plan.tasks.compactMap(\.finishedOn)
    for series in plan.series { reported += series.log.values.map(\.on) }
    reported += plan.happenings.map(\.on)
    reported += plan.anchors.values.compactMap { $0.state == .actual ? $0.date : nil }
    if let ended = plan.endedOn { reported.append(ended) }
    for day in reported where day > today {
      throw PlanRefusal.dayInFuture(day, today: today)
    }
  }
}
