import CarePlans
import CivilTime

/// Tasks, series and measures.
extension PlanWriter {
  static func write(_ task: PlanTask, _ names: ItemComments, to yaml: inout YamlWriter) {
    yaml.entry { yaml in
      writeHead(task.key, task.number, row: task.templateKey, names, to: &yaml)
      FieldWriter.write(TaskField.allCases, of: task, names, to: &yaml)
      writeState(of: task, to: &yaml)
      write(task.removal, to: &yaml)
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
          ("minutes", pin.minutes.map(String.init)), ("place", pin.place?.rawValue),
        ])
      })
  }

  private static func write(_ removal: ItemRemoval?, to yaml: inout YamlWriter) {
    guard let removal else { return }
    let contacts = removal.contacts.map(String.init)
    yaml.field(
      "removed",
      YamlWriter.flow([
        ("date", removal.on.description), ("since", removal.since?.description),
        ("contacts", contacts.isEmpty ? nil : YamlWriter.flow(contacts)),
      ]))
  }

  static func write(
    _ series: FollowUpSeries, _ names: ItemComments, to yaml: inout YamlWriter
  ) {
    yaml.entry { yaml in
      writeHead(series.key, series.number, row: series.templateKey, names, to: &yaml)
      FieldWriter.write(SeriesField.allCases, of: series, names, to: &yaml)
      yaml.field("stopped", series.stoppedOn?.description)
      yaml.field("owed-through", series.owedAfterStop.map(String.init))
      write(series.removal, to: &yaml)
      writeContacts(of: series, to: &yaml)
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

  /// The contacts that a hand put on another day, and those put aside.
  private static func writeContacts(of series: FollowUpSeries, to yaml: inout YamlWriter) {
    if !series.pins.isEmpty {
      yaml.block("pins") { yaml in
        for (number, pin) in series.pins.sorted(by: { $0.key < $1.key }) {
          yaml.entry(
            YamlWriter.flow([
              ("contact", "\(number)"), ("day", pin.day.description),
              ("time", pin.minute.map(ClockText.text)), ("minutes", pin.minutes.map(String.init)),
              ("place", pin.place?.rawValue),
            ]))
        }
      }
    }
    guard !series.waits.isEmpty else { return }
    yaml.block("waits") { yaml in
      for (number, wait) in series.waits.sorted(by: { $0.key < $1.key }) {
        yaml.entry(
          YamlWriter.flow([
            ("contact", "\(number)"), ("since", wait.since.description),
            ("until", wait.until.description),
          ]))
      }
    }
  }

  static func write(
    _ measure: CareMeasure, _ names: ItemComments, to yaml: inout YamlWriter
  ) {
    yaml.entry { yaml in
      yaml.field("key", YamlScalar.text(measure.key.rawValue))
      yaml.field("number", "\(measure.number)")
      FieldWriter.write(MeasureField.allCases, of: measure, names, to: &yaml)
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
      write(measure.removal, to: &yaml)
    }
  }

  /// Key, number, and where it comes from.
  private static func writeHead(
    _ key: ItemKey, _ number: Int, row: ItemKey?, _ names: ItemComments, to yaml: inout YamlWriter
  ) {
    yaml.field("key", YamlScalar.text(key.rawValue), comment: names.title(of: key))
    yaml.field("number", "\(number)")
    if let row {
      if row != key.templateRow { yaml.field("row", YamlScalar.text(row.rawValue)) }
    } else {
      yaml.field("by-hand", "true")
    }
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
