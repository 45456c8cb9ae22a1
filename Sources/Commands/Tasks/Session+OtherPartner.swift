import CarePlans
import Planner
import Wording

extension Session {
  /// A task or series and who is responsible for it.
  struct Duty {
    var ref: String
    var role: RoleKey
    var plan: CarePlan
  }

  /// Says where work of one partner is given to a worker of another: allowed, but seldom meant.
  func noticeOtherPartner(of worker: WorkerID, given duties: [Duty]) throws {
    let directory = try planner.repository.directory()
    guard let own = directory.workers[worker]?.partner else { return }
    let calendars = CareCalendars(of: directory)
    var refs: [PartnerID: [String]] = [:]
    for duty in duties {
      guard let partner = calendars.partner(of: duty.role, in: duty.plan), partner != own else {
        continue
      }
      refs[partner, default: []].append(duty.ref)
    }
    for (partner, refs) in refs.sorted(by: { $0.key < $1.key }) {
      let more = refs.count > 8 ? " +\(refs.count - 8)" : ""
      console.talk(
        NoticeWords.otherPartner(
          language,
          [
            "worker": worker.rawValue, "own": own.rawValue, "partner": partner.rawValue,
            "refs": refs.prefix(8).joined(separator: ", ") + more,
          ]))
    }
  }

  /// The same where a field names the worker, as typed.
  func noticeOtherPartner(of typed: String?, given refs: [String]) throws {
    guard let typed else { return }
    let worker = try planner.repository.directory().worker(typed: typed)
    try noticeOtherPartner(of: worker, given: duties(refs))
  }

  /// The tasks and series that references name.
  ///
  /// None of plans that are not seen as a whole: of those work goes to colleagues only.
  func duties(_ refs: [String]) throws -> [Duty] {
    var plans: [PlanCode: CarePlan] = [:]
    return try planner.resolve(refs).compactMap { ref in
      guard planner.scope?.opens(ref.code) ?? true else { return nil }
      let plan = try plans[ref.code] ?? planner.open(ref.code).plan
      plans[ref.code] = plan
      guard let item = ref.item, let role = plan.role(of: item) else { return nil }
      return Duty(ref: "\(ref.code.short)/\(item.text)", role: role, plan: plan)
    }
  }
}

extension CarePlan {
  /// The role responsible for a task or series; nil for anything else.
  fileprivate func role(of item: ResolvedRef.Item) -> RoleKey? {
    switch item {
    case .task(let key): taskIndex(key).map { tasks[$0].role }
    case .series(let key), .contact(let key, _): seriesIndex(key).map { series[$0].role }
    case .measure, .line: nil
    }
  }
}
