package import CivilTime

/// The dates of all tasks of a graph on one day.
///
/// Made by four passes over flat memory, each linear in tasks and links: order, early dates, rules, late
/// dates. What a caller asks of one task (slack, blockers) is answered from their records.
package struct Schedule: Sendable {
  let graph: ScheduleGraph
  /// One for each task, and one more that ends the links.
  let records: ContiguousArray<TaskRecord>
  /// The incoming links, in the order of the tasks they lead to.
  let links: ContiguousArray<CompactLink>
  let today: CivilDate
  /// The least slack of all tasks that have one, points of series left out.
  let leastSlack: Int32
  private let log: StepLog?

  /// Schedules the graph as it stands on `today`.
  ///
  /// - Parameter explaining: keeps the steps of every date, at about twice the time.
  /// - Throws: `cycle` when links run in a circle, `ruleCycle` when date rules do.
  package init(
    of graph: ScheduleGraph, today: CivilDate, explaining: Bool = false
  ) throws(ScheduleError) {
    self.graph = graph
    self.today = today
    if explaining {
      let result = try SchedulePasses(graph, today, StepLog(tasks: graph.tasks.count))
      (records, links, leastSlack) = (result.records, result.links, result.leastSlack)
      log = result.recorder
    } else {
      let result = try SchedulePasses(graph, today, NoSteps(tasks: graph.tasks.count))
      (records, links, leastSlack) = (result.records, result.links, result.leastSlack)
      log = nil
    }
  }

  /// The number of tasks.
  package var count: Int { graph.tasks.count }

  /// How a date was found, first step to last; empty unless the schedule explains, or without such a date.
  package func steps(_ which: ScheduleDate, of task: Int) -> [DateStep] {
    log?.steps(which, of: task) ?? []
  }

  /// The working days of a calendar of the graph.
  func days(_ calendar: Int) -> WorkingDays { graph.calendars[calendar].days }

  /// The latest day on which the work of a task may begin to be finished by a day; nil for what has no day.
  package func latestStart(of task: Int, finishingBy day: CivilDate) -> CivilDate? {
    let node = graph.tasks[task]
    return CivilDate(
      day: WorkRule(node).latestStart(finishingBy: day.dayNumber, days(node.calendar)))
  }

  /// The incoming links of a task.
  func incoming(_ task: Int) -> ArraySlice<CompactLink> {
    ArraySlice(links[Int(records[task].firstLink)..<Int(records[task + 1].firstLink)])
  }
}
