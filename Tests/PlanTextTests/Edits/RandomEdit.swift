import CarePlans
import CivilTime
import TestSupport

@testable import PlanText

/// Edits of a plan as people make them in its text.
enum RandomEdit {
  /// The plan with some fields as another plan has them, and some as if nobody had said them.
  static func of(_ plan: CarePlan, seed: Int) -> CarePlan {
    var random = SplitMix64(seed: UInt64(seed) &+ 1_000)
    var edited = plan
    let source = RandomPlan.plan(seed: seed + 5_000)
    if random.chance(50) { edited.lead = source.lead }
    for key in plan.anchors.keys.sorted() where random.chance(30) {
      edited.anchors[key] = source.anchors[key]
    }
    for key in plan.facts.keys.sorted() where random.chance(30) {
      edited.facts[key] = source.facts[key]
    }
    for role in plan.roles.keys.sorted() where random.chance(30) { edited.roles[role] = nil }
    if random.chance(50) { edited.roles["NEW"] = "ggz" }
    for worker in plan.members.keys.sorted() where random.chance(30) {
      edited.members[worker] = nil
    }
    for place in edited.tasks.indices where random.chance(60) {
      change(&edited.tasks[place], TaskField.allCases, like: source.tasks, &random)
      edited.tasks[place].dependsOn = plan.tasks[place].dependsOn.filter { _ in random.chance(70) }
    }
    for place in edited.series.indices where random.chance(60) {
      change(&edited.series[place], SeriesField.allCases, like: source.series, &random)
    }
    for place in edited.measures.indices where random.chance(60) {
      // The law brings the day of its Act along, which is for the rules to look up.
      let fields: [MeasureField] = [.authority, .requestedOn, .start, .maximum, .until]
      change(&edited.measures[place], fields, like: source.measures, &random)
    }
    return edited
  }

  private static func change<Field: ItemField>(
    _ item: inout Field.Item, _ fields: [Field], like others: [Field.Item],
    _ random: inout SplitMix64
  ) {
    for field in fields where random.chance(25) && field.entry.key != nil {
      let entry = field.entry
      guard field.rawValue != "dependsOn", let other = others.first else { continue }
      guard let value = entry.read(other), !namesTask(value) else {
        if entry.canBeUnset(item) { entry.write(&item, nil) }
        continue
      }
      entry.write(&item, value)
    }
  }

  /// Tasks of another plan are not to be named.
  private static func namesTask(_ value: FieldValue) -> Bool {
    switch value {
    case .outcomes(let outcomes): !outcomes.allSatisfy(\.keeps.isEmpty)
    case .rule(let rule), .origin(.rule(let rule)):
      if case .task = rule.origin { true } else { false }
    case .origin(.task): true
    default: false
    }
  }

  /// The plan after the events that the verbs would have written.
  static func apply(_ edit: PlanEdit, to plan: CarePlan) throws -> CarePlan {
    try edit.changes.map { event(for: $0.action) }.reduce(plan) { plan, event in
      try CarePlan.applying(event, to: plan) { _ in nil }
    }
  }

  private static func event(for action: PlanEdit.Action) -> PlanEvent {
    switch action {
    case .setLead(let worker): .leadSet(worker)
    case .setAnchor(let key, let anchor): .anchorSet(key, anchor)
    case .setFact(let key, let value): .factSet(key, value)
    case .bind(let role, let partner): .roleBound(role, partner)
    case .addMember(let worker): .memberAdded(worker, on: .earliest)
    case .removeMember(let worker): .memberRemoved(worker)
    case .reviseMeasure(let key, let changes): .measureRevised(key, changes)
    case .addTask(let task): .taskAdded(task)
    case .addSeries(let series): .seriesAdded(series)
    case .reviseTask(let key, let changes): .taskRevised(key, changes)
    case .reviseSeries(let key, let changes): .seriesRevised(key, changes)
    case .unlink(let key, let other): .unlinked(key, other)
    case .link(let key, let link): .linked(key, link)
    case .remove(let key): .removed(key, ItemRemoval(on: .earliest))
    }
  }
}
