import Testing

/// Preview and write are one path, and one undo restores everything: held for every writing verb.
struct WritingVerbTests {
  @Test(arguments: WritingVerb.all)
  func `the preview is the real difference and undo takes it back`(_ verb: WritingVerb) throws {
    let house = try House()
    defer { house.clear() }
    for words in verb.setup { try house.ok(words) }
    let before = try house.shown()

    let preview = try house.ok(verb.words + ["-n", "-f", "json"])
    #expect(try house.shown() == before, "a preview writes nothing")
    let written = try house.ok(verb.words + ["-y", "-f", "json"])
    #expect(
      preview.replacing("\"written\": false", with: "\"written\": true") == written)
    let after = try house.shown()

    let told = try #require(try JSONObject(preview).objects("plans").first)
    #expect(
      !told.objects("changes").isEmpty || House.content(of: after) != House.content(of: before))
    try compare(told, from: JSONObject(before), to: JSONObject(after))

    let number = try #require(told.number("change"))
    try house.ok("undo", "\(number)", "P", "-m", "take it back", "-y")
    #expect(
      House.content(of: try house.shown()) == House.content(of: before), "an undo restores the plan"
    )
  }

  private static let fields = [
    "due", "limit", "pin", "startedOn", "finishedOn", "waitUntil", "partner", "worker",
    "obligation",
  ]

  /// Holds the told changes of tasks against what the plan showed before and shows after.
  private func compare(_ told: JSONObject, from old: JSONObject, to new: JSONObject) throws {
    let before = Self.owed(old)
    let after = Self.owed(new)
    var real: Set<String> = []
    for (key, task) in after {
      guard let former = before[key] else { continue }
      for field in Self.fields where former.text(field) != task.text(field) {
        real.insert(Self.line(key, field, former.text(field), task.text(field)))
      }
    }
    var claimed: Set<String> = []
    for change in told.objects("changes") {
      guard let key = change.text("item"), let field = change.text("field"),
        before[key] != nil, after[key] != nil, Self.fields.contains(field)
      else { continue }
      let (from, to) = (change.text("before"), change.text("after"))
      // A date that only becomes sure, or unsure, stays the same day.
      let line = Self.line(key, field, Self.bare(from), Self.bare(to))
      if Self.bare(from) != Self.bare(to) { claimed.insert(line) }
    }
    #expect(real == claimed)
  }

  /// The tasks somebody owes; for others no change is told.
  private static func owed(_ plan: JSONObject) -> [String: JSONObject] {
    var result: [String: JSONObject] = [:]
    for task in plan.objects("tasks") {
      guard let key = task.text("key"), let state = task.text("state"),
        state != "notApplicable", state != "undecided", state != "removed"
      else { continue }
      result[key] = task
    }
    return result
  }

  private static func line(_ key: String, _ field: String, _ from: String?, _ to: String?) -> String
  {
    "\(key) \(field) \(from ?? "-") \(to ?? "-")"
  }

  private static func bare(_ text: String?) -> String? { text?.replacing("~", with: "") }
}
