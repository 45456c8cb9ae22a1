/// A field of whatever a plan is made of.
package enum PlanField: Sendable, Hashable {
  case task(TaskField)
  case series(SeriesField)
  case measure(MeasureField)

  /// What programs know it by.
  package var name: String {
    switch self {
    case .task(let field): field.entry.name
    case .series(let field): field.entry.name
    case .measure(let field): field.entry.name
    }
  }
}
