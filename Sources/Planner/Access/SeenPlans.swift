import CarePlans
import CivilTime

/// A repository as somebody sees it: what is withheld is not there.
struct SeenPlans: PlanRepository {
  let whole: any PlanRepository
  let sight: Sight

  func commitments(_ filter: CommitmentFilter) throws -> [Commitment] {
    guard let narrowed = sight.narrowed(filter) else { return [] }
    return sight.seen(try whole.commitments(narrowed), asking: filter)
  }

  func open(_ items: [PlanCode: Set<ItemKey>]) throws -> [Commitment] {
    sight.seen(try whole.open(items))
  }

  func ownTitles(of code: PlanCode) throws -> [ItemKey: String] {
    sight.knows(code) ? try whole.ownTitles(of: code) : [:]
  }

  func journals(recordedThrough day: CivilDate) throws -> [(PlanCode, [ChangeSet])] {
    try whole.journals(recordedThrough: day).filter { sight.knows($0.0) }
  }

  func codes() throws -> [PlanCode] { try whole.codes().filter(sight.knows) }

  func codes(in range: ClosedRange<UInt64>) throws -> [PlanCode] {
    try whole.codes(in: range).filter(sight.knows)
  }

  func planRows() throws -> [PlanRow] { try whole.planRows().filter { sight.knows($0.code) } }

  func plan(_ code: PlanCode) throws -> StoredPlan? {
    sight.knows(code) ? try whole.plan(code) : nil
  }

  func journal(of code: PlanCode) throws -> [ChangeSet] {
    sight.knows(code) ? try whole.journal(of: code) : []
  }

  // What concerns no plan, or is asked for by what a plan says.

  func directory() throws -> Directory { try whole.directory() }
  func directoryRevision() throws -> Int { try whole.directoryRevision() }
  func directoryJournal() throws -> [DirectoryChange] { try whole.directoryJournal() }
  func head() throws -> JournalHead { try whole.head() }
  func template(hash: String) throws -> CareTemplate? { try whole.template(hash: hash) }

  func templateTitles(hash: String) throws -> [ItemKey: BilingualText] {
    try whole.templateTitles(hash: hash)
  }

  /// What is written about was found in here before.
  func write<Result>(_ body: (any PlanWriting) throws -> Result) throws -> Result {
    try whole.write(body)
  }
}
