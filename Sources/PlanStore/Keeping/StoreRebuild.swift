package import CarePlans
import CivilTime
import Crypto
import GRDB
import Planner

/// What folding the whole journal anew gave.
package struct StoreRebuild: Sendable, Hashable {
  /// A part of the store that differed from what the journal says.
  package struct Difference: Sendable, Hashable {
    package enum Part: String, Sendable, Hashable, CaseIterable {
      case plan, row, commitments, digest, titles, reasons, directory, access, checkpoints
      /// The plan is in the journal but not in the tables, or the other way round.
      case missing, surplus
      /// Indexes said something else than their tables.
      case indexes
    }

    /// Nil for what the store has once, and for indexes.
    package var plan: PlanCode?
    package var part: Part
    /// How many rows differed.
    package var count: Int
  }

  package var plans: Int
  package var changeSets: Int
  package var differences: [Difference]
  /// Whether the tables now say what the journal says.
  package var wasWritten: Bool
}

/// The state the journal tells of, made anew from its first change set.
struct JournalFold {
  struct Plan: Sendable {
    var code: PlanCode
    /// Nil when its creation was taken back.
    var stored: StoredPlan?
    var row: PlanRow?
    /// Why its changes were made, by their numbers.
    var reasons: [Int: String]
    /// The states worth keeping, and those that were asked for.
    var checkpoints: [PlanCheckpoint]
  }

  /// What the store has once, and the number of its last change set.
  struct Shared<Value: StoredAggregate> {
    /// Nil before its first change set.
    var state: Value?
    var revision: Int

    init(_ changes: [RecordedChange<Value.Event>]) throws {
      state = try StreamFold<Value>(changes.map(\.change)).state
      revision = changes.last?.change.number ?? 0
    }
  }

  private let opening: PlanLoader
  private let calendars: CalendarHistory?
  let directory: Shared<Directory>
  let access: Shared<Access>
  /// How many change sets there are, those whose key is gone among them.
  let count: Int
  private let lengths: [PlanCode: Int]

  init(_ opening: PlanLoader) throws {
    self.opening = opening
    count = try JournalTable.end(opening.db).seq
    lengths = try opening.numbers(through: count)
    let changes = try opening.directoryEntries()
    directory = try Shared(changes)
    access = try Shared(opening.accessEntries())
    calendars = changes.isEmpty ? nil : try CalendarHistory(changes)
  }

  /// Folds every plan whose key is there: its dates depend on the calendars of each moment.
  ///
  /// Several are folded at a time; `body` is given them by code.
  ///
  /// - Parameter looking: The states of a plan to look at beside those worth keeping.
  func plans(
    looking: (PlanCode) throws -> [Int], progress: (_ done: Int, _ total: Int) -> Void,
    body: (Plan) throws -> Void
  ) throws {
    var destroyed: Set<JournalStream> = []
    // A row that says so beside a key that is there lies: it takes no plan away.
    try opening.db.rows(
      "SELECT stream FROM destroyedKey WHERE stream NOT IN (SELECT stream FROM planKey)"
    ) {
      destroyed.insert(JournalStream(id: Int64($0.int())))
    }
    let living = lengths.sorted { $0.key < $1.key }
      .filter { !destroyed.contains(JournalStream($0.key)) }
    guard !living.isEmpty else { return }
    guard let calendars else { throw ReplayError.firstEventMissing }
    let templates = try opening.templates()
    var done = 0
    try OrderedWork<SealedJournal, Plan> {
      try $0.fold(calendars, template: { try templates[$0]?.get() })
    }.run(living) { code, length in
      guard length > 0 else { throw ReplayError.firstEventMissing }
      return try SealedJournal(of: code, length, looking: looking(code), opening)
    } taking: { entry, plan in
      try body(plan)
      done += entry.value
      progress(done, count)
    }
  }
}

/// The journal of a plan as it lies in the store, with all that it takes to fold it: the store is
/// not asked while that goes on.
private struct SealedJournal: Sendable {
  private let code: PlanCode
  private let looking: [Int]
  private let entries: [JournalEntry]
  private let key: SymmetricKey

  init(of code: PlanCode, _ length: Int, looking: [Int], _ opening: PlanLoader) throws {
    self.code = code
    self.looking = looking
    entries = try JournalTable.entries(of: JournalStream(code), in: 1...length, opening.db)
    key = try opening.store.keys.key(of: JournalStream(code), opening.db)
  }

  func fold(_ calendars: CalendarHistory, template: @escaping TemplateLookup) throws
    -> JournalFold.Plan
  {
    let journal = try entries.map {
      RecordedPlanChange(seq: $0.seq, change: try $0.change(V1.EventForm.self, with: key))
    }
    let length = journal.count
    let reasons = journal.compactMap { entry in
      entry.change.reason.map { (entry.change.number, $0) }
    }
    var result = JournalFold.Plan(
      code: code, reasons: Dictionary(reasons) { $1 }, checkpoints: [])
    let distance = PlanCheckpoint.distance(in: length)
    let numbers = Set(stride(from: distance, through: length, by: distance))
      .union(looking.filter { (1...length).contains($0) }).union([length])
    try PlanFold.states(
      of: journal, after: numbers.sorted(), calendars: calendars, template: template
    ) { number, state, kept in
      if number % distance == 0 || looking.contains(number), let kept {
        result.checkpoints.append(kept)
      }
      guard number == length, let plan = state.plan, let last = journal.last?.change else { return }
      result.stored = StoredPlan(
        plan: plan, revision: last.number, day: state.day ?? last.day,
        commitments: state.commitments)
      result.row = state.row(revision: last.number, changedAt: last.at / 1000)
    }
    return result
  }
}
