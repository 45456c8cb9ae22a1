import CarePlans
import CivilTime

/// A dependency as templates and plans write it: `DR05`, `{ task: DR06, type: SS, lag: 2w }`,
/// `{ series: DR21, point: first }`.
enum DependencyText {
  /// Nil, with a problem, when it is none.
  static func read(_ value: YamlValue, of row: FieldReader) -> PlanDependency? {
    guard case .map = value.content else {
      return row.text("after", value).map { PlanDependency(ItemKey($0)) }
    }
    guard let fields = row.map("after", value) else { return nil }
    let task = fields.text("task")
    let series = fields.text("series")
    let point: PlanDependency.SeriesPoint? = fields.choice("point")
    let kind: PlanDependency.Kind? = fields.choice("type")
    let lag = fields.term("lag")
    let isSoft = fields.flag("soft")
    // A series has many contacts, so which one is meant must be said; a task has no points.
    if series != nil, !fields.has("point") { _ = fields.required("point") }
    if task == nil, series == nil { _ = fields.required("task") }
    if task != nil, let extra = series == nil ? (fields.has("point") ? "point" : nil) : "series" {
      row.log.add(
        .unknownKey, at: value.place, subject: row.subject, ["key": extra, "suggestion": ""])
    }
    fields.finish()
    guard let key = task ?? series, task != nil || point != nil else { return nil }
    return PlanDependency(
      ItemKey(key), kind ?? .finishToStart, lag: lag ?? .zero, isHard: !(isSoft ?? false),
      point: task == nil ? point : nil)
  }
}
