import CarePlans
import CivilTime

extension V1 {
  /// A task of a plan.
  enum TaskForm: StoredForm {
    static func write(_ task: PlanTask, to output: inout PayloadOutput) {
      output.put("key", task.key)
      output.put("number", task.number)
      output.put("templateKey", task.templateKey)
      output.put("title", task.title)
      output.put("kind", task.kind)
      output.put("domain", task.domain)
      output.put("role", task.role)
      output.put("participants", task.participants.ifAny)
      output.put("worker", task.worker)
      output.put("obligation", task.obligation)
      output.put("notBefore", RuleForm.self, task.notBefore)
      output.put("due", RuleForm.self, task.due)
      output.put("limit", RuleForm.self, task.limit)
      output.put("estimate", task.estimate)
      output.put("join", task.join)
      output.put("condition", ConditionForm.self, task.condition)
      output.put("dependsOn", each: DependencyForm.self, task.dependsOn.ifAny)
      output.put("outcomes", each: OutcomeForm.self, task.outcomes.ifAny)
      output.put("phase", task.phase)
      output.put("startedOn", task.startedOn)
      output.put("finishedOn", task.finishedOn)
      output.put("outcome", task.outcome)
      output.put("skipped", flag: task.isSkipped)
      output.put("wait", WaitForm.self, task.wait)
      output.put("pin", PinForm.self, task.pin)
      output.put("removal", RemovalForm.self, task.removal)
      output.put("factsTo", task.factsTo)
      output.put("returns", task.returns > 0 ? task.returns : nil)
    }

    static func read(_ object: inout PayloadObject) throws -> PlanTask {
      var task = PlanTask(
        key: try object.key("key"), number: try object.number("number"),
        templateKey: try object.optionalKey("templateKey"),
        title: try object.optionalText("title"), kind: try object.word("kind"),
        domain: try object.optionalWord("domain"), role: try object.key("role"),
        participants: try object.keys("participants") ?? [],
        worker: try object.optionalKey("worker"), obligation: try object.word("obligation"),
        notBefore: try object.optionalForm("notBefore", RuleForm.self),
        due: try object.optionalForm("due", RuleForm.self),
        limit: try object.optionalForm("limit", RuleForm.self),
        estimate: try object.term("estimate"), join: try object.word("join"),
        condition: try object.optionalForm("condition", ConditionForm.self),
        dependsOn: try object.forms("dependsOn", DependencyForm.self) ?? [],
        outcomes: try object.forms("outcomes", OutcomeForm.self) ?? [],
        phase: try object.optionalText("phase"))
      task.startedOn = try object.optionalDay("startedOn")
      task.finishedOn = try object.optionalDay("finishedOn")
      task.outcome = try object.optionalText("outcome")
      task.isSkipped = try object.flag("skipped")
      task.wait = try object.optionalForm("wait", WaitForm.self)
      task.pin = try object.optionalForm("pin", PinForm.self)
      task.removal = try object.optionalForm("removal", RemovalForm.self)
      task.factsTo = try object.optionalDay("factsTo")
      task.returns = try object.optionalNumber("returns") ?? 0
      return task
    }
  }

  /// That a hand removed an item.
  enum RemovalForm: StoredForm {
    static func write(_ removal: ItemRemoval, to output: inout PayloadOutput) {
      output.put("on", removal.on)
      output.put("since", removal.since)
      output.put("contacts", numbers: removal.contacts.ifAny)
    }

    static func read(_ object: inout PayloadObject) throws -> ItemRemoval {
      ItemRemoval(
        on: try object.day("on"), since: try object.optionalDay("since"),
        contacts: try object.numbers("contacts") ?? [])
    }
  }

  /// What a task waits for.
  enum DependencyForm: StoredForm {
    static func write(_ link: PlanDependency, to output: inout PayloadOutput) {
      output.put("on", link.task)
      output.put("point", link.point)
      output.put("kind", link.kind)
      output.put("lag", link.lag)
      output.put("soft", flag: !link.isHard)
    }

    static func read(_ object: inout PayloadObject) throws -> PlanDependency {
      let task: ItemKey = try object.key("on")
      let point: PlanDependency.SeriesPoint? = try object.optionalWord("point")
      return PlanDependency(
        task, try object.word("kind"), lag: try object.term("lag"),
        isHard: try !object.flag("soft"), point: point)
    }
  }

  /// One outcome a decision may have.
  enum OutcomeForm: StoredForm {
    static func write(_ outcome: DecisionOutcome, to output: inout PayloadOutput) {
      output.put("key", outcome.key)
      output.put("sets", listing: outcome.sets) { fact, value, output in
        output.put("fact", fact)
        output.put("value", value)
      }
      output.put("plan", outcome.step)
      output.put("keeps", outcome.keeps.ifAny)
    }

    static func read(_ object: inout PayloadObject) throws -> DecisionOutcome {
      DecisionOutcome(
        key: try object.text("key"),
        sets: try object.listing("sets") { (try $0.key("fact"), try $0.text("value")) },
        step: try object.optionalWord("plan"), keeps: try object.keys("keeps") ?? [])
    }
  }

  /// A pause somebody asked for.
  enum WaitForm: StoredForm {
    static func write(_ wait: TaskWait, to output: inout PayloadOutput) {
      output.put("since", wait.since)
      output.put("until", wait.until)
    }

    static func read(_ object: inout PayloadObject) throws -> TaskWait {
      TaskWait(since: try object.day("since"), until: try object.day("until"))
    }
  }

  /// A finish fixed by hand.
  enum PinForm: StoredForm {
    static func write(_ pin: TaskPin, to output: inout PayloadOutput) {
      output.put("day", pin.day)
      output.put("minute", pin.minute)
      output.put("minutes", pin.minutes)
      output.put("place", pin.place)
    }

    static func read(_ object: inout PayloadObject) throws -> TaskPin {
      TaskPin(
        day: try object.day("day"), minute: try object.optionalNumber("minute"),
        minutes: try object.optionalNumber("minutes"), place: try object.optionalKey("place"))
    }
  }
}

extension TaskField: StoredWord {
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
    case .estimate: "estimate"
    case .notBefore: "notBefore"
    case .due: "due"
    case .limit: "limit"
    case .source: "source"
    case .verify: "verify"
    case .dependsOn: "dependsOn"
    case .join: "join"
    case .condition: "condition"
    case .outcomes: "outcomes"
    }
  }
}
