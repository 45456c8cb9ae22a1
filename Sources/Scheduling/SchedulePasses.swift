import CivilTime

/// Runs the passes over a graph, one after the other, and keeps what they leave.
struct SchedulePasses<Recorder: StepRecorder> {
  var records: ContiguousArray<TaskRecord>
  var links: ContiguousArray<CompactLink> = []
  var leastSlack = Int32.max
  var recorder: Recorder

  /// - Throws: `ScheduleError` when links or rules run in a circle.
  init(_ graph: ScheduleGraph, _ today: CivilDate, _ recorder: Recorder) throws(ScheduleError) {
    precondition(graph.tasks.count < Int32.max && graph.links.count < Int32.max)
    self.recorder = recorder
    records = ContiguousArray(repeating: TaskRecord(), count: graph.tasks.count + 1)
    guard !graph.tasks.isEmpty else { return }
    let isForward = sortLinks(of: graph)
    let order = try order(of: graph, linksAreForward: isForward)
    try run(over: graph, today, order)
  }

  private mutating func sortLinks(of graph: ScheduleGraph) -> Bool {
    let index = records.withUnsafeMutableBufferPointer { records in
      graph.links.withUnsafeBufferPointer { LinkIndex.build($0, into: records) }
    }
    links = index.links
    return index.isForward
  }

  private mutating func order(
    of graph: ScheduleGraph, linksAreForward: Bool
  ) throws(ScheduleError) -> ContiguousArray<Int32>? {
    try graph.tasks.withUnsafeBufferPointer { (nodes) throws(ScheduleError) in
      try records.withUnsafeMutableBufferPointer { (records) throws(ScheduleError) in
        try links.withUnsafeBufferPointer { (links) throws(ScheduleError) in
          guard let nodes = nodes.baseAddress else { return nil }
          return try TopologicalOrder.find(nodes, records, links, linksAreForward: linksAreForward)
        }
      }
    }
  }

  private mutating func run(
    over graph: ScheduleGraph, _ today: CivilDate, _ order: ContiguousArray<Int32>?
  ) throws(ScheduleError) {
    guard let order else { return try run(over: graph, today, order: nil) }
    try order.withUnsafeBufferPointer { (order) throws(ScheduleError) in
      try run(over: graph, today, order: order.baseAddress)
    }
  }

  private mutating func run(
    over graph: ScheduleGraph, _ today: CivilDate, order: UnsafePointer<Int32>?
  ) throws(ScheduleError) {
    // Read in place: the graph keeps the calendars alive, and no task counts references.
    let calendars = graph.calendars.map(\.days)
    defer { withExtendedLifetime(graph.calendars) {} }
    try graph.tasks.withUnsafeBufferPointer { (nodes) throws(ScheduleError) in
      try calendars.withUnsafeBufferPointer { (calendars) throws(ScheduleError) in
        try records.withUnsafeMutableBufferPointer { (records) throws(ScheduleError) in
          try links.withUnsafeMutableBufferPointer { (links) throws(ScheduleError) in
            guard let nodes = nodes.baseAddress, let days = calendars.baseAddress else { return }
            var workspace = Workspace(
              count: graph.tasks.count, nodes: nodes, calendars: days, records: records,
              links: links, order: order, today: today.dayNumber,
              planStart: graph.start.dayNumber, recorder: recorder)
            workspace.earlyPass()
            try workspace.rulePass()
            workspace.latePass()
            leastSlack = workspace.leastSlack
            recorder = workspace.recorder
          }
        }
      }
    }
  }
}
