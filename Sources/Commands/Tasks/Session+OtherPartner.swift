import CarePlans
import Planner
import Wording

extension Session {
  /// Says where work of one partner is given to a worker of another: allowed, but seldom meant.
  func noticeOtherPartner(of worker: WorkerID, given refs: [String]) throws {
    let directory = try planner.repository.directory()
    guard let own = directory.workers[worker]?.partner else { return }
    let calendars = CareCalendars(of: directory)
    for ref in try planner.resolve(refs) {
      guard let item = ref.item else { continue }
      let plan = try planner.open(ref.code).plan
      guard let role = plan.role(of: item), let partner = calendars.partner(of: role, in: plan),
        partner != own
      else { continue }
      console.talk(
        NoticeWords.otherPartner(
          language,
          [
            "ref": "\(ref.code.short)/\(item.text)", "partner": partner.rawValue,
            "worker": worker.rawValue, "own": own.rawValue,
          ]))
    }
  }
}

extension CarePlan {
  /// The role responsible for a task or series; nil for anything else.
  fileprivate func role(of item: ResolvedRef.Item) -> RoleKey? {
    switch item {
    case .task(let key): taskIndex(key).map { tasks[$0].role }
    case .series(let key), .contact(let key, _): seriesIndex(key).map { series[$0].role }
    case .measure: nil
    }
  }
}
