package import CarePlans
package import CivilTime

/// Where plans are kept: the journal with everything that follows from it.
///
/// A question asked of it directly is answered from a state of its own; whatever is told together
/// is asked inside one `read`. Every write happens inside `write`, which holds the only writing
/// transaction of the store from before the read to after the append, so that what was decided on
/// is what is there.
package protocol PlanRepository: PlanState, Sendable {
  /// Runs `body` on one state of the store, whatever others write meanwhile.
  ///
  /// A read inside it, of the repository too, sees the same state; one inside a write sees what
  /// that has written.
  func read<Result>(_ body: (any PlanState) throws -> Result) throws -> Result
  /// Runs `body` inside the store's one writing transaction; an error takes everything back.
  func write<Result>(_ body: (any PlanWriting) throws -> Result) throws -> Result
}

/// One state of the store: every question asked of it is answered from the same.
package protocol PlanState: PlanReading {
  /// Where the journal ends.
  func head() throws -> JournalHead
  /// The number of the latest change set of every plan there is.
  func revisions() throws -> [PlanCode: Int]
  /// Commitments that fit, in the order of plan and item.
  func commitments(_ filter: CommitmentFilter) throws -> [Commitment]
  /// The items that fit, in brief, plan after plan; of each plan those side by side that are of one
  /// series.
  ///
  /// - Parameter filter: Of the partners only those responsible count.
  func digests(_ filter: CommitmentFilter, _ body: (PlanDigest) throws -> Void) throws
  /// Those of the named commitments that are open, in the order of plan and item.
  func open(_ items: [PlanCode: Set<ItemKey>]) throws -> [Commitment]
  /// Of all plans the rows that are asked for, by code.
  func planRows(_ choice: PlanRowChoice) throws -> [PlanRow]
  /// The free text of a plan: titles by hand, its label, notes.
  func ownTexts(of code: PlanCode) throws -> OwnTexts
  /// That of all plans that have any.
  func ownTexts() throws -> [PlanCode: OwnTexts]
  /// Why the change sets of a plan were made, by their numbers; those without a reason are left out.
  func reasons(of code: PlanCode) throws -> [Int: String]
  /// Key and titles of the tasks, series and measures of a template copy, without reading its text.
  func templateTitles(hash: String) throws -> [ItemKey: BilingualText]
}

/// What may be done inside a writing transaction.
package protocol PlanWriting: PlanReading {
  /// Appends a change set of a plan, with the plan, its row and its commitments as they now stand.
  ///
  /// - Parameter plan: Nil when the change takes back the plan's creation.
  func append(_ change: PlanChangeSet, to code: PlanCode, plan: StoredPlan?, row: PlanRow?) throws
  /// Appends a change set of the directory, with the directory as it now stands.
  func append(_ change: DirectoryChangeSet, directory: Directory) throws
  /// Appends a change set of who has access, with that as it now stands.
  func append(_ change: AccessChangeSet, access: Access) throws
  /// Keeps a template's text under its hash, with its titles.
  func keepTemplate(_ text: String, hash: String, titles: [ItemKey: BilingualText]) throws
}

/// The reads a change needs; inside a writing transaction they see its own writes.
package protocol PlanReading: JournalReading {
  /// Partners, workers and calendars, as founded when the store was made.
  func directory() throws -> Directory
  /// Accounts, keys and calendar addresses; nobody's before the first was made.
  func access() throws -> Access
  /// All codes ever given out, ascending; cheap.
  func codes() throws -> [PlanCode]
  /// The codes ever given out whose values lie in the range, ascending.
  func codes(in range: ClosedRange<UInt64>) throws -> [PlanCode]
  /// All plans, by code.
  func planRows() throws -> [PlanRow]
  /// One plan opened; nil when there is none with this code.
  func plan(_ code: PlanCode) throws -> StoredPlan?
  /// The change sets of a plan, oldest first.
  func journal(of code: PlanCode) throws -> [PlanChangeSet]
  /// The template copy with this hash, read.
  func template(hash: String) throws -> CareTemplate?
  /// The number of the latest change set of the directory; zero before the first.
  func directoryRevision() throws -> Int
  /// The number of the latest change set of who has access; zero before the first.
  func accessRevision() throws -> Int
}

/// A plan as it is kept.
package struct StoredPlan: Sendable, Hashable {
  package var plan: CarePlan
  /// The number of its latest change set.
  package var revision: Int
  /// The `today` of its latest change set: the day its expected dates were computed on.
  package var day: CivilDate
  package var commitments: [Commitment]

  package init(plan: CarePlan, revision: Int, day: CivilDate, commitments: [Commitment]) {
    self.plan = plan
    self.revision = revision
    self.day = day
    self.commitments = commitments
  }
}

/// Where the journal ends: how many change sets, and the hash over them.
package struct JournalHead: Sendable, Hashable, Codable, CustomStringConvertible {
  package var count: Int
  /// Lower-case hexadecimal, 64 signs.
  package var hash: String

  package init(count: Int, hash: String) {
    self.count = count
    self.hash = hash
  }

  /// `18,233 · 9f3c-71aa`.
  package var description: String {
    var digits = ""
    for (place, digit) in String(count).reversed().enumerated() {
      if place > 0, place % 3 == 0 { digits.append(",") }
      digits.append(digit)
    }
    return "\(String(digits.reversed())) · \(hash.prefix(4))-\(hash.dropFirst(4).prefix(4))"
  }
}
