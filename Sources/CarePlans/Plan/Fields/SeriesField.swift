import CivilTime

/// What a series is made of, in the order in which it is told; contacts are reported, not set.
package enum SeriesField: String, ItemField {
  case title, kind, domain, role, participants, worker, obligation, phase
  case taper, origin, counting, window, roll, atMost, condition, source, verify

  package var entry: FieldEntry<FollowUpSeries> {
    switch self {
    case .title:
      .optional(
        "title", key: "title", option: "title", .text, \.title, isInTemplates: false,
        canBeUnset: { $0.templateKey != nil })
    case .kind: .usual("kind", key: "kind", option: "kind", .seriesKind, \.kind) { _ in .contact }
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
    case .taper: .needed("taper", key: "taper", option: "every", .taper, \.taper)
    case .origin: .needed("origin", key: "from", option: "from", .origin, \.origin)
    case .counting:
      .usual("counting", key: "counting", option: "counting", .counting, \.counting) {
        _ in .periodic
      }
    case .window: .usual("window", key: "window", option: "window", .term, \.window) { _ in .zero }
    case .roll: .usual("roll", key: "roll", option: "roll", .roll, \.roll) { _ in .next }
    case .atMost: .optional("atMost", key: "at-most", option: "at-most", .term, \.atMost)
    case .condition: .optional("condition", key: "when", option: "when", .condition, \.condition)
    case .source: .optional("source", key: "source", option: "source", .text, \.source)
    case .verify: .usual("verify", key: "verify", option: "verify", .flag, \.verify) { _ in false }
    }
  }

  /// Whether a hand that changes it in a template's row must say why.
  package var needsReason: Bool {
    switch self {
    case .obligation, .source: true
    case .title, .kind, .domain, .role, .participants, .worker, .phase, .taper, .origin,
      .counting, .window, .roll, .atMost, .condition, .verify:
      false
    }
  }

  /// Whether the days of its contacts follow from it.
  package var datesContacts: Bool {
    switch self {
    case .taper, .origin, .counting, .window, .roll, .atMost, .condition: true
    case .title, .kind, .domain, .role, .participants, .worker, .obligation, .phase, .source,
      .verify:
      false
    }
  }
}
