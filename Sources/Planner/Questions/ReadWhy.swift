import CarePlans
import CivilTime
package import Reports
import Scheduling
import Wording

extension Planner {
  /// `why`: how the dates of an item came about, down to anchors, law and who set what when.
  ///
  /// - Parameter date: The one that is asked about, with all it takes over; nil for each that a
  ///   rule gives.
  /// - Throws: ``Problem`` `item-needed` for a plan without an item.
  package func why(_ ref: String, _ date: Why.Date? = nil) throws -> Why {
    let found = try resolve([ref])[0]
    guard let item = found.item else {
      throw Problem(.reference(.itemNeeded), .usage, ["ref": ref])
    }
    var view = try show(found.code.description, explaining: true)
    var owedFrom: CivilDate?
    if case .task(let key) = item, let former = view.schedule.former[key] {
      owedFrom = former.due == nil ? nil : former.owedFrom
      view.schedule = try unadopted(view)
    }
    let witness = try Provenance(of: found.code, in: self)
    var nothing = Why.Nothing.noDate
    if case .task(let key) = item { nothing = view.nothing(about: key) }
    let isRemoved = view.plan.removal(of: item.row) != nil
    if isRemoved { nothing = .transparent(.removed) }
    return Why(
      ref: "\(found.code.short)/\(item.text)", today: view.today, template: view.plan.template,
      holidays: view.directory.holidays,
      derivations: isRemoved ? [] : derivations(of: item, date, in: view, witness),
      otherwise: nothing, removedBy: isRemoved ? witness.removal(item.row) : nil, owedFrom: owedFrom
    )
  }

  /// The schedule by the rules alone: the dates of what is before our time have their reasons too.
  private func unadopted(_ view: PlanView) throws -> PlanSchedule {
    var plan = view.plan
    plan.adoption = nil
    return try PlanSchedule(
      of: plan, calendars: cache.calendars(of: repository), today: today,
      kept: KeptDates.of(view.commitments), explaining: true)
  }

  private func derivations(
    of item: ResolvedRef.Item, _ date: Why.Date?, in view: PlanView, _ witness: Provenance
  ) -> [Derivation] {
    let followUps = FollowUpExplainer(view: view, witness: witness)
    switch item {
    case .task(let key):
      var explainer = TaskExplainer(view: view, witness: witness)
      // What a task that does not count hands on to others is no date of its own.
      guard let place = view.plan.taskIndex(key),
        view.schedule.graph.tasks[place].applicability == .applicable
      else { return [] }
      for asked in date.map({ [$0] }) ?? Why.Date.allCases {
        explainer.explain(asked.scheduled, of: place, isDeep: date != nil)
      }
      return explainer.derivations
    case .series(let key):
      let first =
        view.schedule.occurrences[key]?.first { $0.log == nil && !$0.isClosed }?.number ?? 1
      return [followUps.contact(key, first)].compactMap(\.self)
    case .contact(let key, let number): return [followUps.contact(key, number)].compactMap(\.self)
    case .line: return []
    case .measure(let key): return [followUps.measure(key)].compactMap(\.self)
    }
  }
}

extension ResolvedRef.Item {
  /// The key of the row of the plan it is, or is a contact of.
  fileprivate var row: ItemKey {
    switch self {
    case .task(let key), .series(let key), .measure(let key), .contact(let key, _): key
    case .line(let line): line.key
    }
  }
}

extension PlanView {
  /// Why a task has no date.
  fileprivate func nothing(about key: ItemKey) -> Why.Nothing {
    switch schedule.state(of: key) {
    case .openDated?: .openDated
    case .skipped?, .removed?, .notApplicable?, .undecided?:
      schedule.state(of: key).map { .transparent($0) } ?? .noDate
    case .open?, .started?, .waiting?, .done?, .beforeAdoption?, nil: .noDate
    }
  }
}

extension Why.Date {
  /// What the schedule calls it.
  fileprivate var scheduled: ScheduleDate {
    switch self {
    case .due: .due
    case .limit: .limit
    case .start: .earlyStart
    case .finish: .earlyFinish
    case .neededBy: .neededBy
    }
  }
}
