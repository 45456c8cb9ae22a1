package import CarePlans
import CivilTime
import GRDB
import Planner

/// What folding the whole journal anew gave.
package struct StoreRebuild: Sendable, Hashable {
  /// A part of the store that differed from what the journal says.
  package struct Difference: Sendable, Hashable {
    package enum Part: String, Sendable, Hashable, CaseIterable {
      case plan, row, commitments, titles, directory
      /// The plan is in the journal but not in the tables, or the other way round.
      case missing, surplus
      /// Indexes said something else than their tables.
      case indexes
    }

    /// Nil for the directory and for indexes.
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
  struct Plan {
    var journal: [ChangeSet] = []
    var computation = PlanComputation()

    /// The plan as its last change set left it; nil when its creation was taken back.
    var stored: StoredPlan? {
      guard let plan = computation.plan, let last = journal.last else { return nil }
      return StoredPlan(
        plan: plan, revision: last.number, day: computation.day ?? last.day,
        commitments: computation.commitments)
    }

    var row: PlanRow? {
      journal.last.flatMap { computation.row(revision: $0.number, changedAt: $0.at / 1000) }
    }
  }

  private(set) var plans: [PlanCode: Plan] = [:]
  private(set) var directory: Directory?
  private(set) var directoryRevision = 0
  private(set) var count = 0
  private var calendars: CareCalendars?

  /// Folds everything whose key is there, in the order it was written: a plan's dates depend on
  /// the calendars of that moment.
  init(_ opening: PlanOpening, progress: (_ done: Int, _ total: Int) -> Void) throws {
    let db = opening.db
    var destroyed: Set<Stream> = []
    // A row that says so beside a key that is there lies: it takes no plan away.
    try db.rows(
      "SELECT stream FROM destroyedKey WHERE stream NOT IN (SELECT stream FROM planKey)"
    ) {
      destroyed.insert(Stream(id: Int64($0.int())))
    }
    let total = try JournalTable.end(db).seq
    try JournalTable.all(db) { entry in
      count += 1
      if count % 256 == 0 { progress(count, total) }
      guard !destroyed.contains(entry.stream) else { return }
      if let code = entry.stream.plan {
        try add(opening.change(entry), to: code, opening)
      } else {
        try add(opening.directoryChange(entry))
      }
    }
  }

  private mutating func add(_ change: DirectoryChange) throws {
    for event in change.events { directory = try Directory.applying(event, to: directory) }
    directoryRevision = change.number
    calendars = directory.map { CareCalendars(of: $0) }
  }

  private mutating func add(_ change: ChangeSet, to code: PlanCode, _ opening: PlanOpening) throws {
    guard let calendars else { throw ReplayError.firstEventMissing }
    // Taken out while it changes, so that its arrays are not copied each time.
    var plan = plans.removeValue(forKey: code) ?? Plan()
    let journal = plan.journal
    try plan.computation.apply(
      change, journal: { journal }, calendars: calendars, template: { try opening.template($0) })
    plan.journal.append(change)
    plans[code] = plan
  }
}
