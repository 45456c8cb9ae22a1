import CivilTime

/// Work that was begun or finished before its hard predecessors let it: who should have come first.
extension Schedule {
  /// The predecessors of a done task that have not come to the end its links look at.
  func unfinishedPredecessors(of task: Int) -> [Int] {
    outOfOrder(before: task) { other, link in
      (link.isFromFinish ? records[other].metFinish : records[other].metStart) != Day.never
    }
  }

  /// The predecessors of a begun task that should have let it start later.
  func asksNotKept(by task: Int) -> [Int] {
    let start = records[task].start
    let days = days(graph.tasks[task].calendar)
    return outOfOrder(before: task) { other, link in
      guard link.isToStart else { return true }
      let met = met(other, link)
      guard met != Day.never else { return false }
      return link.lag.applied(to: met, roll: .none, in: days) <= start
    }
  }

  /// The real tasks behind the hard links of `task` that are not in order, while the join is not.
  private func outOfOrder(
    before task: Int, isInOrder: @escaping (Int, CompactLink) -> Bool
  ) -> [Int] {
    let links = realMembers(of: task)
    var found: Set<Int> = []
    var unmet = 0
    for link in links {
      var group = GroupJudgement(schedule: self) { isInOrder($0, link) }
      guard !group.isMet(Int(link.from)) else { continue }
      unmet += 1
      group.blame(Int(link.from), into: &found)
    }
    return graph.tasks[task].join == .any && unmet < links.count ? [] : found.sorted()
  }

  /// The hard links into a task, but for those with no real task behind them.
  fileprivate func realMembers(of task: Int) -> [CompactLink] {
    incoming(task).filter { $0.isHard && records[Int($0.from)].finish != Day.nothing }
  }
}

/// Judges the real tasks behind one predecessor, each by the same question, and their groups by their joins.
private struct GroupJudgement {
  let schedule: Schedule
  let isInOrder: (Int) -> Bool
  private var judged: [Int: Bool] = [:]

  init(schedule: Schedule, isInOrder: @escaping (Int) -> Bool) {
    self.schedule = schedule
    self.isInOrder = isInOrder
  }

  /// Whether a real task is in order, or a group by its join; innermost groups first, without recursion.
  mutating func isMet(_ first: Int) -> Bool {
    var pile = [first]
    while let task = pile.last {
      guard schedule.records[task].state == .transparent else {
        judged[task] = isInOrder(task)
        pile.removeLast()
        continue
      }
      let members = members(of: task)
      let waiting = members.filter { judged[$0] == nil }
      if waiting.isEmpty {
        judged[task] =
          schedule.graph.tasks[task].join == .all
          ? members.allSatisfy { judged[$0] == true } : members.contains { judged[$0] == true }
        pile.removeLast()
      } else {
        pile += waiting
      }
    }
    return judged[first] == true
  }

  /// Adds the real tasks that keep a group that was judged from being met.
  func blame(_ first: Int, into found: inout Set<Int>) {
    var seen: Set<Int> = []
    var pile = [first]
    while let task = pile.popLast() {
      guard judged[task] == false, seen.insert(task).inserted else { continue }
      if schedule.records[task].state == .transparent {
        pile += members(of: task)
      } else {
        found.insert(task)
      }
    }
  }

  private func members(of task: Int) -> [Int] {
    schedule.realMembers(of: task).map { Int($0.from) }
  }
}
