package import CarePlans
import CivilTime

/// Writes a whole plan as YAML for people: only what is not the usual, one task after the other.
///
/// ``PlanReader`` reads it back to an equal plan. Equal plans give equal texts.
package enum PlanWriter {
  /// The text of a plan.
  ///
  /// It holds what the plan is made of and how far it is, titles by hand among it, unsealed; no notes, no
  /// label and no question.
  ///
  /// - Parameters:
  ///   - change: The number of the plan's last change set, so that what is edited can be held against it.
  ///   - titles: What items are called, for people: they stand as comments where keys are named.
  package static func text(
    of plan: CarePlan, change: Int? = nil, titles: [ItemKey: String] = [:]
  ) -> String {
    var yaml = YamlWriter()
    let names = ItemComments(titles: titles)
    yaml.field("plan", plan.code.description)
    yaml.field("change", change.map(String.init))
    yaml.field(
      "template",
      YamlWriter.flow([
        ("id", YamlScalar.text(plan.template.id)), ("version", "\(plan.template.version)"),
        ("hash", YamlScalar.text(plan.template.hash)),
      ]))
    yaml.field("case-type", YamlScalar.text(plan.caseType))
    yaml.field("status", plan.status.rawValue)
    yaml.field("start", plan.start.description)
    yaml.field("ended", plan.endedOn?.description)
    if let stop = plan.stop {
      let keys = stop.settling.map { YamlScalar.text($0.rawValue) }
      yaml.field(
        "stopped",
        YamlWriter.flow([
          ("kind", stop.kind.rawValue), ("settling", keys.isEmpty ? nil : YamlWriter.flow(keys)),
        ]))
    }
    yaml.field("lead", plan.lead.map { YamlScalar.text($0.rawValue) })
    if let adoption = plan.adoption {
      yaml.field(
        "adopted",
        YamlWriter.flow([("on", adoption.on.description), ("number", "\(adoption.number)")]))
    }
    if plan.lastNumber != PlanNumbers.largest(in: plan) {
      yaml.field("last-number", "\(plan.lastNumber)")
    }
    writeNames(of: plan, to: &yaml)
    writeList("phases", plan.phases, to: &yaml) { phase, yaml in
      yaml.entry(
        YamlWriter.flow([
          ("key", YamlScalar.text(phase.key)), ("from", RuleWriter.rule(phase.from)),
        ]))
    }
    writeList("happenings", plan.happenings, to: &yaml) { happening, yaml in
      yaml.entry(
        YamlWriter.flow([
          ("event", YamlScalar.text(happening.event.rawValue)), ("count", "\(happening.count)"),
          ("date", happening.on.description),
        ]))
    }
    writeList("measures", plan.measures, to: &yaml) { write($0, names, to: &$1) }
    writeList("tasks", plan.tasks, to: &yaml) { write($0, names, to: &$1) }
    writeList("series", plan.series, to: &yaml) { write($0, names, to: &$1) }
    return yaml.text
  }

  /// Anchors, facts, roles and members: what has a name and one value.
  private static func writeNames(of plan: CarePlan, to yaml: inout YamlWriter) {
    writeMap("anchors", plan.anchors, to: &yaml) { anchor in
      guard anchor != .unknown else { return "unknown" }
      return YamlWriter.flow([
        ("date", anchor.date?.description), ("state", anchor.state.rawValue),
      ])
    }
    writeMap("facts", plan.facts, to: &yaml) { $0.value.map(YamlScalar.quoted) ?? "~" }
    writeMap("roles", plan.roles, to: &yaml) { YamlScalar.text($0.rawValue) }
    writeMap("members", plan.members, to: &yaml) { $0.description }
    writeDomains(of: plan, to: &yaml)
    writeMap("undone", plan.adoption?.undone ?? [:], to: &yaml) { $0.description }
  }

  /// What the intake flagged, and the goals.
  private static func writeDomains(of plan: CarePlan, to yaml: inout YamlWriter) {
    writeList("domains", plan.domains.sorted { $0.key < $1.key }, to: &yaml) { entry, yaml in
      yaml.entry(
        YamlWriter.flow([
          ("domain", entry.key.rawValue), ("flagged", entry.value.flaggedOn.description),
          ("none-because", entry.value.noneBecause.map(YamlScalar.quoted)),
        ]))
    }
    writeList("goals", plan.goals, to: &yaml) { goal, yaml in
      yaml.entry(
        YamlWriter.flow([
          ("number", "\(goal.number)"), ("domain", goal.domain.rawValue),
          ("text", YamlScalar.quoted(goal.text)), ("set", goal.setOn.description),
          ("state", goal.state == .unknown ? nil : goal.state.rawValue),
          ("said", goal.saidOn?.description),
        ]))
    }
  }

  private static func writeMap<Kind, Value>(
    _ name: String, _ values: [Key<Kind>: Value], to yaml: inout YamlWriter,
    _ write: (Value) -> String
  ) {
    guard !values.isEmpty else { return }
    yaml.block(name) { yaml in
      for (key, value) in values.sorted(by: { $0.key < $1.key }) {
        yaml.field(key.rawValue, write(value))
      }
    }
  }

  private static func writeList<Element>(
    _ name: String, _ elements: [Element], to yaml: inout YamlWriter,
    _ write: (Element, inout YamlWriter) -> Void
  ) {
    guard !elements.isEmpty else { return }
    yaml.block(name) { yaml in
      for element in elements { write(element, &yaml) }
    }
  }
}

/// What is usual for numbers and keys of rows, so that it need not be written.
enum PlanNumbers {
  /// The highest running number of anything in the plan.
  static func largest(in plan: CarePlan) -> Int {
    let numbers =
      plan.tasks.map(\.number) + plan.series.map(\.number) + plan.measures.map(\.number)
    return max(numbers.max() ?? 0, plan.adoption?.number ?? 0)
  }
}
