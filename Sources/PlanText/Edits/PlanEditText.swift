package import CarePlans
package import CivilTime

/// An edited text of a plan that is to go back into it.
package struct PlanEditText: Sendable {
  private let root: YamlValue
  private let file: String
  /// The change of the plan that the text was made from.
  package let change: Int
  /// Where that stands.
  package let changePlace: TextPlace

  /// Reads as much of a text as says where it belongs.
  ///
  /// - Parameters:
  ///   - text: The YAML.
  ///   - file: The name that problems show.
  ///   - code: The plan it is to go into.
  /// - Throws: ``TextFailure``.
  package init(_ text: String, file: String, into code: PlanCode) throws(TextFailure) {
    let log = ProblemLog()
    guard let root = YamlText.parse(text, file: file, limits: .plan, log: log),
      let fields = FieldReader(root, subject: "", log: log)
    else { throw TextFailure(problems: log.problems) }
    let own = fields.required("plan")
    if let own, let said = fields.text("plan", own), (try? PlanCode(said)) != code {
      log.add(.editOtherPlan, at: own.place, ["value": said, "plan": code.short])
    }
    let value = fields.required("change")
    let number = fields.number("change", value, in: 1...1_000_000_000)
    guard !log.hasErrors, let number else { throw TextFailure(problems: log.problems) }
    self.root = root
    self.file = file
    change = number
    changePlace = value?.place ?? root.place
  }

  /// What it changes in a plan.
  ///
  /// - Parameters:
  ///   - base: The plan as it was when the text was made.
  ///   - current: The plan as it is.
  ///   - today: The day after which nothing can have happened.
  /// - Throws: ``TextFailure`` with everything that is wrong, that a text does not change, or that somebody
  ///   else changed otherwise.
  package func edit(from base: CarePlan, onto current: CarePlan, today: CivilDate)
    throws(TextFailure) -> PlanEdit
  {
    let log = ProblemLog()
    guard let fields = FieldReader(root, subject: "", log: log) else {
      throw TextFailure(problems: log.problems)
    }
    let work = PlanDecoder(
      log: log, newCode: nil, today: today, standing: StandingItems(base, current))
    let reading = log.reading(work.plan(fields), places: work.places)
    let edited = try reading.get()
    let comparing = PlanComparing(
      base: base, current: current, edited: edited, typed: PlanParts(root),
      today: today, file: file, log: log)
    let edit = comparing.edit()
    return try log.reading(edit).get()
  }
}
