package import CarePlans
package import CivilTime

/// A running case as a row of a sheet says it.
package struct CaseRow: Sendable, Hashable {
  package var place: TextPlace
  /// What the row is called in the sheet; shown, and not kept.
  package var mark: String?
  package var template: String
  package var start: CivilDate?
  package var adopted: CivilDate?
  package var lead: WorkerID?
  package var anchors: [AnchorKey: PlanAnchor]
  package var facts: [FactKey: String]
  /// Partners that fill roles here.
  package var roles: [RoleKey: PartnerID]
  /// Workers to whom all open work of a role goes.
  package var workers: [RoleKey: WorkerID]
  package var members: [WorkerID]
  /// The day each measure began, by law.
  package var measures: [String: CivilDate]
  /// What is known of its past.
  package var answers: [CaseAnswer]
  /// The phase somebody takes it to be in: a check on the dates.
  package var phase: Phase?

  /// A phase by its key, with where it was typed.
  package struct Phase: Sendable, Hashable {
    package var key: String
    package var text: String
    package var place: TextPlace
  }

  init(place: TextPlace, template: String) {
    self.place = place
    self.template = template
    anchors = [:]
    facts = [:]
    roles = [:]
    workers = [:]
    members = []
    measures = [:]
    answers = []
  }
}
