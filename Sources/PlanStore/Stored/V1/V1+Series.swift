import CarePlans
import CivilTime

extension V1 {
  /// A series of follow-ups.
  enum SeriesForm: StoredForm {
    static func write(_ series: FollowUpSeries, to output: inout PayloadOutput) {
      output.put("key", series.key)
      output.put("number", series.number)
      output.put("templateKey", series.templateKey)
      output.put("title", series.title)
      output.put("kind", series.kind)
      output.put("domain", series.domain)
      output.put("role", series.role)
      output.put("participants", series.participants.ifAny)
      output.put("worker", series.worker)
      output.put("obligation", series.obligation)
      output.put("taper", series.taper)
      OriginForm.write(series.origin, to: &output)
      output.put("counting", series.counting)
      output.put("window", series.window)
      output.put("roll", series.roll == .next ? nil : series.roll)
      output.put("atMost", series.atMost)
      output.put("condition", ConditionForm.self, series.condition)
      output.put("source", series.source)
      output.put("verify", flag: series.verify)
      output.put("phase", series.phase)
      output.put("log", listing: series.log) { LogForm.write(($0, $1), to: &$2) }
      output.put("pins", listing: series.pins) { PinnedForm.write(($0, $1), to: &$2) }
      output.put("waits", listing: series.waits) { WaitingForm.write(($0, $1), to: &$2) }
      output.put("stoppedOn", series.stoppedOn)
      output.put("owedAfterStop", series.owedAfterStop)
      output.put("removal", RemovalForm.self, series.removal)
    }

    static func read(_ object: inout PayloadObject) throws -> FollowUpSeries {
      var series = FollowUpSeries(
        key: try object.key("key"), number: try object.number("number"),
        templateKey: try object.optionalKey("templateKey"),
        title: try object.optionalText("title"), kind: try object.word("kind"),
        domain: try object.optionalWord("domain"), role: try object.key("role"),
        participants: try object.keys("participants") ?? [],
        worker: try object.optionalKey("worker"), obligation: try object.word("obligation"),
        taper: try object.taper("taper"), origin: try OriginForm.read(&object),
        counting: try object.word("counting"), window: try object.term("window"),
        roll: try object.optionalWord("roll") ?? .next,
        atMost: try object.optionalTerm("atMost"),
        condition: try object.optionalForm("condition", ConditionForm.self),
        source: try object.optionalText("source"), verify: try object.flag("verify"),
        phase: try object.optionalText("phase"))
      series.log = try object.listing("log", LogForm.read)
      series.pins = try object.listing("pins", PinnedForm.read)
      series.waits = try object.listing("waits", WaitingForm.read)
      series.stoppedOn = try object.optionalDay("stoppedOn")
      series.owedAfterStop = try object.optionalNumber("owedAfterStop")
      series.removal = try object.optionalForm("removal", RemovalForm.self)
      return series
    }
  }

  /// Where a series begins.
  enum OriginForm: StoredForm {
    static func write(_ origin: FollowUpSeries.Origin, to output: inout PayloadOutput) {
      switch origin {
      case .rule(let rule): output.put("rule", RuleForm.self, rule)
      case .task(let task, let lag):
        output.put("task", task)
        output.put("lag", lag)
      }
    }

    static func read(_ object: inout PayloadObject) throws -> FollowUpSeries.Origin {
      if let rule = try object.optionalForm("rule", RuleForm.self) { return .rule(rule) }
      let task: ItemKey = try object.key("task")
      return .task(task, try object.term("lag"))
    }
  }

  /// The day that a hand gave a contact.
  enum PinnedForm: StoredForm {
    static func write(_ entry: (Int, TaskPin), to output: inout PayloadOutput) {
      output.put("number", entry.0)
      PinForm.write(entry.1, to: &output)
    }

    static func read(_ object: inout PayloadObject) throws -> (Int, TaskPin) {
      let number = try object.number("number")
      return (number, try PinForm.read(&object))
    }
  }

  /// How long a contact is put aside.
  enum WaitingForm: StoredForm {
    static func write(_ entry: (Int, TaskWait), to output: inout PayloadOutput) {
      output.put("number", entry.0)
      WaitForm.write(entry.1, to: &output)
    }

    static func read(_ object: inout PayloadObject) throws -> (Int, TaskWait) {
      let number = try object.number("number")
      return (number, try WaitForm.read(&object))
    }
  }

  /// What was reported of one contact.
  enum LogForm: StoredForm {
    static func write(_ entry: (Int, FollowUpSeries.Log), to output: inout PayloadOutput) {
      output.put("number", entry.0)
      output.put("outcome", entry.1.outcome)
      output.put("on", entry.1.on)
    }

    static func read(_ object: inout PayloadObject) throws -> (Int, FollowUpSeries.Log) {
      let number = try object.number("number")
      return (
        number, FollowUpSeries.Log(outcome: try object.word("outcome"), on: try object.day("on"))
      )
    }
  }
}

extension SeriesField: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .title: "title"
    case .kind: "kind"
    case .domain: "domain"
    case .role: "role"
    case .participants: "participants"
    case .worker: "worker"
    case .obligation: "obligation"
    case .phase: "phase"
    case .taper: "taper"
    case .origin: "origin"
    case .counting: "counting"
    case .window: "window"
    case .roll: "roll"
    case .atMost: "atMost"
    case .condition: "condition"
    case .source: "source"
    case .verify: "verify"
    }
  }
}
