import CarePlans

/// One of the strands the journal is twined of: a plan's, or the directory's.
struct JournalStream: Hashable, Sendable {
  /// The value of the plan's code, or -1.
  let id: Int64

  static let directory = JournalStream(id: -1)

  init(id: Int64) { self.id = id }
  init(_ code: PlanCode) { id = Int64(code.value) }

  /// The plan; nil for the directory, and for a number that is no code.
  var plan: PlanCode? { id < 0 ? nil : PlanCode(value: UInt64(id)) }
}
