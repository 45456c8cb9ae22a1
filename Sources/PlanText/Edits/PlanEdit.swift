package import CarePlans

/// What an edited text changes in a plan, as the verbs would say it.
package struct PlanEdit: Sendable {
  /// One thing that a verb would do.
  package enum Action: Sendable, Hashable {
    case setLead(WorkerID?)
    case setAnchor(AnchorKey, PlanAnchor)
    case setFact(FactKey, String?)
    case bind(RoleKey, PartnerID?)
    case addMember(WorkerID)
    case removeMember(WorkerID)
    case reviseMeasure(ItemKey, [FieldChange<MeasureField>])
    case addTask(PlanTask)
    case addSeries(FollowUpSeries)
    case reviseTask(ItemKey, [FieldChange<TaskField>])
    case reviseSeries(ItemKey, [FieldChange<SeriesField>])
    case unlink(ItemKey, from: ItemKey)
    case link(ItemKey, PlanDependency)
    case remove(ItemKey)
  }

  /// An action with the place in the text that asks for it.
  package struct Change: Sendable {
    package var action: Action
    package var place: TextPlace
    /// The row it is about; empty for the plan itself.
    package var subject: String
  }

  /// In the order in which they can be made.
  package internal(set) var changes: [Change] = []
  /// What others changed since the text was made, and stays.
  package internal(set) var merged: [PlanPart] = []

  package init() {}
}

extension PlanEdit.Action {
  /// Its place in the order: what others may name comes before them, and what goes goes last.
  var turn: Int {
    switch self {
    case .setLead, .setAnchor, .setFact, .bind, .addMember, .removeMember: 0
    case .reviseMeasure: 1
    case .addTask, .addSeries: 2
    case .reviseTask, .reviseSeries: 3
    case .unlink: 4
    case .link: 5
    case .remove: 6
    }
  }

  /// The item it adds, with the items it names.
  var added: (key: ItemKey, naming: Set<ItemKey>)? {
    switch self {
    case .addTask(let task):
      let rules = [task.notBefore, task.due, task.limit].compactMap { $0?.origin }
      return (task.key, Set(task.dependsOn.map(\.task) + rules.compactMap(Self.task)))
    case .addSeries(let series):
      switch series.origin {
      case .task(let key, _): return (series.key, [key])
      case .rule(let rule): return (series.key, Set([Self.task(rule.origin)].compactMap(\.self)))
      }
    case .setLead, .setAnchor, .setFact, .bind, .addMember, .removeMember, .reviseMeasure,
      .reviseTask, .reviseSeries, .unlink, .link, .remove:
      return nil
    }
  }

  private static func task(_ origin: TimingRule.Origin) -> ItemKey? {
    if case .task(let key) = origin { key } else { nil }
  }
}

extension PlanEdit {
  /// Puts the changes in the order in which they can be made: of rows that are added those come first that
  /// name no other of them.
  mutating func order() {
    var added = changes.filter { $0.action.added != nil }
    let rest = changes.filter { $0.action.added == nil }.enumerated().sorted {
      ($0.element.action.turn, $0.offset) < ($1.element.action.turn, $1.offset)
    }.map(\.element)
    var ordered: [Change] = []
    while !added.isEmpty {
      let open = Set(added.compactMap { $0.action.added?.key })
      // A circle is refused where the text is read; whatever is left is told by the rules.
      let next =
        added.firstIndex { $0.action.added?.naming.isDisjoint(with: open) ?? true } ?? 0
      ordered.append(added.remove(at: next))
    }
    changes =
      rest.filter { $0.action.turn < 2 } + ordered + rest.filter { $0.action.turn > 2 }
  }
}
