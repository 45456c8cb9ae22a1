package import CivilTime

/// What sort of value a field of an item holds.
///
/// Reading and writing of every surface go by it: a new field of a known kind needs none of them.
package enum FieldKind: Sendable, Hashable, CaseIterable {
  /// Free text on one line.
  case text
  /// A name that others use: of a phase, of a law.
  case name
  case role, roles, worker
  case taskKind, seriesKind, domain, obligation, join, counting
  case term, rule, roll, condition, outcomes, links, taper, origin, day, flag
}

/// The value of a field of an item.
package enum FieldValue: Sendable, Hashable {
  case text(String)
  case name(String)
  case role(RoleKey)
  case roles([RoleKey])
  case worker(WorkerID)
  case taskKind(TaskKind)
  case seriesKind(SeriesKind)
  case domain(LifeDomain)
  case obligation(Obligation)
  case join(TaskJoin)
  case counting(FollowUpSeries.Counting)
  case term(Term)
  case rule(TimingRule)
  case roll(ContactRoll)
  case condition(FactCondition)
  case outcomes([DecisionOutcome])
  case links([PlanDependency])
  case taper(Taper)
  case origin(FollowUpSeries.Origin)
  case day(CivilDate)
  case flag(Bool)
}

extension FieldValue: CustomStringConvertible {
  /// As programs are told it and options take it; empty for an empty list.
  package var description: String {
    switch self {
    case .text(let text), .name(let text): text
    case .role(let role): role.rawValue
    case .roles(let roles): roles.map(\.rawValue).joined(separator: ", ")
    case .worker(let worker): worker.rawValue
    case .taskKind(let kind): kind.rawValue
    case .seriesKind(let kind): kind.rawValue
    case .domain(let domain): domain.rawValue
    case .obligation(let obligation): obligation.rawValue
    case .join(let join): join.rawValue
    case .counting(let counting): counting.rawValue
    case .term(let term): term.description
    case .rule(let rule): rule.description
    case .roll(let roll): roll.rawValue
    case .condition(let condition): condition.description
    case .outcomes(let outcomes): outcomes.map(\.description).joined(separator: ",")
    case .links(let links): links.map { "\($0.task) \($0.text)" }.joined(separator: ", ")
    case .taper(let taper): taper.description
    case .origin(let origin): origin.description
    case .day(let day): day.description
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}

extension DecisionOutcome: CustomStringConvertible {
  /// `here:arrested=yes+detained=no`, `none:weighing=none+>stop+>I12`.
  package var description: String {
    let parts =
      sets.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      + [step?.rawValue].compactMap(\.self).map { ">\($0)" } + keeps.map { ">\($0)" }
    return parts.isEmpty ? key : "\(key):\(parts.joined(separator: "+"))"
  }
}

extension FollowUpSeries.Origin: CustomStringConvertible {
  /// `release`, `DR14+1w`.
  package var description: String {
    switch self {
    case .rule(let rule): rule.description
    case .task(let key, let lag): TimingRule(.task(key), lag).description
    }
  }
}
