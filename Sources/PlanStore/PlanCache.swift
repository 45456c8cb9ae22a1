import CarePlans
import FoundationEssentials
import GRDB
import Planner
import Synchronization

/// What one connection has opened, for all who use it.
final class SharedPlanCache: Sendable {
  private let cache = Mutex(PlanCache())

  func withLock<Result>(_ body: (inout PlanCache) throws -> Result) rethrows -> Result {
    try cache.withLock { try body(&$0) }
  }
}

/// Plans opened lately and the ends of the chains, as long as nobody else has written.
struct PlanCache: Sendable {
  struct Entry: Sendable {
    var stored: StoredPlan
    /// The number of the change set its snapshot was taken after.
    var snapshot: Int
    /// What the tables do not show yet; nil when they are up to date.
    var pending: DerivedRowsWriter?
  }

  static let usual = 16
  static let bulk = 4_096

  /// Whether many writes run as one, so that tables need to be right at its end only.
  private(set) var isBulk = false
  /// How often anything was written, so that a failure knows whether there is anything to forget.
  var writes = 0
  private(set) var plans: [PlanCode: Entry] = [:]
  private var tips: [JournalStream: JournalTable.Tip] = [:]
  private var end: JournalTable.End?
  /// What SQLite calls the state of the file as other connections left it.
  private var version: Int?
  /// What the plans were before the running parts of a transaction, first to last.
  private var replaced: [(PlanCode, Entry?)] = []
  private var runningParts = 0

  /// Forgets everything if another connection has written since the last look.
  ///
  /// - Returns: Whether it has, or this is the first look.
  @discardableResult
  mutating func refresh(_ db: Database) throws -> Bool {
    let now = try db.number("PRAGMA data_version")
    guard now != version else { return false }
    forget()
    version = now
    return true
  }

  /// Forgets which state it was of, too.
  mutating func forgetState() {
    forget()
    version = nil
  }

  mutating func forget() {
    plans.removeAll()
    tips.removeAll()
    end = nil
  }

  /// Whether another plan has no room.
  func isFull(for code: PlanCode) -> Bool {
    plans.count >= (isBulk ? Self.bulk : Self.usual) && plans[code] == nil
  }

  /// Makes room for other plans; the tables must be up to date.
  mutating func clear() {
    for code in Array(plans.keys) { set(nil, for: code) }
  }

  mutating func keep(_ entry: Entry) { set(entry, for: entry.stored.plan.code) }

  mutating func drop(_ code: PlanCode) { set(nil, for: code) }

  private mutating func set(_ entry: Entry?, for code: PlanCode) {
    if runningParts > 0 { replaced.append((code, plans[code])) }
    plans[code] = entry
  }

  mutating func tip(of stream: JournalStream, _ db: Database) throws -> JournalTable.Tip {
    if let tip = tips[stream] { return tip }
    let tip = try JournalTable.tip(of: stream, db)
    tips[stream] = tip
    return tip
  }

  mutating func end(_ db: Database) throws -> JournalTable.End {
    if let end { return end }
    let end = try JournalTable.end(db)
    self.end = end
    return end
  }

  mutating func advance(to entry: JournalEntry) {
    tips[entry.stream] = JournalTable.Tip(number: entry.number, planHash: entry.planHash)
    end = JournalTable.End(seq: entry.seq, hash: entry.hash)
  }
}

// Transactions of many writes.
extension PlanCache {
  mutating func beginBulk() { isBulk = true }

  /// Back to the usual size; what was pending has been written, or was taken back.
  mutating func endBulk() {
    isBulk = false
    if plans.count > Self.usual || plans.values.contains(where: { $0.pending != nil }) {
      plans.removeAll()
    }
  }

  /// From here on a failure brings back what is here now; parts may lie in one another.
  ///
  /// - Returns: the mark to go back to.
  mutating func beginPart() -> Int {
    runningParts += 1
    return replaced.count
  }

  mutating func endPart() {
    runningParts -= 1
    if runningParts == 0 { replaced.removeAll() }
  }

  /// Brings back what was here when the part began; the chains are read again.
  mutating func takeBackPart(to mark: Int) {
    for (code, entry) in replaced[mark...].reversed() { plans[code] = entry }
    replaced.removeSubrange(mark...)
    tips.removeAll()
    end = nil
    endPart()
  }
}
