import CarePlans
import Planner
import Reports
import Wording

/// Says what somebody who leaves still holds, for nothing ends without an owner.
struct Leaving {
  let session: Session

  /// What a worker still has to do, and which plans it leads.
  func tell(worker id: WorkerID) throws {
    var filter = CommitmentFilter()
    filter.workers = [id]
    try tell(
      id.rawValue, filter, DirectoryWords.workerHolds,
      leading: session.planner.repository.planRows().count { $0.lead == id && !$0.status.isEnded })
  }

  /// What a partner still has to do.
  func tell(partner id: PartnerID) throws {
    var filter = CommitmentFilter()
    filter.partners = [id]
    try tell(id.rawValue, filter, DirectoryWords.partnerHolds, leading: 0)
  }

  private func tell(
    _ id: String, _ filter: CommitmentFilter, _ phrase: Phrase, leading plans: Int
  ) throws {
    let open = try session.planner.repository.commitments(filter)
    guard !open.isEmpty || plans > 0 else { return }
    let tally = open.reduce(into: LateTally()) { $0.add($1, on: session.today) }
    session.console.talk(
      phrase(
        session.language,
        [
          "id": id, "open": String(tally.open), "late": String(tally.late), "plans": String(plans),
        ]))
  }
}
