import CarePlans
import Testing
import Wording

/// Whatever a text of a plan has a key for has words.
struct PlanPartWordsTests {
  private func hold<Field: ItemField>(_ fields: Field.Type) {
    for entry in Field.allCases.map(\.entry) {
      for key in [entry.key, entry.option].compactMap(\.self) {
        #expect(PlanPartWords.field(key) != nil, "\(key)")
      }
    }
  }

  @Test func `the fields of all items, by their keys and their options`() {
    hold(TaskField.self)
    hold(SeriesField.self)
    hold(MeasureField.self)
  }

  @Test(arguments: [
    "plan", "change", "template", "case-type", "status", "start", "ended", "stopped", "lead",
    "adopted", "last-number", "phases", "happenings", "anchors", "facts", "roles", "members",
    "undone", "tasks", "series", "measures", "started", "finished", "outcome", "skipped", "wait",
    "pin", "removed", "owed-through", "log", "pins", "waits", "renewals", "key", "number", "row",
    "by-hand",
  ])
  func `and what stands beside them`(key: String) { #expect(PlanPartWords.name(key) != nil) }
}
