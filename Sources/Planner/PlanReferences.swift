import CarePlans
import CivilTime
import PlanText
import Wording

/// Looks up what a plan that comes from outside names: it must be what the verbs would have taken.
struct PlanReferences {
  let directory: Directory
  let template: CareTemplate?
  let today: CivilDate

  /// - Throws: ``Problem`` for names nobody knows, or ``PlanRefusal`` for answers and events the
  ///   template does not have and reports of days to come.
  func check(_ plan: CarePlan) throws {
    let named =
      [plan.lead].compactMap(\.self) + plan.members.keys + plan.tasks.compactMap(\.worker)
      + plan.series.compactMap(\.worker)
    try refuse(
      roles: unknownRoles(plan),
      partners: Set(plan.roles.values).subtracting(directory.partners.keys),
      workers: Set(named).subtracting(directory.workers.keys))
    try checkAnswers(plan)
    try checkDays(plan)
  }

  /// - Throws: ``Problem`` `role-unknown`, or `names-unknown` with all of several.
  func checkRoles(_ plan: CarePlan) throws(Problem) {
    try refuse(roles: unknownRoles(plan), partners: [], workers: [])
  }

  private func unknownRoles(_ plan: CarePlan) -> Set<RoleKey> {
    var roles = Set(plan.roles.keys).union(plan.measures.map(\.authority))
    for task in plan.tasks { roles.formUnion([task.role] + task.participants) }
    for series in plan.series { roles.formUnion([series.role] + series.participants) }
    return roles.subtracting(directory.roles.keys)
  }

  /// One unknown name is told with those that are near, several all at once.
  private func refuse(roles: Set<RoleKey>, partners: Set<PartnerID>, workers: Set<WorkerID>)
    throws(Problem)
  {
    switch (roles.first, partners.first, workers.first) {
    case _ where roles.count + partners.count + workers.count > 1: break
    case (let role?, _, _):
      throw Self.unknown(
        .reference(.roleUnknown), "role", role.rawValue, among: directory.roles.keys.map(\.rawValue)
      )
    case (_, let partner?, _):
      throw Self.unknown(
        .reference(.partnerUnknown), "partner", partner.rawValue,
        among: directory.partners.keys.map(\.rawValue))
    case (_, _, let worker?):
      throw Self.unknown(
        .reference(.workerUnknown), "worker", worker.rawValue,
        among: directory.workers.keys.map(\.rawValue))
    default: return
    }
    func list<Kind>(_ names: Set<Key<Kind>>) -> String {
      names.isEmpty ? "–" : names.sorted().map(\.rawValue).joined(separator: ", ")
    }
    throw Problem(
      .reference(.namesUnknown), .notFound,
      ["roles": list(roles), "partners": list(partners), "workers": list(workers)])
  }

  private static func unknown(
    _ code: ProblemID, _ kind: String, _ name: String, among names: [String]
  ) -> Problem {
    let near = NearNames.of(name, among: names)
    return Problem(code, .notFound, [kind: name, "near": near.joined(separator: ", ")])
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
    let ahead = Set(template?.events.filter(\.isAhead).map(\.key) ?? [])
    reported += plan.happenings.filter { !ahead.contains($0.event) }.map(\.on)
    reported += plan.anchors.values.compactMap { $0.state == .actual ? $0.date : nil }
    if let ended = plan.endedOn { reported.append(ended) }
    for day in reported where day > today {
      throw PlanRefusal.dayInFuture(day, today: today)
    }
    for measure in plan.measures {
      try plan.requirePlausible(start: measure.start, requested: measure.requestedOn)
      if let sunset = measure.sunset, measure.start > sunset {
        throw PlanRefusal.measureAfterAct(law: measure.law, measure.start, lastDay: sunset)
      }
      for day in [measure.endedOn, measure.until, measure.end].compactMap(\.self)
      where day < measure.start {
        throw PlanRefusal.dayBeforeStart(
          PlanItem(plan.code, measure.key), day, start: measure.start)
      }
    }
  }
}
