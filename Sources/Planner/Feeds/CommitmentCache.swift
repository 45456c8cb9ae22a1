package import CarePlans

/// The commitments of one calendar as they were last read, in the order of plan and item; only plans
/// that were written to since are read again.
package struct CommitmentCache: Sendable {
  package private(set) var commitments: [Commitment] = []
  private var filter: CommitmentFilter?
  private var directory: Int?
  private var revisions: [PlanCode: Int] = [:]

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
    var isOther = false
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

  /// The plans that were written to, founded or taken back.
  private static func touched(_ old: [PlanCode: Int], _ new: [PlanCode: Int]) -> Set<PlanCode> {
    Set(new.keys.filter { old[$0] != new[$0] } + old.keys.filter { new[$0] == nil })
  }
}
