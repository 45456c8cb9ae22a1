package import CarePlans
package import CivilTime

// Single questions, each answered from a state of its own unless it is asked inside a read.
extension PlanRepository {
  package func directory() throws -> Directory { try read { try $0.directory() } }
  package func access() throws -> Access { try read { try $0.access() } }
  package func codes() throws -> [PlanCode] { try read { try $0.codes() } }
  package func codes(in range: ClosedRange<UInt64>) throws -> [PlanCode] {
    try read { try $0.codes(in: range) }
  }
  package func planRows() throws -> [PlanRow] { try read { try $0.planRows() } }
  package func plan(_ code: PlanCode) throws -> StoredPlan? { try read { try $0.plan(code) } }
  package func journal(of code: PlanCode) throws -> [PlanChangeSet] {
    try read { try $0.journal(of: code) }
  }
  package func template(hash: String) throws -> CareTemplate? {
    try read { try $0.template(hash: hash) }
  }
  package func directoryRevision() throws -> Int { try read { try $0.directoryRevision() } }
  package func accessRevision() throws -> Int { try read { try $0.accessRevision() } }
  package func head() throws -> JournalHead { try read { try $0.head() } }
  package func revisions() throws -> [PlanCode: Int] { try read { try $0.revisions() } }
  package func entries(of code: PlanCode, _ numbers: ClosedRange<Int>) throws
    -> [RecordedPlanChange]
  {
    try read { try $0.entries(of: code, numbers) }
  }
  package func checkpoint(of code: PlanCode, through number: Int) throws -> PlanCheckpoint? {
    try read { try $0.checkpoint(of: code, through: number) }
  }
  package func directoryEntries() throws -> [RecordedDirectoryChange] {
    try read { try $0.directoryEntries() }
  }
  package func accessEntries() throws -> [RecordedAccessChange] {
    try read { try $0.accessEntries() }
  }
  package func sequence(before instant: Int64) throws -> Int {
    try read { try $0.sequence(before: instant) }
  }
  package func numbers(through seq: Int) throws -> [PlanCode: Int] {
    try read { try $0.numbers(through: seq) }
  }
  package func firstChanges(since day: CivilDate) throws -> [PlanCode: Int] {
    try read { try $0.firstChanges(since: day) }
  }
  package func latestInstant() throws -> Int64? { try read { try $0.latestInstant() } }
  package func commitments(_ filter: CommitmentFilter) throws -> [Commitment] {
    try read { try $0.commitments(filter) }
  }
  package func digests(_ filter: CommitmentFilter, _ body: (PlanDigest) throws -> Void) throws {
    try read { try $0.digests(filter, body) }
  }
  package func open(_ items: [PlanCode: Set<ItemKey>]) throws -> [Commitment] {
    try read { try $0.open(items) }
  }
  package func ownTexts(of code: PlanCode) throws -> OwnTexts {
    try read { try $0.ownTexts(of: code) }
  }
  package func ownTexts() throws -> [PlanCode: OwnTexts] { try read { try $0.ownTexts() } }
  package func reasons(of code: PlanCode) throws -> [Int: String] {
    try read { try $0.reasons(of: code) }
  }
  package func templateTitles(hash: String) throws -> [ItemKey: BilingualText] {
    try read { try $0.templateTitles(hash: hash) }
  }
}

extension PlanState {
  /// The titles given by hand in a plan, by item.
  package func ownTitles(of code: PlanCode) throws -> [ItemKey: String] {
    try ownTexts(of: code).titles
  }
}
