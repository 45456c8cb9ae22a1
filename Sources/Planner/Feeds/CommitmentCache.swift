package import CarePlans

/// The commitments of one calendar as they were last read, in the order of plan and item; only plans
/// that were written to since are read again.
package struct CommitmentCache: Sendable {
  package private(set) var commitments: [Commitment] = []
  private var filter: CommitmentFilter?
  private var directory: Int?
  private var revisions: [PlanCode: Int] = [:]
  /// What calendars tell of plans beside their commitments.
  private var plans: [PlanCode: Told] = [:]

  /// What a calendar tells of a plan itself, and who is told.
  private struct Told: Sendable, Hashable {
    let status: PlanStatus
    let lead: WorkerID?
    let anchors: [NamedAnchor]

    init(_ row: PlanRow) {
      status = row.status
      lead = row.lead
      anchors = row.anchors
    }
  }

  /// With more plans than that everything is read again.
  private static let most = 32

  package init() {}

  /// Reads what was written since the last time; whether the calendar may be another now.
  package mutating func refresh(
    _ filter: CommitmentFilter, from repository: any PlanState
  ) throws -> Bool {
    let directory = try repository.directoryRevision()
    let revisions = try repository.revisions()
    let touched = Self.touched(self.revisions, revisions)
    let isOther: Bool
    // Who may see what hangs on the directory; what is asked for, on the day too.
    if filter == self.filter, directory == self.directory, touched.count <= Self.most {
      isOther = try reread(touched, filter, from: repository)
    } else {
      commitments = try repository.commitments(filter)
      plans = Dictionary(try repository.planRows().map { ($0.code, Told($0)) }) { $1 }
      isOther = true
    }
    (self.filter, self.directory, self.revisions) = (filter, directory, revisions)
    return isOther
  }

  private mutating func reread(
    _ plans: Set<PlanCode>, _ filter: CommitmentFilter, from repository: any PlanState
  ) throws -> Bool {
    var filter = filter
    filter.plans = filter.plans?.intersection(plans) ?? plans
    let new = try repository.commitments(filter)
    var isOther = try renew(plans, filter.workers, from: repository)
    for plan in plans {
      let own = new.filter { $0.plan == plan }
      let start = commitments.firstIndex { $0.plan >= plan } ?? commitments.endIndex
      let end = commitments[start...].firstIndex { $0.plan != plan } ?? commitments.endIndex
      guard !commitments[start..<end].elementsEqual(own) else { continue }
      commitments.replaceSubrange(start..<end, with: own)
      isOther = true
    }
    return isOther
  }

  /// Whether a calendar may tell something else of plans themselves, or of one that its reader leads.
  private mutating func renew(
    _ codes: Set<PlanCode>, _ readers: Set<WorkerID>?, from repository: any PlanState
  ) throws -> Bool {
    var isOther = false
    for row in try repository.planRows(PlanRowChoice(codes: codes)) {
      let told = Told(row)
      let isLed = row.lead.map { readers?.contains($0) ?? false } ?? false
      if isLed || plans[row.code] != told { isOther = true }
      plans[row.code] = told
    }
    return isOther
  }

  /// The plans that were written to, founded or taken back.
  private static func touched(_ old: [PlanCode: Int], _ new: [PlanCode: Int]) -> Set<PlanCode> {
    Set(new.keys.filter { old[$0] != new[$0] } + old.keys.filter { new[$0] == nil })
  }
}
