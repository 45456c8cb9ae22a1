/// The names that the items of a plan have, each once, as references read them: in any case, and a
/// series with all its contacts.
package struct ItemNames: Sendable {
  private var taken: Set<String> = []
  private var series: Set<String> = []
  /// What stands before the number of repeated tasks; no series may be called so.
  private var repeated: Set<String> = []

  package init() {}

  /// The names in a plan, and the first item whose name another one had already.
  package init(of plan: CarePlan) {
    for task in plan.tasks where !add(task: task.key) { twice = twice ?? task.key }
    for series in plan.series where !add(series: series.key) { twice = twice ?? series.key }
    for measure in plan.measures where !add(measure: measure.key) { twice = twice ?? measure.key }
    for line in plan.lines where !taken.insert(line.key.folded).inserted {
      twice = twice ?? line.key
    }
  }

  /// The first item of the plan whose name another one had already.
  package private(set) var twice: ItemKey?

  /// Whether something has a name already.
  package func have(_ key: ItemKey) -> Bool { taken.contains(key.folded) }

  /// Takes the name of a task; false when something else has it.
  package mutating func add(task key: ItemKey) -> Bool {
    if let row = key.numbered?.row.folded {
      guard !series.contains(row) else { return false }
      repeated.insert(row)
    }
    return taken.insert(key.folded).inserted
  }

  /// Takes the name of a series and those of its contacts; false when something else has one.
  package mutating func add(series key: ItemKey) -> Bool {
    let name = key.folded
    guard !repeated.contains(name), taken.insert(name).inserted else { return false }
    series.insert(name)
    return true
  }

  /// Takes the name of a measure; false when something else has it.
  package mutating func add(measure key: ItemKey) -> Bool { taken.insert(key.folded).inserted }
}
