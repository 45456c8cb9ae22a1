/// Which change sets of a stream count: those that were not taken back by one that counts.
package struct ChangeHistory: Sendable {
  /// A change set that takes back others.
  package struct Undo: Sendable, Hashable {
    package var number: Int
    /// What it takes back.
    package var targets: [Int]

    /// Nothing takes back what comes after it.
    package init(number: Int, targets: [Int]) {
      self.number = number
      self.targets = targets.filter { $0 < number }
    }
  }

  /// The change sets that take back others, oldest first.
  package private(set) var undos: [Undo] = []
  /// What each of them turned round: what counted and does not, and what counts again.
  private var flips: [[Int]] = []
  private var targets: [Int: [Int]] = [:]
  /// How many change sets that count take back the one with this number.
  private var takers: [Int: Int] = [:]
  /// Of each undo whether it takes something back, and does not bring back what was taken back.
  private var takesBack: [Int: Bool] = [:]

  package init() {}

  /// The history as far as it takes something back; other change sets leave no trace in it.
  package init(_ undos: some Sequence<Undo>) {
    for undo in undos { add(undo) }
  }

  package init<Event>(_ journal: some Sequence<ChangeSet<Event>>) {
    for change in journal { add(change) }
  }

  /// Goes on to a later change set.
  package mutating func add(_ change: ChangeSet<some JournalEvent>) {
    if let undo = change.undo { add(undo) }
  }

  mutating func add(_ undo: Undo) {
    undos.append(undo)
    targets[undo.number] = undo.targets
    takesBack[undo.number] = !undo.targets.contains { takesBack[$0] ?? false }
    flips.append(flip(undo.targets))
  }

  /// Whether the change set with this number counts.
  package func counts(_ number: Int) -> Bool { takers[number] ?? 0 == 0 }

  /// What taking back a change set comes to: the change set itself, or, where it is an undo, what that took
  /// back and now comes back.
  package func end(ofTakingBack number: Int) -> (change: Int, comesBack: Bool) {
    var (change, comesBack) = (number, false)
    while let earlier = targets[change]?.first { (change, comesBack) = (earlier, !comesBack) }
    return (change, comesBack)
  }

  /// Whether the change set with this number took something back that may be brought back: it counts,
  /// and is no bringing back itself.
  package func canBeRedone(_ number: Int) -> Bool {
    (takesBack[number] ?? false) && counts(number)
  }

  /// The latest change set that took something back; nil where nothing is taken back.
  package var latestUndo: Int? { undos.last { canBeRedone($0.number) }?.number }

  /// The numbers of the change sets that count.
  package static func effective(_ journal: [ChangeSet<some JournalEvent>]) -> Set<Int> {
    let history = ChangeHistory(journal)
    return Set(journal.lazy.map(\.number).filter(history.counts))
  }

  /// The last number before an undo after which the same change sets counted, among those up to
  /// there, as count after the undo.
  ///
  /// What there was then is what the undo goes back to, before it applies what came later.
  ///
  /// - Parameters:
  ///   - place: Of the undo in ``undos``.
  ///   - bound: What the answer lies below.
  package func base(ofUndo place: Int, below bound: Int = .max) -> Int {
    guard undos.indices.contains(place) else { return 0 }
    var different = Set(flips[place])
    for earlier in (0...place).reversed() {
      let first = earlier > 0 ? undos[earlier - 1].number : 0
      let last = min(undos[earlier].number, different.min() ?? .max, bound) - 1
      if last >= first { return last }
      if earlier > 0 { different.formSymmetricDifference(flips[earlier - 1]) }
    }
    return 0
  }

  /// The lowest number that an undo turned round; what lies below counted before it as after it.
  package func lowestTurned(byUndo place: Int) -> Int {
    flips.indices.contains(place) ? flips[place].first ?? .max : .max
  }

  /// Takes change sets back, which brings back what they took back, and so on.
  private mutating func flip(_ numbers: [Int]) -> [Int] {
    var flipped: Set<Int> = []
    var steps = numbers.map { ($0, 1) }
    // Each step leads to lower numbers alone.
    while let (number, step) = steps.popLast() {
      let before = takers[number] ?? 0
      takers[number] = before + step
      guard (before == 0) != (before + step == 0) else { continue }
      flipped.formSymmetricDifference([number])
      for target in targets[number] ?? [] { steps.append((target, -step)) }
    }
    return flipped.sorted()
  }
}

extension ChangeSet {
  /// What it takes back; nil for nothing.
  fileprivate var undo: ChangeHistory.Undo? {
    guard isUndoing else { return nil }
    return ChangeHistory.Undo(
      number: number, targets: Array(Set(events.compactMap(\.takenBack))).sorted())
  }
}
