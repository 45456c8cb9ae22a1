import CarePlans
import FoundationEssentials
import GRDB
import Planner

/// Plans opened lately and the ends of the chains, as long as nobody else has written.
struct PlanMemory: Sendable {
  struct Entry: Sendable {
    var stored: StoredPlan
    /// The number of the change set its snapshot was taken after.
    var snapshot: Int
  }

  static let usual = 16
  static let bulk = 1_024

  /// How many plans are kept; a bulk write goes through many of them again and again.
  var limit = usual
  /// How often anything was written, so that a failure knows whether there is anything to forget.
  var writes = 0
  private(set) var plans: [PlanCode: Entry] = [:]
  private var tips: [Stream: JournalTable.Tip] = [:]
  private var end: JournalTable.End?
  /// What SQLite calls the state of the file as other connections left it.
  private var version: Int?

  /// Forgets everything if another process has written since the last look.
  mutating func refresh(_ db: Database) throws {
    let now = try db.number("PRAGMA data_version")
    if now != version {
      forget()
      version = now
    }
  }

  mutating func forget() {
    plans.removeAll()
    tips.removeAll()
    end = nil
  }

  mutating func keep(_ entry: Entry) {
    if plans.count >= limit, plans[entry.stored.plan.code] == nil { plans.removeAll() }
    plans[entry.stored.plan.code] = entry
  }

  /// Back to the usual size.
  mutating func shrink() {
    limit = Self.usual
    if plans.count > limit { plans.removeAll() }
  }

  mutating func drop(_ code: PlanCode) { plans[code] = nil }

  mutating func tip(of stream: Stream, _ db: Database) throws -> JournalTable.Tip {
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
