import CivilTime

/// What a task is made of, in the order in which it is told; progress is reported, not set.
package enum TaskField: String, ItemField {
  case title, kind, domain, role, participants, worker, obligation, phase, estimate
  case notBefore, due, limit
  /// Where the numbers of its dates come from, and whether somebody must check them.
  case source, verify
  case dependsOn, join, condition, outcomes

  package var entry: FieldEntry<PlanTask> {
    switch self {
    case .title:
      .optional(
        "title", key: "title", option: "title", .text, \.title, isInTemplates: false,
        canBeUnset: { $0.templateKey != nil })
    case .kind: .usual("kind", key: "kind", option: "kind", .taskKind, \.kind) { _ in .action }
    case .domain: .optional("domain", key: "domain", option: "domain", .domain, \.domain)
    case .role: .needed("role", key: "role", option: "role", .role, \.role)
    case .participants:
      .usual("participants", key: "participants", option: "with", .roles, \.participants) { _ in []
      }
    case .worker:
      .optional(
        "worker", key: "worker", option: "worker", .worker, \.worker, isInTemplates: false)
    case .obligation:
      .usual("obligation", key: "obligation", option: "obligation", .obligation, \.obligation) {
        _ in .process
      }
    case .phase: .optional("phase", key: "phase", option: "phase", .name, \.phase)
    case .estimate:
      .usual("estimate", key: "estimate", option: "estimate", .term, \.estimate) {
        $0.kind.defaultEstimate
      }
    case .notBefore:
      .optional("notBeforeRule", key: "not-before", option: "not-before", .rule, \.notBefore)
    case .due: .optional("dueRule", key: "due", option: "due", .rule, \.due)
    case .limit: .optional("limitRule", key: "limit", option: "limit", .rule, \.limit)
    case .source: .optional("source", key: nil, option: "source", .text, \.source)
    case .verify: .usual("verify", key: nil, option: "verify", .flag, \.verify) { _ in false }
    case .dependsOn:
      .usual("dependsOn", key: "after", option: nil, .links, \.dependsOn) { _ in [] }
    case .join: .usual("join", key: "join", option: "join", .join, \.join) { _ in .all }
    case .condition: .optional("condition", key: "when", option: "when", .condition, \.condition)
    case .outcomes:
      .usual("outcomes", key: "outcomes", option: "outcomes", .outcomes, \.outcomes) { _ in [] }
    }
  }

  /// Whether a hand that changes it in a template's row must say why.
  package var needsReason: Bool {
    switch self {
    case .obligation, .limit, .source: true
    case .title, .kind, .domain, .role, .participants, .worker, .phase, .estimate, .notBefore,
      .due, .verify, .dependsOn, .join, .condition, .outcomes:
      false
    }
  }
}

extension PlanTask {
  /// Where the numbers of its dates come from: of the limit, else of the due date, else of the day
  /// before which it may not begin.
  package var source: String? {
    get { limit?.source ?? due?.source ?? notBefore?.source }
    set {
      limit?.source = newValue
      due?.source = newValue
      notBefore?.source = newValue
    }
  }

  /// Whether somebody must check the law behind its dates.
  package var verify: Bool {
    get { limit?.verify ?? false || due?.verify ?? false || notBefore?.verify ?? false }
    set {
      limit?.verify = newValue
      due?.verify = newValue
      notBefore?.verify = newValue
    }
  }
}
