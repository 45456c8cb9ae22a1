import CarePlans
import PlanText
package import Wording

extension Planner {
  /// A plan as readable YAML; reading it back gives the same plan.
  ///
  /// It says of which change it is, and as comments what its keys mean.
  package func exportPlan(_ ref: String, _ language: Language) throws -> String {
    try repository.read { store in
      let stored = try open(try resolve(plan: ref))
      let plan = stored.plan
      let texts = try store.templateTitles(hash: plan.template.hash)
      let templateKeys =
        plan.tasks.map { ($0.key, $0.templateKey) } + plan.series.map { ($0.key, $0.templateKey) }
      var titles = plan.ownTitles
      for (key, row) in templateKeys where titles[key] == nil {
        titles[key] = row.flatMap { texts[$0] }.map { language == .nl ? $0.nl : $0.en }
      }
      for measure in plan.measures { titles[measure.key] = measure.law }
      return PlanWriter.text(of: plan, change: stored.revision, titles: titles)
    }
  }

  /// Takes in a plan from YAML under its own code, or a new one.
  ///
  /// - Throws: ``TextFailure`` with everything wrong in the text; ``Problem`` `plan-taken`,
  ///   `template-copy-differs`.
  package func importPlan(_ text: String, file: String, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    let actor = try requireActor()
    let plan = try PlanReader.plan(
      from: text, file: file, newCode: newCode(reading: repository), today: today)
    try plan.requireBounded()
    return try carryOut(options) { store in
      try prepareImport(plan, options, actor, reading: store)
    }
  }

  private func prepareImport(
    _ plan: CarePlan, _ options: ChangeOptions, _ actor: PlanActor, reading store: any PlanReading
  ) throws -> PendingChange {
    guard try store.plan(plan.code) == nil else {
      throw Problem(.rule(.planTaken), .refused, ["plan": plan.code.description])
    }
    var copy: TemplateCopy?
    if try store.template(hash: plan.template.hash) == nil {
      let shipped = try templateCopy(plan.template.id)
      guard shipped.hash == plan.template.hash else {
        throw Problem(
          .rule(.templateCopyDiffers), .badInput,
          ["template": plan.template.id, "version": String(plan.template.version)])
      }
      copy = shipped
    }
    try PlanReferences(
      directory: cache.directory(of: store),
      template: try copy?.template ?? store.template(hash: plan.template.hash), today: today
    ).check(plan)
    var prepared = PendingChange(keeping: [copy].compactMap(\.self))
    // The text may be older than what the store knows of Acts.
    let acts = try cache.directory(of: store).acts
    try prepared.add(
      [.imported(plan)] + plan.changes(under: acts), to: plan.code, stored: nil, options: options,
      actor: actor, planner: self,
      calendars: cache.calendars(of: store), reading: PendingPlans(prepared, over: store))
    try noteDoubles(in: &prepared, reading: store)
    return prepared
  }
}
