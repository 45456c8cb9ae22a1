import CarePlans
import CivilTime

/// A store's plans and templates as they will be once a change is written.
///
/// The directory and who has access are what is stored: what is kept of them goes by their revision,
/// and a preview must not be kept for what was written.
final class PendingPlans: PlanReading {
  private typealias Write = Planner.PendingChange.Write

  private let store: any PlanReading
  /// The change, with what was added to it.
  private(set) var change: Planner.PendingChange
  /// Where the change sets of each plan are, in their order.
  private var places: [PlanCode: [Int]] = [:]

  init(_ change: Planner.PendingChange, over store: any PlanReading) {
    self.store = store
    self.change = change
    for (place, write) in change.writes.enumerated() {
      places[write.code, default: []].append(place)
    }
  }

  /// Adds change sets that come after those there are.
  func add(_ more: Planner.PendingChange) {
    for write in more.writes {
      places[write.code, default: []].append(change.writes.count)
      change.writes.append(write)
    }
    change.outcome.parts += more.outcome.parts
  }

  private func writes(of code: PlanCode) -> [Write] {
    (places[code] ?? []).map { change.writes[$0] }
  }

  /// The codes of new plans.
  private func coming(among stored: [PlanCode]) -> [PlanCode] {
    let known = Set(stored)
    return places.keys.filter { !known.contains($0) }
  }

  func plan(_ code: PlanCode) throws -> StoredPlan? {
    guard let write = writes(of: code).last else { return try store.plan(code) }
    return write.stored
  }

  func planRows() throws -> [PlanRow] {
    let others = try store.planRows().filter { places[$0.code] == nil }
    let rows = places.keys.compactMap { writes(of: $0).last?.row }
    return (others + rows).sorted { $0.code < $1.code }
  }

  func codes() throws -> [PlanCode] {
    let stored = try store.codes()
    return (stored + coming(among: stored)).sorted()
  }

  func codes(in range: ClosedRange<UInt64>) throws -> [PlanCode] {
    let stored = try store.codes(in: range)
    return (stored + coming(among: stored).filter { range.contains($0.value) }).sorted()
  }

  func journal(of code: PlanCode) throws -> [PlanChangeSet] {
    try store.journal(of: code) + writes(of: code).map(\.change)
  }

  func entries(of code: PlanCode, _ numbers: ClosedRange<Int>) throws -> [RecordedPlanChange] {
    try store.entries(of: code, numbers)
      + writes(of: code).map(\.change).filter { numbers.contains($0.number) }
      .map { RecordedPlanChange(seq: RecordedPlanChange.next, change: $0) }
  }

  func template(hash: String) throws -> CareTemplate? {
    if let copy = change.keeping.first(where: { $0.hash == hash }) { return copy.template }
    return try store.template(hash: hash)
  }

  // What is as it is stored.

  func checkpoint(of code: PlanCode, through number: Int) throws -> PlanCheckpoint? {
    try store.checkpoint(of: code, through: number)
  }
  func directoryEntries() throws -> [RecordedDirectoryChange] { try store.directoryEntries() }
  func accessEntries() throws -> [RecordedAccessChange] { try store.accessEntries() }
  func sequence(before instant: Int64) throws -> Int { try store.sequence(before: instant) }
  func numbers(through seq: Int) throws -> [PlanCode: Int] { try store.numbers(through: seq) }
  func firstChanges(since day: CivilDate) throws -> [PlanCode: Int] {
    try store.firstChanges(since: day)
  }
  func latestInstant() throws -> Int64? { try store.latestInstant() }
  func directory() throws -> Directory { try store.directory() }
  func directoryRevision() throws -> Int { try store.directoryRevision() }
  func access() throws -> Access { try store.access() }
  func accessRevision() throws -> Int { try store.accessRevision() }
}
