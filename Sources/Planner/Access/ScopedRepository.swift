import CarePlans

/// A repository as somebody sees it: what is withheld is not there.
struct ScopedRepository: PlanRepository {
  let whole: any PlanRepository
  let scope: ViewerScope

  func commitments(_ filter: CommitmentFilter) throws -> [Commitment] {
    let parts = try scope.narrowed(filter).map { try whole.commitments($0) }
    guard parts.count > 1 else { return scope.seen(parts.first ?? [], asking: filter) }
    // What is led and owed by one is in both.
    var found = Set(parts[0].map { PlanItem($0.plan, $0.item) })
    let others = parts.dropFirst().joined().filter {
      found.insert(PlanItem($0.plan, $0.item)).inserted
    }
    let all = (parts[0] + others).sorted { ($0.plan, $0.item) < ($1.plan, $1.item) }
    return scope.seen(all, asking: filter)
  }

  /// Made of what is seen, for a digest tells nothing of who takes part.
  func digests(_ filter: CommitmentFilter, _ body: (PlanDigest) throws -> Void) throws {
    for digest in PlanDigest.all(of: try commitments(filter)) { try body(digest) }
  }

  func open(_ items: [PlanCode: Set<ItemKey>]) throws -> [Commitment] {
    scope.seen(try whole.open(items))
  }

  /// Titles of what is seen; the label and notes are for those who direct the plan.
  func ownTexts(of code: PlanCode) throws -> OwnTexts {
    guard scope.knows(code) else { return OwnTexts() }
    let texts = try whole.ownTexts(of: code)
    return scope.opens(code) ? texts : OwnTexts(titles: texts.titles)
  }

  func ownTexts() throws -> [PlanCode: OwnTexts] {
    try whole.ownTexts().filter { scope.opens($0.key) }
  }

  func reasons(of code: PlanCode) throws -> [Int: String] {
    scope.opens(code) ? try whole.reasons(of: code) : [:]
  }

  func codes() throws -> [PlanCode] { try whole.codes().filter(scope.knows) }

  func codes(in range: ClosedRange<UInt64>) throws -> [PlanCode] {
    try whole.codes(in: range).filter(scope.knows)
  }

  func revisions() throws -> [PlanCode: Int] {
    try whole.revisions().filter { scope.knows($0.key) }
  }

  func planRows() throws -> [PlanRow] {
    try whole.planRows().filter { scope.knows($0.code) }.map { scope.seen($0) }
  }

  func plan(_ code: PlanCode) throws -> StoredPlan? {
    scope.knows(code) ? try whole.plan(code) : nil
  }

  func journal(of code: PlanCode) throws -> [PlanChangeSet] {
    scope.knows(code) ? try whole.journal(of: code) : []
  }

  // What concerns no plan, or is asked for by what a plan says.

  func directory() throws -> Directory { try whole.directory() }
  func directoryRevision() throws -> Int { try whole.directoryRevision() }
  func access() throws -> Access { try whole.access() }
  func accessRevision() throws -> Int { try whole.accessRevision() }
  func head() throws -> JournalHead { try whole.head() }
  func template(hash: String) throws -> CareTemplate? { try whole.template(hash: hash) }

  func templateTitles(hash: String) throws -> [ItemKey: BilingualText] {
    try whole.templateTitles(hash: hash)
  }

  /// The whole's reads inside it are of the same state.
  func read<Result>(_ body: (any PlanState) throws -> Result) throws -> Result {
    try whole.read { _ in try body(self) }
  }

  /// What is written about was found in here before.
  func write<Result>(_ body: (any PlanWriting) throws -> Result) throws -> Result {
    try whole.write(body)
  }
}
