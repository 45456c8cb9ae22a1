// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import Files
import Planner

/// A store with two plans of the same tasks: one of a person, and one of a family, whose plan is
/// voluntary.
final class SharedHouse: Sendable {
  let small: SmallStore
  /// Led by `gem-01`; its `DR16a` is for `ggz-01` to do.
  let ordinary: PlanCode
  /// Led by `gem-02`.
  let family: PlanCode

  init() throws {
    small = try SmallStore()
    _ = try small.planner.setWorker("gem-01", at: "gemeente", options: ChangeOptions()) { _ in }
    _ = try small.planner.setWorker("gem-02", at: "gemeente", options: ChangeOptions()) { _ in }
    ordinary = try Self.plan(small.planner, lead: "gem-01")
    let families = Planner(
      repository: small.store, clock: small.clock, random: OtherBits(), library: FamilyLibrary(),
      actor: small.planner.actor)
    family = try Self.plan(families, lead: "gem-02")
    _ = try small.planner.assign(["\(ordinary)/DR16a"], to: "ggz-01", options: ChangeOptions())
  }

  private static func plan(_ planner: Planner, lead: WorkerID) throws -> PlanCode {
    let day = PlanAnchor(date: planner.today.adding(days: 30)!, state: .confirmed)
    let outcome = try planner.createPlan(
      PlanSeed(
        template: "adult-returnee-detention", start: planner.today, lead: lead,
        anchors: ["release": day, "detention": day], facts: ["ggz": "yes"], begins: true),
      options: ChangeOptions())
    return outcome.parts[0].code
  }

  /// The use cases as somebody sees them.
  func seeing(
    _ role: Account.Role, worker: WorkerID? = nil, partner: PartnerID? = nil, drills: Bool = false,
    of planner: Planner? = nil
  ) throws -> Planner {
    let account = Account(
      id: "a", role: role, worker: worker, partner: partner, mayDrillDown: drills,
      addedOn: small.planner.today)
    return (planner ?? small.planner).acting(
      PlanActor(name: "a", login: role.rawValue),
      seeing: try ViewerScope(of: account, in: small.store, on: small.planner.today))
  }
}

/// The shipped texts, with the shipped plan as one of a family.
private struct FamilyLibrary: TextLibrary {
  private let shipped = ShippedLibrary()

  func text(at path: String) throws -> String? {
    try shipped.text(at: path)?
      .replacing("case-type: detention-adult", with: "case-type: family-support")
  }

  func paths(in folder: String) throws -> [String] { try shipped.paths(in: folder) }
}

/// Bits that give other codes than those of the small store.
private struct OtherBits: RandomSource {
  func bits() -> UInt64 { 0x5DEE_CE66_D012_3456 }
}
