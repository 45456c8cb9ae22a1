package import CarePlans
package import CivilTime

/// Reads the text of a whole plan, as ``PlanWriter`` writes it and people edit it.
package enum PlanReader {
  /// The plan, or every problem there is in its text.
  ///
  /// - Parameters:
  ///   - text: the YAML.
  ///   - file: the name that problems show.
  ///   - newCode: the code of a plan that is written without one; nil to refuse it.
  ///   - today: the day after which nothing can have happened; nil to ask nothing of it.
  package static func read(
    _ text: String, file: String = "plan.yaml", newCode: PlanCode? = nil, today: CivilDate? = nil
  ) -> TextReading<CarePlan> {
    let log = ProblemLog()
    guard let root = YamlText.parse(text, file: file, limits: .plan, log: log),
      let fields = FieldReader(root, subject: "", log: log)
    else { return log.reading(nil) }
    let work = PlanDecoder(log: log, newCode: newCode, today: today)
    let plan = work.plan(fields)
    return log.reading(plan, places: work.places)
  }

  /// The plan.
  ///
  /// - Parameters:
  ///   - newCode: The code of a plan that is written without one; nil to refuse it.
  ///   - today: The day after which nothing can have happened; nil to ask nothing of it.
  /// - Throws: ``TextFailure`` with all problems when there is an error.
  package static func plan(
    from text: String, file: String = "plan.yaml", newCode: PlanCode? = nil,
    today: CivilDate? = nil
  ) throws(TextFailure) -> CarePlan {
    try read(text, file: file, newCode: newCode, today: today).get()
  }
}
