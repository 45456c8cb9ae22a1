import CarePlans

/// What the intake flagged, and the goals of a plan.
extension PlanDecoder {
  /// - Parameter value: An entry of `domains`.
  func domain(_ value: YamlValue) -> (LifeDomain, PlanDomain)? {
    guard let parts = FieldReader(value, subject: "domains", log: log) else { return nil }
    _ = parts.required("domain")
    let domain: LifeDomain? = parts.choice("domain", of: LifeDomain.ofLife)
    let flagged = parts.day("flagged", parts.required("flagged"))
    let reason = parts.text("none-because")
    parts.finish()
    guard let domain, let flagged else { return nil }
    return (domain, PlanDomain(flaggedOn: flagged, noneBecause: reason))
  }

  /// - Parameter value: An entry of `goals`.
  func goal(_ value: YamlValue) -> PlanGoal? {
    guard let parts = FieldReader(value, subject: "goals", log: log) else { return nil }
    let number = parts.number("number", parts.required("number"), in: 1...1_000_000)
    _ = parts.required("domain")
    let domain: LifeDomain? = parts.choice("domain", of: LifeDomain.ofLife)
    let text = parts.requiredText("text")
    let set = parts.day("set", parts.required("set"))
    let state: PlanGoal.State? = parts.choice("state")
    let said = parts.day("said")
    parts.finish()
    guard let number, let domain, let text, let set else { return nil }
    return PlanGoal(
      number: number, domain: domain, text: text, setOn: set, state: state ?? .unknown,
      saidOn: said)
  }
}
