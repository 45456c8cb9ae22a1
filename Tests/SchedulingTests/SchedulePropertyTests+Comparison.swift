import CivilTime
import Scheduling

/// One graph on one day, scheduled by the engine and by the reference.
struct ScheduleComparison {
  var graph: ScheduleGraph
  var today: CivilDate

  init(_ graph: ScheduleGraph, today: CivilDate) {
    self.graph = graph
    self.today = today
  }

  /// Every field of a task's result by its name.
  private static let fields: [(name: String, text: @Sendable (ScheduledTask) -> String)] = [
    ("isOpenDated", { "\($0.isOpenDated)" }),
    ("earlyStart", { text($0.earlyStart) }),
    ("earlyFinish", { text($0.earlyFinish) }),
    ("projectedDue", { text($0.projectedDue) }),
    ("due", { text($0.due) }),
    ("dueCertainty", { "\($0.dueCertainty)" }),
    ("projectedLimit", { text($0.projectedLimit) }),
    ("limit", { text($0.limit) }),
    ("limitCertainty", { "\($0.limitCertainty)" }),
    ("neededBy", { text($0.neededBy) }),
    ("lateFinish", { text($0.lateFinish) }),
    ("slack", { text($0.slack) }),
    ("freeSlack", { text($0.freeSlack) }),
    ("isCritical", { "\($0.isCritical)" }),
    ("willBeLate", { "\($0.willBeLate)" }),
    ("readyFrom", { text($0.readyFrom) }),
  ]

  /// The first difference field by field, so that a cause comes before its consequences.
  func difference() -> String? {
    let schedule: Schedule
    do {
      schedule = try Schedule(of: graph, today: today)
    } catch {
      return "the engine refused it: \(error)"
    }
    let reference = ReferenceSchedule(of: graph, today: today)
    let found = graph.tasks.indices.map { schedule[$0] }
    let right = graph.tasks.indices.map { reference[$0] }
    if found != right {
      for field in Self.fields {
        for task in graph.tasks.indices {
          let pair = (field.text(found[task]), field.text(right[task]))
          if pair.0 != pair.1 {
            return "task \(task) \(field.name): engine \(pair.0), reference \(pair.1)"
          }
        }
      }
      return "a field that is not compared by name"
    }
    let waiting = Waiting(in: schedule)
    for task in graph.tasks.indices {
      let blockers = (schedule.blockers(of: task), reference.blockers(of: task))
      if blockers.0 != blockers.1 {
        return "task \(task) blockers: engine \(blockers.0), reference \(blockers.1)"
      }
      let roots = (waiting.roots(of: task), reference.roots(of: task))
      if roots.0 != roots.1 {
        return "task \(task) roots: engine \(roots.0), reference \(roots.1)"
      }
    }
    let findings = schedule.findings
    for task in graph.tasks.indices {
      let kinds = findings.filter { $0.task == task }.map(\.kind.withoutChain)
      let right = reference.findings(of: task)
      if kinds != right {
        return "task \(task) findings: engine \(Self.text(kinds)), reference \(Self.text(right))"
      }
    }
    return nil
  }

  private static func text(_ kinds: [ScheduleFinding.Kind]) -> String {
    "\(kinds)".replacing("Scheduling.ScheduleFinding.Kind.", with: "")
      .replacing("CivilTime.", with: "")
  }

  private static func text<Value: CustomStringConvertible>(_ value: Value?) -> String {
    value.map { "\($0)" } ?? "nil"
  }
}

extension ScheduleFinding.Kind {
  /// Several chains can be right; a test of its own looks at them.
  var withoutChain: Self {
    guard case .limitMissed(let limit, let by, _) = self else { return self }
    return .limitMissed(limit: limit, by: by, chain: [])
  }
}

extension ScheduleComparison {
  /// The smallest graph found that still differs: drops tasks and links, then simplifies what is
  /// left, as long as something helps.
  func shrunk() -> ScheduleComparison {
    var smallest = self
    var isShrinking = true
    while isShrinking {
      isShrinking = false
      for simplify in smallest.simplifications {
        var candidate = smallest
        simplify(&candidate.graph)
        if candidate.size < smallest.size, candidate.difference() != nil {
          smallest = candidate
          isShrinking = true
          break
        }
      }
    }
    return smallest
  }

  /// Falls with every simplification, so that shrinking ends.
  private var size: Int {
    graph.links.count + report.count + 1_000 * graph.tasks.count
  }

  private var simplifications: [(inout ScheduleGraph) -> Void] {
    var all: [(inout ScheduleGraph) -> Void] = []
    all += graph.tasks.indices.map { task in { $0.remove(task) } }
    all += graph.links.indices.map { link in { _ = $0.links.remove(at: link) } }
    let fields: [(inout ScheduleNode) -> Void] = [
      { $0.progress = .open }, { $0.applicability = .applicable }, { $0.join = .all },
      { $0.pin = nil }, { $0.notBefore = nil }, { $0.due = nil }, { $0.limit = nil },
      { $0.keptDue = nil }, { $0.keptLimit = nil }, { $0.startsOnAnyDay = false },
      { $0.isPoint = false },
      { $0.calendar = 0 }, { $0.estimate = .zero }, { $0.estimate = Term(1, .workingDays) },
      { $0.notBefore?.term = .zero }, { $0.due?.term = .zero }, { $0.limit?.term = .zero },
      { $0.notBefore?.roll = .none }, { $0.due?.roll = .none }, { $0.limit?.roll = .none },
      { $0.notBefore?.calendar = 0 }, { $0.due?.calendar = 0 }, { $0.limit?.calendar = 0 },
    ]
    for task in graph.tasks.indices {
      all += fields.map { change in { change(&$0.tasks[task]) } }
    }
    for link in graph.links.indices {
      all.append { $0.links[link].lag = .zero }
      all.append { $0.links[link].kind = .finishToStart }
      all.append { $0.links[link].isHard = true }
    }
    for calendar in graph.calendars.indices {
      all.append { $0.calendars[calendar] = .everyDay }
      all.append { $0.calendars[calendar] = RandomGraph.calendars[1] }
    }
    return all
  }
}

extension ScheduleGraph {
  /// Takes a task out, with the links and rules that name it.
  fileprivate mutating func remove(_ task: Int) {
    func moved(_ other: Int) -> Int { other > task ? other - 1 : other }
    func moved(_ rule: DateRule?) -> DateRule? {
      guard var rule, case .task(let origin) = rule.origin else { return rule }
      rule.origin = .task(moved(origin))
      return origin == task ? nil : rule
    }
    tasks.remove(at: task)
    links.removeAll { $0.from == task || $0.to == task }
    for link in links.indices {
      links[link].from = moved(links[link].from)
      links[link].to = moved(links[link].to)
    }
    for left in tasks.indices {
      tasks[left].notBefore = moved(tasks[left].notBefore)
      tasks[left].due = moved(tasks[left].due)
      tasks[left].limit = moved(tasks[left].limit)
    }
  }
}

extension Waiting {
  /// The roots of every task.
  var rootsOfAll: [[Int]] { blockers.indices.map(roots) }
}
