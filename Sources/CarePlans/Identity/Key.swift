/// A short, typed name: the key of a task, a role, a partner.
///
/// Two kinds never mix.
package struct Key<Kind>: RawRepresentable, Hashable, Comparable, Sendable, Codable,
  ExpressibleByStringLiteral, CustomStringConvertible, CodingKeyRepresentable
{
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(_ text: String) { rawValue = text }
  package init(stringLiteral text: String) { rawValue = text }

  package init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  package init?(codingKey: some CodingKey) { rawValue = codingKey.stringValue }
  package var codingKey: any CodingKey { Name(stringValue: rawValue) }
  package var description: String { rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

/// The key of a task, a series or a measure inside its plan: `DR09b`, `DR21`, `M1`.
package typealias ItemKey = Key<PlanTask>
/// The key of a named date of a plan: `release`.
package typealias AnchorKey = Key<PlanAnchor>
/// The key of a named answer: `prosecuted`.
package typealias FactKey = Key<PlanFact>
/// The key of something that may happen again and again: `new-facts`.
package typealias EventKey = Key<PlanHappening>
/// The key of a role a template names: `GGZ`.
package typealias RoleKey = Key<RoleTag>
/// The id of a partner organisation: `rn`.
package typealias PartnerID = Key<Partner>
/// The code of a worker at a partner: `rn-03`.
package typealias WorkerID = Key<Worker>

/// Marks keys of roles, which are names in templates and not values of their own.
package enum RoleTag {}
