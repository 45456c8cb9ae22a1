import CarePlans
import CivilTime

/// Tasks, series and measures.
extension PlanWriter {
  static func write(_ task: PlanTask, to yaml: inout YamlWriter) {
    yaml.entry { yaml in
      writeHead(task.key, task.number, row: task.templateKey, title: task.title, to: &yaml)
      if task.kind != .action { yaml.field("kind", task.kind.rawValue) }
      yaml.field("domain", task.domain?.rawValue)
      writeWho(task.role, task.participants, task.worker, to: &yaml)
      if task.obligation != .process { yaml.field("obligation", task.obligation.rawValue) }
      yaml.field("phase", task.phase.map(YamlScalar.text))
      if task.estimate != task.kind.defaultEstimate {
        yaml.field("estimate", task.estimate.description)
      }
      yaml.field("not-before", RuleWriter.rule(task.notBefore))
      yaml.field("due", RuleWriter.rule(task.due))
      yaml.field("limit", RuleWriter.rule(task.limit))
      yaml.field("after", RuleWriter.links(task.dependsOn))
      if task.join != .all { yaml.field("join", task.join.rawValue) }
      yaml.field("when", RuleWriter.condition(task.condition))
      yaml.field("outcomes", RuleWriter.outcomes(task.outcomes))
      writeState(of: task, to: &yaml)
    }
  }

  private static func writeState(of task: PlanTask, to yaml: inout YamlWriter) {
    yaml.field("started", task.startedOn?.description)
    yaml.field("finished", task.finishedOn?.description)
    yaml.field("outcome", task.outcome.map(YamlScalar.text))
    if task.isSkipped { yaml.field("skipped", "true") }
    yaml.field(
      "wait",
      task.wait.map { wait in
        YamlWriter.flow([
          ("since", wait.since.description), ("until", wait.until.description),
        ])
      })
    yaml.field(
      "pin",
      task.pin.map { pin in
        YamlWriter.flow([
          ("day", pin.day.description), ("time", pin.minute.map(ClockText.text)),
          ("minutes", pin.minutes.map(String.init)),
        ])
      })
  }

  static func write(_ series: FollowUpSeries, to yaml: inout YamlWriter) {
    yaml.entry { yaml in
      writeHead(series.key, series.number, row: series.templateKey, title: series.title, to: &yaml)
      if series.kind != .contact { yaml.field("kind", series.kind.rawValue) }
      yaml.field("domain", series.domain?.rawValue)
      writeWho(series.role, series.participants, series.worker, to: &yaml)
      if series.obligation != .process { yaml.field("obligation", series.obligation.rawValue) }
      yaml.field("phase", series.phase.map(YamlScalar.text))
      yaml.field("taper", series.taper.description)
      yaml.field("from", RuleWriter.origin(series.origin))
      if series.counting != .periodic { yaml.field("counting", series.counting.rawValue) }
      if series.window != .zero { yaml.field("window", series.window.description) }
      yaml.field("when", RuleWriter.condition(series.condition))
      yaml.field("source", series.source.map(YamlScalar.quoted))
      if series.verify { yaml.field("verify", "true") }
      yaml.field("stopped", series.stoppedOn?.description)
      yaml.field("owed-through", series.owedAfterStop.map(String.init))
      guard !series.log.isEmpty else { return }
      yaml.block("log") { yaml in
        for (number, log) in series.log.sorted(by: { $0.key < $1.key }) {
          yaml.entry(
            YamlWriter.flow([
              ("contact", "\(number)"), ("outcome", log.outcome.rawValue),
              ("date", log.on.description),
            ]))
        }
      }
    }
  }

  static func write(_ measure: CareMeasure, to yaml: inout YamlWriter) {
    yaml.entry { yaml in
      yaml.field("key", YamlScalar.text(measure.key.rawValue))
      yaml.field("number", "\(measure.number)")
      yaml.field("law", YamlScalar.text(measure.law))
      yaml.field("authority", YamlScalar.text(measure.authority.rawValue))
      yaml.field("requested", measure.requestedOn?.description)
      yaml.field("start", measure.start.description)
      yaml.field("maximum", measure.maximum.description)
      yaml.field("sunset", measure.sunset?.description)
      if !measure.renewals.isEmpty {
        yaml.block("renewals") { yaml in
          for renewal in measure.renewals {
            yaml.entry(
              YamlWriter.flow([
                ("date", renewal.on.description), ("until", renewal.until.description),
              ]))
          }
        }
      }
      yaml.field("ended", measure.endedOn?.description)
    }
  }

  /// Key, number, where it comes from, and a title given by hand.
  private static func writeHead(
    _ key: ItemKey, _ number: Int, row: ItemKey?, title: String?, to yaml: inout YamlWriter
  ) {
    yaml.field("key", YamlScalar.text(key.rawValue))
    yaml.field("number", "\(number)")
    if let row {
      if row != key.templateRow { yaml.field("row", YamlScalar.text(row.rawValue)) }
    } else {
      yaml.field("by-hand", "true")
    }
    yaml.field("title", title.map(YamlScalar.quoted))
  }

  private static func writeWho(
    _ role: RoleKey, _ participants: [RoleKey], _ worker: WorkerID?, to yaml: inout YamlWriter
  ) {
    yaml.field("role", YamlScalar.text(role.rawValue))
    if !participants.isEmpty {
      yaml.field(
        "participants", YamlWriter.flow(participants.map { YamlScalar.text($0.rawValue) }))
    }
    yaml.field("worker", worker.map { YamlScalar.text($0.rawValue) })
  }
}

/// A time of day as `"09:30"`; in quotes, because some readers take it for a number to base 60.
enum ClockText {
  static func text(_ minute: Int) -> String {
    let (hours, minutes) = minute.quotientAndRemainder(dividingBy: 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\"\(two(hours)):\(two(minutes))\""
  }

  /// Minutes after midnight; nil for any other text.
  static func minute(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 24, minutes < 60
    else { return nil }
    return 60 * hours + minutes
  }
}
