import CivilTime

/// An incoming link of a task, in twelve bytes.
struct CompactLink: Sendable {
  var from: Int32
  var lag: Term
  var kind: ScheduleLink.Kind
  var flags: Flags

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8

    static let hard = Flags(rawValue: 1)
    /// The successor is asked through this link; of a transparent one, the finish of its group.
    static let counts = Flags(rawValue: 2)
    /// The start of a transparent successor's group is asked through this link.
    static let countsForStart = Flags(rawValue: 4)
  }

  init(_ link: ScheduleLink) {
    from = Int32(truncatingIfNeeded: link.from)
    lag = link.lag
    kind = link.kind
    flags = link.isHard ? [.hard, .counts, .countsForStart] : []
  }

  @inline(__always) var isHard: Bool { flags.contains(.hard) }

  /// Whether the end of the predecessor that counts is its finish.
  @inline(__always) var isFromFinish: Bool { kind == .finishToStart || kind == .finishToFinish }
  /// Whether the end of the successor that is asked is its start.
  @inline(__always) var isToStart: Bool { kind == .finishToStart || kind == .startToStart }

  /// The order of alternatives that ask for the same day: by key, then by what is written.
  func precedes(_ other: CompactLink) -> Bool {
    if from != other.from { return from < other.from }
    if kind != other.kind { return kind.rawValue < other.kind.rawValue }
    if lag.unit != other.lag.unit { return lag.unit.rank < other.lag.unit.rank }
    return lag.amount < other.lag.amount
  }
}

extension Term.Unit {
  fileprivate var rank: Int {
    switch self {
    case .days: 0
    case .workingDays: 1
    case .weeks: 2
    case .months: 3
    case .years: 4
    }
  }
}
