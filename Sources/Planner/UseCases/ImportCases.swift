import CarePlans
import CivilTime
package import PlanText
import Wording

extension Planner {
  /// What the rows of a sheet of cases may name.
  package func knownToSheets() throws -> CaseSheet.Known {
    try repository.read { store in
      let directory = try cache.directory(of: store)
      var templates: [String: CareTemplate] = [:]
      for id in try library.templateIDs() { templates[id] = try templateCopy(id).template }
      return CaseSheet.Known(
        templates: templates, workers: Set(directory.workers.keys),
        partners: Set(directory.partners.keys), roles: Set(directory.roles.keys), today: today)
    }
  }

  /// Makes a plan for every row of a sheet of running cases: all of them, or none.
  ///
  /// The parts of the outcome stand in the order of the rows.
  ///
  /// - Throws: ``TextFailure`` with all that is wrong in any row, the rules that rows break among it.
  package func importCases(_ rows: [CaseRow], options: ChangeOptions) throws -> ChangeOutcome {
    let actor = try requireActor()
    var copies: [String: TemplateCopy] = [:]
    for row in rows where copies[row.template] == nil {
      copies[row.template] = try templateCopy(row.template)
    }
    return try carryOut(options) { store in
      var prepared = PendingChange(keeping: copies.sorted { $0.key < $1.key }.map(\.value))
      var problems: [TextProblem] = []
      for row in rows {
        guard let copy = copies[row.template] else { continue }
        do {
          try prepare(row, copy, in: &prepared, options, actor, reading: store)
        } catch let error as TextFailure {
          problems += error.problems
        } catch let error as PlanRefusal {
          problems.append(TextProblem(error, at: row.place))
        }
      }
      guard problems.isEmpty else { throw TextFailure(problems: problems) }
      try noteDoubles(in: &prepared, reading: store)
      return prepared
    }
  }

  private func prepare(
    _ row: CaseRow, _ copy: TemplateCopy, in prepared: inout PendingChange,
    _ options: ChangeOptions, _ actor: PlanActor, reading store: any PlanReading
  ) throws {
    let pending = PendingPlans(prepared, over: store)
    let code = try newCode(reading: pending)
    let calendars = try cache.calendars(of: store)
    let made = try beginning(
      of: row, copy, code, calendars, acts: cache.directory(of: store).acts ?? [:])
    // What is before our time shows once the dates are computed; only then can it be ticked off.
    var projection = PlanProjection()
    try projection.advance(
      changeSet(made, number: 1, by: actor, options), calendars: calendars,
      template: { _ in copy.template })
    var answering = CaseAnswering(
      from: projection, today: today, calendars: calendars, template: copy.template)
    try answering.take(row.answers)
    try answering.assignOpenWork(of: row.workers)
    try check(row.phase, answering.state, of: copy.template)
    try prepared.add(
      made + answering.events, to: code, stored: nil, options: options, actor: actor,
      planner: self, calendars: calendars, reading: pending)
  }

  /// The plan of a row, begun and adopted, with what the row says of it but for its past.
  private func beginning(
    of row: CaseRow, _ copy: TemplateCopy, _ code: PlanCode, _ calendars: CareCalendars,
    acts: [String: ActTerm]
  ) throws -> [PlanEvent] {
    var seed = PlanSeed(
      template: row.template, start: row.start ?? today, anchors: row.anchors,
      adopted: row.adopted ?? today)
    if row.start == nil { seed.startWithItsDates() }
    let stamp = TemplateStamp(id: copy.template.id, version: copy.template.version, hash: copy.hash)
    let created = PlanEvent.created(
      code: code, template: stamp, caseType: copy.template.caseType, start: seed.start)
    let empty = try CarePlan.applying(created, to: nil) { _ in copy.template }
    var draft = PlanDraft(
      plan: empty, today: today, calendars: calendars, template: copy.template)
    if let lead = row.lead { try draft.setLead(lead) }
    for (role, partner) in row.roles.sorted(by: { $0.key < $1.key }) {
      try draft.bind(role, to: partner)
    }
    for member in row.members where draft.plan.members[member] == nil {
      try draft.addMember(member)
    }
    for (key, anchor) in row.anchors.sorted(by: { $0.key < $1.key }) {
      try draft.setAnchor(key, to: anchor)
    }
    for (key, value) in row.facts.sorted(by: { $0.key < $1.key }) {
      try draft.setFact(key, to: value)
    }
    for (law, day) in row.measures.sorted(by: { $0.key < $1.key }) {
      try draft.addMeasure(law: law, start: day, requested: nil, acts: acts)
    }
    try draft.begin(on: today)
    try draft.adopt(on: seed.adopted ?? today)
    try draft.plan.requireBounded()
    return [created] + draft.events
  }

  /// Refuses a row whose dates give another phase than it names.
  private func check(
    _ phase: CaseRow.Phase?, _ projection: PlanProjection, of template: CareTemplate
  ) throws {
    guard let phase, let now = projection.row(revision: 1, changedAt: 0)?.phase(on: today),
      now != phase.key
    else { return }
    let name = template.phases.first { $0.key == now }?.title.nl ?? now
    throw TextFailure(problems: [
      TextProblem(
        .sheetPhaseDiffers, at: phase.place, values: ["value": phase.text, "now": name])
    ])
  }
}

extension TextProblem {
  /// A rule that a row of a sheet, or of a plan, breaks.
  init(_ refusal: PlanRefusal, at place: TextPlace, subject: String = "") {
    var values = refusal.told()
    values["problem"] = ProblemID(refusal.id).rawValue
    self.init(.sheetRefused, at: place, subject: subject, values: values)
  }

  /// What the store has to say against it.
  init(_ problem: Problem, at place: TextPlace, subject: String) {
    var values = problem.values
    values["problem"] = problem.id
    values["suggestion"] = values["near"]
    self.init(.sheetRefused, at: place, subject: subject, values: values)
  }
}
