import CivilTime
import Scheduling

extension ReferenceSchedule {
  /// The early dates; nil for transparent and open-dated tasks.
  func earlyDates(_ task: Int) -> EarlyDates? {
    if let known = earlyDatesOfTask[task] { return known }
    let dates = isTransparent(task) ? nil : earlyDatesByTheRules(task)
    earlyDatesOfTask[task] = .some(dates)
    return dates
  }

  private func earlyDatesByTheRules(_ task: Int) -> EarlyDates? {
    let node = graph.tasks[task]
    switch node.progress {
    case .done(let from, let on):
      return EarlyDates(start: Int(from.dayNumber), finish: Int(on.dayNumber))
    case .started(let on):
      let start = Int(on.dayNumber)
      return EarlyDates(start: start, finish: max(today, finish(of: task, from: start)))
    case .open: break
    }
    if let pin = node.pin.map({ Int($0.dayNumber) }) {
      let start = plus(pin, Term(-node.estimate.amount, node.estimate.unit), in: node.calendar)
      return EarlyDates(start: start, finish: pin)
    }
    var floors = [Int(graph.start.dayNumber), today]
    for answer in [notBefore(task), askOfPredecessors(task)] {
      switch answer {
      case .nothing: break
      case .undated: return nil
      case .day(let day): floors.append(day)
      }
    }
    let start = firstStart(of: task, onOrAfter: floors.reduce(floors[0], max))
    return EarlyDates(start: start, finish: finish(of: task, from: start))
  }

  // MARK: - The forward rule of one task

  func mayStart(_ task: Int, on day: Int) -> Bool {
    graph.tasks[task].startsOnAnyDay || works(day, in: graph.tasks[task].calendar)
  }

  func firstStart(of task: Int, onOrAfter day: Int) -> Int {
    var day = day
    while !mayStart(task, on: day) { day += 1 }
    return day
  }

  func lastStart(of task: Int, onOrBefore day: Int) -> Int {
    var day = day
    while !mayStart(task, on: day) { day -= 1 }
    return day
  }

  func finish(of task: Int, from start: Int) -> Int {
    let node = graph.tasks[task]
    var finish = plus(start, node.estimate, in: node.calendar)
    if node.estimate.unit != .workingDays && !node.startsOnAnyDay {
      while !works(finish, in: node.calendar) { finish += 1 }
    }
    return finish
  }

  /// The earliest day it may start on so that its finish is not before `day`.
  func firstStart(of task: Int, finishingOnOrAfter day: Int) -> Int {
    var start = day
    while finish(of: task, from: start) >= day { start -= 1 }
    while !mayStart(task, on: start) || finish(of: task, from: start) < day { start += 1 }
    return start
  }

  // MARK: - What is asked of a start

  /// The not-before day: an unknown anchor or a task without dates gives none.
  func notBefore(_ task: Int) -> Answer {
    guard let rule = graph.tasks[task].notBefore else { return .nothing }
    switch rule.origin {
    case .day(let day): return .day(applying(rule, to: Int(day.dayNumber)))
    case .unknown: return .undated
    case .task(let other):
      if isTransparent(other) { return .nothing }
      guard let dates = earlyDates(other) else { return .undated }
      return .day(applying(rule, to: dates.finish))
    }
  }

  /// The start the hard links ask for together.
  private func askOfPredecessors(_ task: Int) -> Answer {
    joined(hardLinks(into: task).map(askedStart), by: graph.tasks[task].join)
  }

  func joined(_ answers: [Answer], by join: ScheduleNode.Join) -> Answer {
    let asking = answers.filter { $0 != .nothing }
    let days = asking.compactMap(\.day).sorted()
    guard !asking.isEmpty else { return .nothing }
    switch join {
    case .all:
      guard days.count == asking.count, let latest = days.last else { return .undated }
      return .day(latest)
    case .any:
      guard let earliest = days.first else { return .undated }
      return .day(earliest)
    }
  }

  /// The start of the successor that one link asks for.
  func askedStart(_ link: ScheduleLink) -> Answer {
    guard case .day(let day) = answer(of: link.from, at: link.kind.predecessorEnd) else {
      return answer(of: link.from, at: link.kind.predecessorEnd)
    }
    let asked = plus(day, link.lag, in: graph.tasks[link.to].calendar)
    switch link.kind.successorEnd {
    case .start: return .day(asked)
    case .finish: return .day(firstStart(of: link.to, finishingOnOrAfter: asked))
    }
  }

  /// The date of a real task, or of the group behind a transparent one.
  func answer(of task: Int, at end: End) -> Answer {
    guard isTransparent(task) else {
      guard let dates = earlyDates(task) else { return .undated }
      return .day(end == .start ? dates.start : dates.finish)
    }
    return joined(members(of: task).map { answer(of: $0, at: end) }, by: graph.tasks[task].join)
  }

  /// The tasks a transparent task waits for, in index order.
  func members(of task: Int) -> [Int] {
    Set(hardLinks(into: task).map(\.from)).sorted()
  }
}

extension ScheduleLink.Kind {
  var predecessorEnd: ReferenceSchedule.End {
    self == .finishToStart || self == .finishToFinish ? .finish : .start
  }

  var successorEnd: ReferenceSchedule.End {
    self == .finishToStart || self == .startToStart ? .start : .finish
  }
}
