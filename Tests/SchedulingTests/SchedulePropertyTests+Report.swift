import CivilTime
import Scheduling

extension ScheduleComparison {
  /// The graph, what both sides say of it, and the first difference.
  var report: String {
    var lines = ["today \(today), start \(graph.start)"]
    lines += graph.calendars.enumerated().map { "calendar \($0): \(Self.name($1))" }
    lines += graph.tasks.enumerated().map { "task \($0): \(Self.text($1))" }
    lines += graph.links.map(Self.text)
    let reference = ReferenceSchedule(of: graph, today: today)
    lines += graph.tasks.indices.map { task in
      let result = reference[task]
      let dates = [
        ("starts", result.earlyStart), ("finishes", result.earlyFinish),
        ("needed by", result.neededBy), ("late", result.lateFinish), ("ready", result.readyFrom),
      ]
      let texts = dates.compactMap { name, date in date.map { "\(name) \($0)" } }
      return "reference \(task): \(texts.joined(separator: ", "))"
    }
    lines.append("difference: \(difference() ?? "none")")
    return lines.joined(separator: "\n")
  }

  private static func name(_ calendar: WorkingCalendar) -> String {
    guard let number = RandomGraph.calendars.firstIndex(of: calendar) else { return "another" }
    return number == 0 ? "every day" : number == 1 ? "weekends" : "RandomGraph.calendars[\(number)]"
  }

  private static func text(_ node: ScheduleNode) -> String {
    var words: [String] = []
    switch node.progress {
    case .open: words.append("open")
    case .started(let day): words.append("started \(day)")
    case .done(let from, let day): words.append("done \(from)...\(day)")
    }
    if node.applicability != .applicable { words.append("\(node.applicability)") }
    if node.join == .any { words.append("any") }
    if node.startsOnAnyDay { words.append("wait") }
    words.append("takes \(node.estimate) in calendar \(node.calendar)")
    if let pin = node.pin { words.append("pin \(pin)") }
    for (name, rule) in [
      ("not before", node.notBefore), ("due", node.due), ("limit", node.limit),
    ] {
      if let rule { words.append("\(name) \(text(rule))") }
    }
    if let kept = node.keptDue { words.append("kept due \(kept)") }
    if let kept = node.keptLimit { words.append("kept limit \(kept)") }
    return words.joined(separator: ", ")
  }

  private static func text(_ rule: DateRule) -> String {
    let origin =
      switch rule.origin {
      case .day(let day): "\(day)"
      case .unknown: "unknown"
      case .task(let task): "task \(task)"
      }
    return "\(origin) + \(rule.term) \(rule.roll) in calendar \(rule.calendar)"
  }

  private static func text(_ link: ScheduleLink) -> String {
    "\(link.isHard ? "hard" : "soft") link \(link.from) to \(link.to), \(link.kind), lag \(link.lag)"
  }
}
