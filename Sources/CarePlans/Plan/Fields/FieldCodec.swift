import CivilTime

/// Puts the value of a property into a ``FieldValue``, and takes it out again.
package struct FieldCodec<Content: Equatable & Sendable>: Sendable {
  let kind: FieldKind
  let wrap: @Sendable (Content) -> FieldValue
  /// Nil for a value of another kind.
  let unwrap: @Sendable (FieldValue) -> Content?

  private init(
    _ kind: FieldKind, _ wrap: @escaping @Sendable (Content) -> FieldValue,
    _ unwrap: @escaping @Sendable (FieldValue) -> Content?
  ) {
    self.kind = kind
    self.wrap = wrap
    self.unwrap = unwrap
  }
}

extension FieldCodec where Content == String {
  static var text: Self {
    .init(.text, { .text($0) }) { if case .text(let v) = $0 { v } else { nil } }
  }
  static var name: Self {
    .init(.name, { .name($0) }) { if case .name(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == RoleKey {
  static var role: Self {
    .init(.role, { .role($0) }) { if case .role(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == [RoleKey] {
  static var roles: Self {
    .init(.roles, { .roles($0) }) { if case .roles(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == WorkerID {
  static var worker: Self {
    .init(.worker, { .worker($0) }) { if case .worker(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == TaskKind {
  static var taskKind: Self {
    .init(.taskKind, { .taskKind($0) }) { if case .taskKind(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == SeriesKind {
  static var seriesKind: Self {
    .init(.seriesKind, { .seriesKind($0) }) { if case .seriesKind(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == LifeDomain {
  static var domain: Self {
    .init(.domain, { .domain($0) }) { if case .domain(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == Obligation {
  static var obligation: Self {
    .init(.obligation, { .obligation($0) }) { if case .obligation(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == TaskJoin {
  static var join: Self {
    .init(.join, { .join($0) }) { if case .join(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == FollowUpSeries.Counting {
  static var counting: Self {
    .init(.counting, { .counting($0) }) { if case .counting(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == Term {
  static var term: Self {
    .init(.term, { .term($0) }) { if case .term(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == TimingRule {
  static var rule: Self {
    .init(.rule, { .rule($0) }) { if case .rule(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == FactCondition {
  static var condition: Self {
    .init(.condition, { .condition($0) }) { if case .condition(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == [DecisionOutcome] {
  static var outcomes: Self {
    .init(.outcomes, { .outcomes($0) }) { if case .outcomes(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == [PlanDependency] {
  static var links: Self {
    .init(.links, { .links($0) }) { if case .links(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == Taper {
  static var taper: Self {
    .init(.taper, { .taper($0) }) { if case .taper(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == FollowUpSeries.Origin {
  static var origin: Self {
    .init(.origin, { .origin($0) }) { if case .origin(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == ContactRoll {
  static var roll: Self {
    .init(.roll, { .roll($0) }) { if case .roll(let v) = $0 { v } else { nil } }
  }
}

extension FieldCodec where Content == CivilDate {
  static var day: Self { .init(.day, { .day($0) }) { if case .day(let v) = $0 { v } else { nil } } }
}

extension FieldCodec where Content == Bool {
  static var flag: Self {
    .init(.flag, { .flag($0) }) { if case .flag(let v) = $0 { v } else { nil } }
  }
}
