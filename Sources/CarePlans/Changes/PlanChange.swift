package import CivilTime

/// One thing that a change set changes in a plan, as it was before and as it is after.
///
/// Previews, JSON and privacy read it; each says by an exhaustive switch what it makes of it.
package enum PlanChange: Sendable, Hashable {
  case status(PlanStatus?, PlanStatus?)
  case start(CivilDate?, CivilDate?)
  /// What stands at the head of the plan; of free text only that there is one.
  case head(HeadField, HeadValue?, HeadValue?)
  /// A named date; nil while it is unknown.
  case anchor(AnchorKey, PlanAnchor?, PlanAnchor?)
  /// The answer to a question of the plan.
  case fact(FactKey, String?, String?)
  case role(RoleKey, RoleFilling?, RoleFilling?)
  /// Somebody with a need to know, and the day each came in.
  case member(WorkerID, CivilDate?, CivilDate?)
  /// A note by its number, and where it is; without its text.
  case note(Int, NotePlace?, NotePlace?)
  /// A life domain: flagged, or answered by a decision; without why.
  case domain(LifeDomain, DomainState?, DomainState?)
  /// A goal by its number, without its text.
  case goal(Int, PlanGoal.State?, PlanGoal.State?)
  case item(ItemKey, ItemChange)

  /// What is told of a life domain.
  package enum DomainState: String, Sendable, Hashable {
    case flagged
    case answeredByNone = "none"

    init(_ domain: PlanDomain) {
      self = domain.noneBecause == nil ? .flagged : .answeredByNone
    }
  }

  /// Where a note is.
  package enum NotePlace: Sendable, Hashable {
    case plan
    case item(ItemKey)
  }

  /// The item it is about, or nil for the plan itself.
  package var item: ItemKey? {
    switch self {
    case .item(let key, _): key
    case .status, .start, .head, .anchor, .fact, .role, .member, .note, .domain, .goal: nil
    }
  }
}

extension PlanChange {
  /// The same without the rule it comes from, which a change may rewrite and move nothing.
  var withoutCause: PlanChange {
    switch self {
    case .item(let key, .date(let kind, let before, let after, _)):
      .item(key, .date(kind, before, after, cause: nil))
    case .item, .status, .start, .head, .anchor, .fact, .role, .member, .note, .domain, .goal: self
    }
  }
}

/// Who fills a role in a plan.
package struct RoleFilling: Sendable, Hashable {
  package var partner: PartnerID
  /// Whether the partner fills it because the plan does not say otherwise.
  package var isDefault: Bool

  package init(_ partner: PartnerID, isDefault: Bool = false) {
    self.partner = partner
    self.isDefault = isDefault
  }
}

extension PlanChange {
  /// What is left of it for somebody who may name only some items, and those by the given names.
  ///
  /// Of the plan itself nothing is told.
  package func told(naming names: [ItemKey: ItemKey]) -> PlanChange? {
    switch self {
    case .status, .start, .head, .anchor, .fact, .role, .member, .note, .domain, .goal: return nil
    case .item(let key, let change):
      guard let name = names[key] else { return nil }
      return change.told(neutrally: name != key).map { .item(name, $0) }
    }
  }
}
