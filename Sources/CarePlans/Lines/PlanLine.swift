/// A line of a plan's own: what no template has and nobody added as work, but is owed all the same.
package struct PlanLine: Sendable, Hashable {
  /// What sorts of lines there are.
  package enum Sort: Sendable, Hashable, CaseIterable {
    /// All that was due before the plan was adopted, as one.
    case adoption
    /// Something that was asked.
    case question
    /// That work which is handed over be accepted or refused.
    case handover
    /// That the facts be answered on which work hangs.
    case facts

    /// What is said of such a line: a file each.
    package var rules: any PlanLineRules.Type {
      switch self {
      case .adoption: AdoptionLine.self
      case .question: QuestionLine.self
      case .handover: HandoverLine.self
      case .facts: FactsLine.self
      }
    }
  }

  package var sort: Sort
  /// The key its commitment has.
  package var key: ItemKey
  /// The running number.
  package var number: Int

  package init(sort: Sort, key: ItemKey, number: Int) {
    self.sort = sort
    self.key = key
    self.number = number
  }
}

/// What a sort of lines answers, once for everything that asks.
package protocol PlanLineRules {
  /// The lines of a plan, also those that nobody owes any more.
  static func lines(of plan: CarePlan) -> [PlanLine]

  /// What lists show of them.
  ///
  /// - Parameters:
  ///   - entries: Those of the tasks, series and measures of the plan.
  ///   - previous: Those before the change.
  static func commitments(
    by writer: CommitmentWriter, among entries: @autoclosure () -> [Commitment],
    after previous: [Commitment]
  ) -> [Commitment]

  /// Whether a key that somebody types is that of a line, where it is not written as the line has it.
  static func means(_ typed: ItemKey, _ line: PlanLine) -> Bool

  /// Whether no task or series may be called so, though the plan has no such line yet.
  static func reserves(_ key: ItemKey) -> Bool

  /// Whether who ends a plan must say what becomes of it.
  static func holdsUpEnding(_ line: PlanLine, in plan: CarePlan) -> Bool

  /// What it is called for those who see it in neutral words.
  static var neutralKind: Commitment.Kind? { get }

  /// Whether it is between two, who alone know of it.
  static var isBetweenTwo: Bool { get }

  /// Whether its title says how many it counts, in calendars too; else it is called by its kind there.
  static var hasCalendarTitle: Bool { get }

  /// Whether its date may move, and is then compared with its first.
  static var movesDate: Bool { get }

  /// Whether its key is offered where another was mistyped.
  static var isOffered: Bool { get }

  /// The refusal of reporting it as if it were a task, with the way to what it stands for.
  static func noTask(_ item: PlanItem) -> PlanRefusal
}

extension PlanLineRules {
  package static func means(_ typed: ItemKey, _ line: PlanLine) -> Bool {
    typed.folded == line.key.folded
  }
  package static func reserves(_ key: ItemKey) -> Bool { false }
  package static func holdsUpEnding(_ line: PlanLine, in plan: CarePlan) -> Bool { false }
  package static var neutralKind: Commitment.Kind? { nil }
  package static var isBetweenTwo: Bool { false }
  package static var hasCalendarTitle: Bool { true }
  package static var movesDate: Bool { true }
  package static var isOffered: Bool { false }
  package static func noTask(_ item: PlanItem) -> PlanRefusal { .notATask(item) }
}

extension PlanLine.Sort {
  /// Whether any sort of lines keeps a key for itself.
  static func reserve(_ key: ItemKey) -> Bool {
    allCases.contains { $0.rules.reserves(key) }
  }
}

extension Commitment.Kind {
  /// Which line of the plan's own it is; nil for tasks, contacts and the ends of measures.
  package var line: PlanLine.Sort? {
    switch self {
    case .adoption: .adoption
    case .question: .question
    case .handover: .handover
    case .facts: .facts
    default: nil
    }
  }

  /// Whether it is a task or a contact, and not a line that the plan makes by itself.
  package var isWork: Bool { line == nil && self != .measureEnd }

  /// What those are told it is who see it in neutral words.
  package var neutral: Self {
    self == .measureEnd ? .wait : line?.rules.neutralKind ?? self
  }
}

extension CarePlan {
  /// All lines of its own.
  package var lines: [PlanLine] { PlanLine.Sort.allCases.flatMap { $0.rules.lines(of: self) } }

  /// The line that a typed key means.
  package func line(meant key: ItemKey) -> PlanLine? {
    lines.first { $0.sort.rules.means(key, $0) }
  }
}

extension NamedItem {
  /// The line of the plan's own that it is, of a sort.
  package func line(_ sort: PlanLine.Sort) -> PlanLine? {
    if case .line(let line) = self, line.sort == sort { line } else { nil }
  }
}

extension CommitmentWriter {
  /// A line of the plan's own that its lead owes, still without its day.
  func leadsLine(
    _ kind: Commitment.Kind, _ key: ItemKey, _ number: Int, state: Commitment.State
  ) -> Commitment {
    var entry = Commitment(
      plan: plan.code, item: key, number: String(number), kind: kind, obligation: .process,
      role: CarePlan.leadRole, state: state, at: seconds)
    entry.titleKey = key
    entry.partner = calendars.partner(of: CarePlan.leadRole, in: plan)
    entry.worker = plan.lead
    return entry
  }
}
