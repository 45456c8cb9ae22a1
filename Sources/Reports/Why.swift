package import CarePlans
package import CivilTime

/// Why the dates of an item are what they are.
package struct Why: Sendable, Hashable {
  /// A date that can be asked about.
  package enum Date: String, Sendable, Hashable, CaseIterable {
    case due, limit, start, finish
    case neededBy = "needed-by"
  }

  /// Why there is nothing to explain.
  package enum Nothing: Sendable, Hashable {
    case noDate
    /// It waits for a day nobody knows.
    case openDated
    /// It does not count.
    case transparent(TaskState)
  }

  package let ref: String
  package let today: CivilDate
  package let template: TemplateStamp
  /// What the terms were counted with.
  package let holidays: HolidayTable
  package let derivations: [Derivation]
  package let nothing: Nothing?
  /// Who took it out of the plan, when and why; nil for what is in it.
  package let removedBy: SetBy?
  /// The day from which it is owed, in place of a date that passed before its plan was adopted.
  package let owedFrom: CivilDate?

  package init(
    ref: String, today: CivilDate, template: TemplateStamp, holidays: HolidayTable,
    derivations: [Derivation], otherwise nothing: Nothing, removedBy: SetBy? = nil,
    owedFrom: CivilDate? = nil
  ) {
    self.removedBy = removedBy
    self.owedFrom = owedFrom
    self.ref = ref
    self.today = today
    self.template = template
    self.holidays = holidays
    self.derivations = derivations
    self.nothing = derivations.isEmpty ? nothing : nil
  }
}
