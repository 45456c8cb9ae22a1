import CarePlans
import CivilTime

extension V1 {
  /// A whole plan, as snapshots, checkpoints and imports keep it.
  enum PlanForm: StoredForm {
    static func write(_ plan: CarePlan, to output: inout PayloadOutput) {
      output.put("code", plan.code)
      output.put("template", TemplateStampForm.self, plan.template)
      output.put("caseType", plan.caseType)
      output.put("status", plan.status)
      output.put("start", plan.start)
      output.put("lead", plan.lead)
      output.put("anchors", listing: plan.anchors) { AnchorForm.write(($0, $1), to: &$2) }
      output.put("facts", listing: plan.facts) { FactForm.write(($0, $1.value), to: &$2) }
      output.put("roles", listing: plan.roles) { role, partner, output in
        output.put("role", role)
        output.put("partner", partner)
      }
      output.put("members", listing: plan.members) { worker, day, output in
        output.put("worker", worker)
        output.put("since", day)
      }
      output.put("tasks", each: TaskForm.self, plan.tasks.ifAny)
      output.put("series", each: SeriesForm.self, plan.series.ifAny)
      output.put("measures", each: MeasureForm.self, plan.measures.ifAny)
      output.put("happenings", each: HappeningForm.self, plan.happenings.ifAny)
      output.put("phases", each: PhaseForm.self, plan.phases.ifAny)
      output.put("lastNumber", plan.lastNumber)
      output.put("endedOn", plan.endedOn)
      output.put("stop", StopForm.self, plan.stop)
      output.put("shownIn", plan.status == .discarded ? plan.shownIn?.ifAny : plan.shownIn)
      output.put("leftOpen", each: LeftOpenForm.self, plan.leftOpen)
      output.put("adoption", AdoptionForm.self, plan.adoption)
      output.put("questions", each: QuestionForm.self, plan.questions.ifAny)
      output.put("label", plan.label)
      output.put("notes", each: PlanNoteForm.self, plan.notes.ifAny)
      output.put("lastNote", plan.lastNote > 0 ? plan.lastNote : nil)
      output.put("handovers", each: HandoverForm.self, plan.handovers.ifAny)
      output.put(
        "domains", each: DomainForm.self,
        plan.domains.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }.ifAny)
      output.put("goals", each: GoalForm.self, plan.goals.ifAny)
      output.put("lastGoal", plan.lastGoal > 0 ? plan.lastGoal : nil)
      HeadForm.putOthers({ $0.entry.read(plan) }, to: &output)
    }

    static func read(_ object: inout PayloadObject) throws -> CarePlan {
      var plan = CarePlan(
        code: try object.code("code"),
        template: try object.form("template", TemplateStampForm.self),
        caseType: try object.text("caseType"), start: try object.day("start"),
        lead: try object.optionalKey("lead"))
      plan.status = try object.word("status")
      plan.anchors = try object.listing("anchors", AnchorForm.read)
      plan.facts = try object.listing("facts", FactForm.read).mapValues { PlanFact(value: $0) }
      plan.roles = try object.listing("roles") { (try $0.key("role"), try $0.key("partner")) }
      plan.members = try object.listing("members") { (try $0.key("worker"), try $0.day("since")) }
      plan.tasks = try object.forms("tasks", TaskForm.self) ?? []
      plan.series = try object.forms("series", SeriesForm.self) ?? []
      plan.measures = try object.forms("measures", MeasureForm.self) ?? []
      plan.happenings = try object.forms("happenings", HappeningForm.self) ?? []
      plan.phases = try object.forms("phases", PhaseForm.self) ?? []
      plan.lastNumber = try object.number("lastNumber")
      plan.endedOn = try object.optionalDay("endedOn")
      plan.stop = try object.optionalForm("stop", StopForm.self)
      // A discarded plan that says none was shown nowhere.
      plan.shownIn = try object.keys("shownIn") ?? (plan.status == .discarded ? [] : nil)
      plan.leftOpen = try object.forms("leftOpen", LeftOpenForm.self)
      plan.adoption = try object.optionalForm("adoption", AdoptionForm.self)
      plan.questions = try object.forms("questions", QuestionForm.self) ?? []
      plan.label = try object.optionalText("label")
      plan.notes = try object.forms("notes", PlanNoteForm.self) ?? []
      plan.lastNote = try object.optionalNumber("lastNote") ?? 0
      plan.handovers = try object.forms("handovers", HandoverForm.self) ?? []
      for case (let domain, let value?) in try object.forms("domains", DomainForm.self) ?? [] {
        plan.domains[domain] = value
      }
      plan.goals = try object.forms("goals", GoalForm.self) ?? []
      plan.lastGoal = try object.optionalNumber("lastGoal") ?? 0
      for change in try HeadForm.others(&object) { change.field.entry.write(&plan, change.value) }
      return plan
    }
  }

  /// That a plan was put in when its case was running already.
  enum AdoptionForm: StoredForm {
    static func write(_ adoption: PlanAdoption, to output: inout PayloadOutput) {
      output.put("on", adoption.on)
      output.put("number", adoption.number)
      output.put("undone", listing: adoption.undone) { item, day, output in
        output.put("item", item)
        output.put("from", day)
      }
    }

    static func read(_ object: inout PayloadObject) throws -> PlanAdoption {
      PlanAdoption(
        on: try object.day("on"), number: try object.number("number"),
        undone: try object.listing("undone") { (try $0.key("item"), try $0.day("from")) })
    }
  }

  /// Why a plan was stopped, and what is owed all the same.
  enum StopForm: StoredForm {
    static func write(_ stop: PlanStop, to output: inout PayloadOutput) {
      output.put("kind", stop.kind)
      output.put("settling", stop.settling.ifAny)
    }

    static func read(_ object: inout PayloadObject) throws -> PlanStop {
      PlanStop(
        kind: try object.word("kind"), settling: try object.keys("settling") ?? [])
    }
  }

  /// The template a plan was made from.
  enum TemplateStampForm: StoredForm {
    static func write(_ stamp: TemplateStamp, to output: inout PayloadOutput) {
      output.put("id", stamp.id)
      output.put("version", stamp.version)
      output.put("hash", stamp.hash)
    }

    static func read(_ object: inout PayloadObject) throws -> TemplateStamp {
      TemplateStamp(
        id: try object.text("id"), version: try object.number("version"),
        hash: try object.text("hash"))
    }
  }

  /// A named date.
  enum AnchorForm: StoredForm {
    static func write(_ entry: (AnchorKey, PlanAnchor), to output: inout PayloadOutput) {
      output.put("key", entry.0)
      output.put("date", entry.1.date)
      output.put("state", entry.1.state)
    }

    static func read(_ object: inout PayloadObject) throws -> (AnchorKey, PlanAnchor) {
      let key: AnchorKey = try object.key("key")
      var anchor = PlanAnchor(date: try object.optionalDay("date"), state: .unknown)
      anchor.state = try object.word("state")
      return (key, anchor)
    }
  }

  /// A named answer; nil while nobody knows it.
  enum FactForm: StoredForm {
    static func write(_ entry: (FactKey, String?), to output: inout PayloadOutput) {
      output.put("key", entry.0)
      output.put("value", entry.1)
    }

    static func read(_ object: inout PayloadObject) throws -> (FactKey, String?) {
      (try object.key("key"), try object.optionalText("value"))
    }
  }

  /// One time that something has happened.
  enum HappeningForm: StoredForm {
    static func write(_ happening: PlanHappening, to output: inout PayloadOutput) {
      output.put("event", happening.event)
      output.put("count", happening.count)
      output.put("on", happening.on)
    }

    static func read(_ object: inout PayloadObject) throws -> PlanHappening {
      PlanHappening(
        event: try object.key("event"), count: try object.number("count"),
        on: try object.day("on"))
    }
  }

  /// A stage of a plan.
  enum PhaseForm: StoredForm {
    static func write(_ phase: PlanPhase, to output: inout PayloadOutput) {
      output.put("key", phase.key)
      output.put("from", RuleForm.self, phase.from)
    }

    static func read(_ object: inout PayloadObject) throws -> PlanPhase {
      PlanPhase(
        key: try object.text("key"), from: try object.optionalForm("from", RuleForm.self))
    }
  }

  /// Something that was left open knowingly.
  enum LeftOpenForm: StoredForm {
    static func write(_ left: LeftOpen, to output: inout PayloadOutput) {
      output.put("item", left.item)
      output.put("contacts", left.contacts)
      output.put("since", left.since)
    }

    static func read(_ object: inout PayloadObject) throws -> LeftOpen {
      LeftOpen(
        item: try object.key("item"), contacts: try object.optionalNumber("contacts"),
        since: try object.optionalDay("since"))
    }
  }

  /// The titles a plan has of its own.
  enum TitlesForm: StoredForm {
    static func write(_ titles: [ItemKey: String], to output: inout PayloadOutput) {
      output.put("titles", listing: titles) { item, title, output in
        output.put("item", item)
        output.put("title", title)
      }
    }

    static func read(_ object: inout PayloadObject) throws -> [ItemKey: String] {
      try object.listing("titles") { (try $0.key("item"), try $0.text("title")) }
    }
  }
}
