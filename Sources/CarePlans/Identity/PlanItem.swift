/// A task, a series, one contact of it, or a measure of a plan: `K7QF/DR09`, `K7QF/DR21.14`.
package struct PlanItem: Sendable, Hashable, CustomStringConvertible {
  package let plan: PlanCode
  /// The key of the task, the measure, or the series.
  package let key: ItemKey
  /// Which contact of the series; nil for the whole of what the key names.
  package let contact: Int?

  package init(_ plan: PlanCode, _ key: ItemKey, contact: Int? = nil) {
    self.plan = plan
    self.key = key
    self.contact = contact
  }

  /// As people type it.
  package var description: String { "\(plan.short)/\(key)" + (contact.map { ".\($0)" } ?? "") }
}
