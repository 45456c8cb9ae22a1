import CarePlans

/// One of the strands the journal is twined of: a plan's, the directory's, or that of who has access.
///
/// Two numbers more are set aside: -3 for meetings, -4 for what was destroyed. A program that writes
/// them raises the version of the store; one that meets a stream it does not know refuses the store
/// as that of a newer program.
struct JournalStream: Hashable, Sendable {
  /// The value of the plan's code; below zero for what a store has once.
  let id: Int64

  /// Who does what: it moves dates.
  static let directory = JournalStream(id: -1)
  /// Accounts, keys and calendar addresses: it moves none.
  static let access = JournalStream(id: -2)

  /// Those a store has once, beside its plans.
  static let shared = [directory, access]
  /// The lowest number that this program knows.
  static let lowest = access.id

  init(id: Int64) { self.id = id }
  init(_ code: PlanCode) { id = Int64(code.value) }

  /// The plan; nil for what a store has once, and for a number that is no code.
  var plan: PlanCode? { id < 0 ? nil : PlanCode(value: UInt64(id)) }

  /// Whether a store has it once, and keeps it whole beside the journal.
  var isShared: Bool { Self.shared.contains(self) }
}
