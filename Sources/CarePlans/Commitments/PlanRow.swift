package import CivilTime

/// What lists and reports know of a plan without opening it.
package struct PlanRow: Sendable, Hashable {
  package var code: PlanCode
  package var status: PlanStatus
  package var caseType: String
  package var template: TemplateStamp
  /// The days its phases begin, as far as they are known, in order.
  package var phases: [PhaseStart]
  package var lead: WorkerID?
  package var start: CivilDate
  /// By key.
  package var anchors: [NamedAnchor]
  /// The last day on which a contact was held.
  package var lastContact: CivilDate?
  package var endedOn: CivilDate?
  /// The number of its latest change set.
  package var revision: Int
  /// Seconds since 1970 of its latest change set.
  package var changedAt: Int64

  package init(
    code: PlanCode, status: PlanStatus, caseType: String, template: TemplateStamp,
    phases: [PhaseStart], lead: WorkerID?, start: CivilDate, anchors: [NamedAnchor],
    lastContact: CivilDate?, endedOn: CivilDate?, revision: Int, changedAt: Int64
  ) {
    self.code = code
    self.status = status
    self.caseType = caseType
    self.template = template
    self.phases = phases
    self.lead = lead
    self.start = start
    self.anchors = anchors
    self.lastContact = lastContact
    self.endedOn = endedOn
    self.revision = revision
    self.changedAt = changedAt
  }

  package init(_ plan: CarePlan, phases: [PhaseStart], revision: Int, changedAt: Int64) {
    code = plan.code
    status = plan.status
    caseType = plan.caseType
    template = plan.template
    self.phases = phases
    lead = plan.lead
    start = plan.start
    anchors = plan.anchors.map { NamedAnchor(key: $0, anchor: $1) }.sorted { $0.key < $1.key }
    lastContact = plan.series.lazy.filter { $0.kind == .contact }
      .flatMap(\.log.values).filter { $0.outcome == .held }.map(\.on).max()
    endedOn = plan.endedOn
    self.revision = revision
    self.changedAt = changedAt
  }

  /// The phase the plan is in on a day: the latest that has begun.
  package func phase(on day: CivilDate) -> String? {
    if status == .aftercare, let last = phases.last(where: { $0.from == nil }) { return last.key }
    let begun = phases.last { phase in !phase.isExpected && phase.from.map { $0 <= day } ?? false }
    return begun?.key ?? phases.first?.key
  }
}

/// A named date of a plan, with its name.
package struct NamedAnchor: Sendable, Hashable {
  package var key: AnchorKey
  package var anchor: PlanAnchor

  package init(key: AnchorKey, anchor: PlanAnchor) {
    self.key = key
    self.anchor = anchor
  }
}

/// The day a phase begins; nil for one that begins by hand or hangs on an unknown date.
package struct PhaseStart: Sendable, Hashable {
  package var key: String
  package var from: CivilDate?
  /// Whether it begins with or after a named date that is expected only: it does not begin before somebody
  /// says that this is certain.
  package var isExpected: Bool

  package init(key: String, from: CivilDate?, isExpected: Bool = false) {
    self.key = key
    self.from = from
    self.isExpected = isExpected
  }
}
