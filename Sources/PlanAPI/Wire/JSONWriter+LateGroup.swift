import Reports

extension JSONWriter {
  /// One group of the overdue report; null for a figure that is not told.
  mutating func lateGroup(
    _ key: String?, overdue: Int?, breached: Int?, age count: (LateAge) -> Int?
  ) {
    object { json in
      json.field("key", key)
      json.field("overdue", overdue)
      json.field("breached", breached)
      json.object("ages") { json in
        for age in LateAge.allCases { json.field(age.rawValue, count(age)) }
      }
    }
  }
}
