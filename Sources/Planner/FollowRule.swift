import CarePlans

/// Something that plans take from other plans, and take again whenever those change.
///
/// A rule reads the plans as they will be once the change is written, so that what a plan takes from
/// another counts from the change on that says so.
protocol FollowRule: Sendable {
  /// The plans that take something from a plan.
  ///
  /// - Throws: what reading the store throws.
  func followers(of code: PlanCode, in store: any PlanReading) throws -> [PlanCode]

  /// What has to happen to a plan so that it has what the others say by then; nothing when it has.
  ///
  /// - Throws: what reading the store throws.
  func events(for plan: CarePlan, in store: any PlanReading) throws -> [PlanEvent]
}
