/// A short, typed name: the key of a task, a role, a partner.
///
/// Two kinds never mix.
package struct Key<Kind>: RawRepresentable, Hashable, Comparable, Sendable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(_ text: String) { rawValue = text }
  package init(stringLiteral text: String) { rawValue = text }

  package var description: String { rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
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
/// The code of a place where people meet: `zaal-214`.
package typealias PlaceID = Key<MeetingPlace>

/// Marks keys of roles, which are names in templates and not values of their own.
package enum RoleTag {}
