package import CivilTime

/// How much of a commitment somebody sees.
package enum Visibility: Int, Sendable, Hashable, Comparable, CaseIterable {
  case hidden
  /// That something is due on a day, at another partner.
  case dateOnly
  /// A neutral word and its number.
  case neutral
  /// Everything lists show.
  case full

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Whoever looks: an account with what the directory knows of it.
package struct Viewer: Sendable, Hashable {
  package let role: Account.Role
  package let worker: WorkerID?
  package let partner: PartnerID?
  package let mayDrillDown: Bool
  /// Whose work is the viewer's own: a desk's is its partner's; a lead's is what it does itself.
  package let owner: Owner

  package init(_ account: Account, in directory: Directory, on day: CivilDate) {
    self.init(
      account.role, account.worker, account.partner, mayDrillDown: account.mayDrillDown,
      in: directory, on: day)
  }

  /// Whoever reads the calendar of an audience; nil where it is the coordinator's, or tells no
  /// commitment.
  package init?(reading audience: FeedAudience, in directory: Directory, on day: CivilDate) {
    guard let role = audience.role else { return nil }
    let holder = audience.holder
    self.init(
      role, holder?.worker, holder?.partner, mayDrillDown: false, in: directory, on: day)
  }

  private init(
    _ role: Account.Role, _ worker: WorkerID?, _ partner: PartnerID?, mayDrillDown: Bool,
    in directory: Directory, on day: CivilDate
  ) {
    let partner = partner ?? worker.flatMap { directory.workers[$0]?.partner }
    self.role = role
    self.worker = worker
    self.partner = partner
    self.mayDrillDown = mayDrillDown
    owner =
      switch role {
      case .desk: partner.map(Owner.partner) ?? .nobody
      case .worker, .lead, .coordinator, .supervisor, .auditor, .administrator:
        worker.map { directory.owner(of: $0, on: day) } ?? .nobody
      }
  }
}

extension Viewer {
  /// How much the viewer sees of a commitment: the one place that says so.
  ///
  /// What police and prosecution owe and what care and youth partners owe stays apart, both ways.
  /// A family's plan is voluntary: police and prosecution see of it what they owe, in neutral
  /// words, and nothing else.
  ///
  /// - Parameter takesPart: Whether the viewer, or its partner, owes anything in the plan.
  package func visibility(
    of entry: Commitment, in row: PlanRow, takesPart: Bool, directory: Directory
  ) -> Visibility {
    switch role {
    case .coordinator: return .full
    case .lead where leads(row): return .full
    case .supervisor: return mayDrillDown ? .neutral : .hidden
    case .auditor, .administrator: return .hidden
    case .worker, .desk, .lead: break
    }
    guard let partner else { return .hidden }
    let isNeutral = seesNeutrally(row, directory: directory)
    if owes(entry) || self.joins(entry) { return isNeutral ? .neutral : .full }
    let joins = entry.participants.contains(partner)
    // What two ask each other is nobody else's, not even that they do.
    guard !(entry.kind.line?.rules.isBetweenTwo ?? false) else { return .hidden }
    // Partners take part, not workers: what a colleague joins elsewhere is not a worker's to see.
    guard takesPart || joins && role == .desk, !isNeutral else { return .hidden }
    let isForce = directory.isForce(partner)
    let isHelp = directory.isHelp(partner)
    let other = entry.partner
    let isApart =
      isForce && (other.map(directory.isHelp) ?? true)
      || isHelp && (other.map(directory.isForce) ?? true)
    if isApart { return .dateOnly }
    return joins ? .neutral : .dateOnly
  }
}

extension Viewer {
  /// Whether whatever the viewer sees of the plan it sees in neutral words.
  package func seesNeutrally(_ row: PlanRow, directory: Directory) -> Bool {
    switch role {
    case .coordinator: false
    case .lead where leads(row): false
    case .worker, .desk, .lead: row.isFamily && (partner.map(directory.isForce) ?? false)
    case .supervisor, .auditor, .administrator: true
    }
  }

  /// Whether the plan is the viewer's to direct, as a lead; elsewhere a lead is a worker.
  package func leads(_ row: PlanRow) -> Bool {
    role == .lead && worker != nil && row.lead == worker
  }
}

extension Directory {
  /// Police or prosecution.
  fileprivate func isForce(_ partner: PartnerID) -> Bool {
    fills(partner) { $0.key == "POL" || $0.key == "OM" || $0.key == "KMAR" }
  }

  /// A partner of care, or of youth.
  fileprivate func isHelp(_ partner: PartnerID) -> Bool {
    fills(partner) { $0.sector == .care || $0.sector == .youth }
  }

  private func fills(_ partner: PartnerID, _ isMeant: (RoleDefinition) -> Bool) -> Bool {
    let own = partners[partner]?.roles.compactMap { roles[$0] } ?? []
    return own.contains(where: isMeant)
      || roles.values.contains { $0.partner == partner && isMeant($0) }
  }
}

extension PlanRow {
  /// Whether it is the plan of a family rather than of the person the case is about.
  fileprivate var isFamily: Bool { CaseType.isFamily(caseType) }
}
