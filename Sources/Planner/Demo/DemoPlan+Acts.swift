import CarePlans
import CivilTime

extension DemoPlan {
  /// Lets an act of the story happen.
  func perform(_ act: DemoAct, on day: CivilDate, _ planner: Planner) throws {
    switch act {
    case .answer(let facts):
      try attempt { try planner.setFacts(facts, of: ref, options: ChangeOptions()) }
    case .anchor(let key, let anchor, let reason): try set(key, anchor, reason, planner)
    case .assign(let partner): try assign(partner, planner)
    case .happen(let event):
      try attempt { try planner.happen(event, in: ref, on: day, options: ChangeOptions()) }
    case .impose(let law):
      try attempt {
        try planner.addMeasure(
          law: law, to: ref, start: day, requested: nil, options: ChangeOptions())
      }
    case .renew:
      try onMeasure { try planner.renewMeasures([$0], until: nil, options: ChangeOptions()) }
    case .endMeasure:
      let reason = ChangeOptions(reason: "Maatregel afgelopen.")
      try onMeasure { try planner.endMeasures([$0], on: day, options: reason) }
    case .pinNext: try pinNext(day, planner)
    case .putAside: try putAside(day, planner)
    case .delay(let item, let until):
      let reason = chance.pick([
        "Partner wacht op een antwoord.", "Te weinig mensen bij de partner.", "Stukken ontbreken.",
      ])
      try attempt {
        try planner.wait(
          ["\(ref)/\(item)"], until: max(until, later(day, by: 3...9)),
          options: ChangeOptions(reason: reason))
      }
    case .handTask: try addByHand(day, planner)
    case .mistakeTakenBack: try takeBack(day, planner)
    case .suspend: try attempt { try planner.suspendPlans([ref], options: ChangeOptions()) }
    case .resume: try attempt { try planner.resumePlans([ref], options: ChangeOptions()) }
    case .stop(let kind):
      try end(.stopped(kind), day, "Bericht van de gemeente.", planner)
    case .aftercare: try end(.aftercare, day, "Doelen bereikt.", planner)
    case .close: try end(.closed, day, "Nazorg afgerond.", planner)
    }
  }

  private func set(_ key: AnchorKey, _ anchor: PlanAnchor, _ reason: String?, _ planner: Planner)
    throws
  {
    guard plan?.anchors[key] != nil else { return }
    try attempt {
      try planner.setAnchors([(key, anchor)], of: ref, options: ChangeOptions(reason: reason))
    }
  }

  /// Gives what a partner owes in this plan to one of its workers.
  private func assign(_ partner: PartnerID, _ planner: Planner) throws {
    guard let worker = cast.worker(of: partner, plan: place) else { return }
    var items: [String] = []
    for entry in commitments where entry.partner == partner && entry.worker == nil {
      guard entry.kind != .measureEnd, entry.state.isOpen, !entry.role.isLead else { continue }
      let item = "\(ref)/\(entry.series ?? entry.item)"
      if !items.contains(item) { items.append(item) }
    }
    guard !items.isEmpty else { return }
    try attempt { try planner.assign(items, to: worker, options: ChangeOptions()) }
  }

  private func onMeasure(_ work: (String) throws -> ChangeOutcome) throws {
    guard let measure = plan?.measures.first(where: { $0.endedOn == nil }) else { return }
    try attempt { try work("\(ref)/\(measure.key)") }
  }

  /// An appointment gets its day and hour.
  private func pinNext(_ day: CivilDate, _ planner: Planner) throws {
    let kinds: Set<Commitment.Kind> = [.appointment, .review]
    let open = commitments.filter {
      $0.state == .open && kinds.contains($0.kind) && $0.series == nil && $0.pin == nil
    }
    guard let entry = open.min(by: { ($0.nextDate ?? .latest) < ($1.nextDate ?? .latest) }) else {
      return
    }
    let target = max(entry.nextDate ?? later(day, by: 5...20), later(day, by: 2...9))
    let pin = TaskPin(day: target, minute: 60 * chance.number(9...15), minutes: 60)
    try attempt {
      try planner.pin(
        ["\(ref)/\(entry.item)"], to: pin, options: ChangeOptions(reason: "Afgesproken."))
    }
  }

  private func putAside(_ day: CivilDate, _ planner: Planner) throws {
    let open = commitments.filter { $0.state == .open && $0.series == nil && $0.kind == .action }
    guard let entry = chance.pick(open) else { return }
    let until = later(day, by: 14...90)
    try attempt {
      try planner.wait(
        ["\(ref)/\(entry.item)"], until: until, options: ChangeOptions(reason: "Wacht op bericht."))
    }
  }

  private func addByHand(_ day: CivilDate, _ planner: Planner) throws {
    guard let plan else { return }
    let number = plan.lastNumber + 1
    let due = TimingRule(.day(later(day, by: 10...40)))
    let task = PlanTask(
      key: ItemKey("H\(number)"), number: number, title: "Extra afspraak bij de gemeente",
      role: "GEM", obligation: .process, due: due)
    try attempt { try planner.addTask(task, to: ref, options: ChangeOptions()) }
  }

  /// Somebody reports the wrong task and takes it back.
  private func takeBack(_ day: CivilDate, _ planner: Planner) throws {
    let open = commitments.filter { $0.state == .open && $0.series == nil && $0.kind == .action }
    guard let entry = chance.pick(open), let before = plan else { return }
    try attempt {
      try planner.startTasks(["\(ref)/\(entry.item)"], on: day, options: ChangeOptions())
    }
    guard plan != before else { return }
    try attempt {
      try planner.undo(nil, in: ref, options: ChangeOptions(reason: "Verkeerde taak."))
    }
  }

  /// Ends the plan, leaving open whatever stands in the way.
  private func end(_ ending: PlanEnding, _ day: CivilDate, _ reason: String, _ planner: Planner)
    throws
  {
    try attempt {
      try planner.change(plans: [ref], options: ChangeOptions(reason: reason)) { draft in
        let named = Set(draft.blockers(of: ending, leavingOpen: []).map(\.item))
        try draft.end(ending, on: day, leavingOpen: named)
      }
    }
  }
}

extension RoleKey {
  /// Whether its tasks fall to the plan's lead anyway.
  fileprivate var isLead: Bool { self == CarePlan.leadRole }
}
