import CivilTime

/// What a row of a template, or one of its dates, rests on.
package enum TimingBasis: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The law, or an order of a court.
  case law
  /// The agreed process, with a source that says so.
  case process
  /// What is usual here, or believed to be: nobody else says that number.
  case habit

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .law: 0
    case .process: 1
    case .habit: 2
    }
  }

  /// The words in a source that mean a number of one's own: our practice, and what was remembered.
  private static let own: Set<Substring> = ["PA", "MEM"]

  /// Whether a source calls a number a habit; an overlay's is one's own where it names no source.
  package static func isHabit(_ source: String?) -> Bool {
    guard let source else { return false }
    return source.hasPrefix(overlayFolder)
      || source.split { $0 == "," || $0 == " " }.contains(where: own.contains)
  }

  /// Where overlays lie, below the folder of templates.
  package static let overlayFolder = "timings/"
}

extension TemplateTask {
  /// Its dates by the names templates write them by.
  package var dates: [(name: String, rule: TimingRule)] {
    [
      ("not-before", task.notBefore), ("due", task.due), ("limit", task.limit),
      ("first-due", firstDue),
    ].compactMap { name, rule in rule.map { (name, $0) } }
  }

  /// What it and its dates rest on, each once, the strongest first.
  package var bases: [TimingBasis] {
    let isLaw = task.obligation == .statutory
    var found: Set<TimingBasis> = isLaw ? [.law] : []
    for (name, rule) in dates {
      if name == "limit" {
        found.insert(.law)
      } else {
        found.insert(TimingBasis.isHabit(rule.source) ? .habit : isLaw ? .law : .process)
      }
    }
    if found.isEmpty { found.insert(TimingBasis.isHabit(source) ? .habit : .process) }
    return found.sorted()
  }

  /// The dates that must still be held against the law in force.
  package var toVerify: [String] { dates.filter(\.rule.verify).map(\.name) }
}

extension TemplateSeries {
  /// What its rhythm rests on.
  package var bases: [TimingBasis] {
    if series.obligation == .statutory { return [.law] }
    return [TimingBasis.isHabit(series.source) ? .habit : .process]
  }

  /// Its rhythm, where that must still be held against the law in force.
  package var toVerify: [String] { series.verify ? ["taper"] : [] }
}
