import CarePlans
import CivilTime

/// Chooses of many lines the foremost, as many as a list shows; the rest is only counted.
///
/// What lies behind those that are kept already is not even given a name, so that a short list of
/// many plans costs little more than looking at their items.
struct LineChoice: Sendable {
  /// A line by its place in the order, which names plan and item.
  struct Line: Sendable {
    var rank: LineRank
    var standing: Standing
    /// How many other contacts of its series passed without a word.
    var earlier: Int

    var plan: PlanCode { rank.order.plan }
    var item: ItemKey { rank.order.item }
  }

  /// How many lines were offered.
  private(set) var count = 0
  private let limit: Int
  private var kept: [Line] = []
  /// Whether they are in order, and no more than are shown.
  private var isSettled = true
  /// The last of those that are kept for certain, once there are enough of them.
  private var last: LineRank?

  /// - Parameter limit: The most lines that are shown; nil for all.
  init(limit: Int? = nil) { self.limit = max(0, limit ?? .max) }

  /// Takes a line into account.
  ///
  /// - Parameters:
  ///   - date: What it is ordered by among those of its obligation.
  ///   - first: What it is ordered by before that.
  ///   - item: Made for lines that may be shown only.
  mutating func offer(
    _ standing: Standing, earlier: Int = 0, _ obligation: Obligation, on date: CivilDate?,
    first: LineRank.First = .none, plan: PlanCode, item: @autoclosure () -> ItemKey
  ) {
    count += 1
    guard limit > 0 else { return }
    if let last, last.isSurelyBefore(first, obligation, date) { return }
    let order = CommitmentOrder(obligation, on: date, plan: plan, item: item())
    kept.append(
      Line(rank: LineRank(first: first, order: order), standing: standing, earlier: earlier))
    isSettled = false
    guard kept.count >= 64, kept.count / 2 >= limit else { return }
    settle()
    last = kept.last?.rank
  }

  /// Takes a line of a digest into account.
  mutating func offer(
    _ line: CollapsedLine, of digest: PlanDigest, on date: CivilDate?,
    first: LineRank.First = .none
  ) {
    offer(
      line.standing, earlier: line.earlier, digest.items[line.place].obligation, on: date,
      first: first, plan: digest.plan, item: digest.key(at: line.place))
  }

  /// The foremost lines, in order.
  var lines: [Line] {
    guard !isSettled else { return kept }
    var copy = self
    copy.settle()
    return copy.kept
  }

  /// Puts the lines in order, once for all who ask.
  mutating func settle() {
    guard !isSettled else { return }
    isSettled = true
    kept.sort { $0.rank < $1.rank }
    if kept.count > limit { kept.removeSubrange(limit...) }
  }
}

/// Where a line stands in a list that may be ordered by something else first.
struct LineRank: Sendable, Hashable, Comparable {
  /// What comes before the usual order of lists.
  enum First: Sendable, Hashable, Comparable {
    case none
    case number(Int)
    case text(String)
  }

  var first: First
  var order: CommitmentOrder

  static func < (left: Self, right: Self) -> Bool {
    left.first == right.first ? left.order < right.order : left.first < right.first
  }

  /// Whether it stands before every line of an obligation and a date.
  func isSurelyBefore(_ first: First, _ obligation: Obligation, _ date: CivilDate?) -> Bool {
    guard self.first == first else { return self.first < first }
    return order.isSurelyBefore(obligation, date)
  }
}

extension [PlanCode: Set<ItemKey>] {
  /// Adds the items of lines.
  mutating func add(_ lines: [LineChoice.Line]) {
    for line in lines { self[line.plan, default: []].insert(line.item) }
  }
}
