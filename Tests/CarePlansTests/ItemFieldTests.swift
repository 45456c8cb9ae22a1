import CarePlans
import CivilTime
import TestSupport
import Testing

/// The tables of fields: everything an item is made of can be read, written, and taken away.
struct ItemFieldTests {
  private static let plans = (0..<20).map { RandomPlan.plan(seed: $0) }

  private func hold<Field: ItemField>(_ fields: Field.Type, of items: [Field.Item])
  where Field.Item: Equatable {
    for item in items {
      for entry in Field.allCases.map(\.entry) {
        var written = item
        entry.write(&written, entry.read(item))
        #expect(entry.read(written) == entry.read(item), "\(entry.name)")
        guard entry.canBeUnset(item) else { continue }
        entry.write(&written, nil)
        #expect(entry.isUsual(written), "\(entry.name)")
        entry.write(&written, entry.read(item))
        #expect(entry.read(written) == entry.read(item), "\(entry.name)")
      }
    }
  }

  @Test func `what is read of an item can be written, taken away and written again`() {
    // A source and a need to check it belong to all rules of a task together.
    let own = TaskField.allCases.filter { $0 != .source && $0 != .verify }
    for plan in Self.plans {
      hold(SeriesField.self, of: plan.series)
      hold(MeasureField.self, of: plan.measures)
      for task in plan.tasks {
        var bare = task
        bare.revise(
          TaskField.allCases.filter { $0.entry.canBeUnset(task) }.map { FieldChange($0, nil) })
        for field in TaskField.allCases where field.entry.canBeUnset(task) {
          #expect(field.entry.isUsual(bare), "\(field)")
        }
        bare.revise(own.map { FieldChange($0, $0.entry.read(task)) })
        for field in TaskField.allCases {
          #expect(field.entry.read(bare) == field.entry.read(task), "\(field)")
        }
      }
    }
  }

  @Test func `a value of another kind changes nothing that is needed`() {
    var task = PlanTask(key: "A1", number: 1, role: "GGZ")
    TaskField.role.entry.write(&task, .text("GEM"))
    #expect(task.role == "GGZ")
  }

  @Test func `what has no usual value cannot be taken away`() {
    let series = FollowUpSeries(
      key: "F1", number: 1, role: "RN", taper: .none, origin: .task("A1", .zero))
    let fixed = SeriesField.allCases.filter { !$0.entry.canBeUnset(series) }
    // It was added by hand, so that no template has a title for it.
    #expect(fixed == [.title, .role, .taper, .origin])
  }

  @Test func `the names by which fields are typed are told apart`() {
    func names<Field: ItemField>(_ fields: Field.Type) -> [String] {
      Field.allCases.flatMap { field in
        Set(([field.rawValue] + field.entry.names).map { $0.lowercased() })
      }
    }
    for names in [names(TaskField.self), names(SeriesField.self), names(MeasureField.self)] {
      #expect(Set(names).count == names.count)
    }
  }
}
