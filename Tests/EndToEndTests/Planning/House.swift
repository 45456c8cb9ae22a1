import Foundation

/// A store with two workers and one running plan, on a fixed day: where planning tests begin.
struct House {
  let binary: Binary
  /// The short code of the plan.
  let plan: String

  /// The day all runs take for today, a Monday.
  static let today = "2026-11-23"

  /// What of the plan is late then.
  static let late = [
    "DR01", "DR02", "DR05", "DR06", "DR07", "DR08", "DR09a", "DR09b", "DR10", "DR11", "DR12a",
    "DR23a",
  ].map { "P/\($0)" }

  /// All that closing it would drop.
  static let open =
    late
    + [
      "DR12b", "DR15", "DR17", "DR18a", "DR18b", "DR20", "DR22", "DR23b", "DR24", "I01",
      "I02", "I03", "I04", "I05", "I08", "I09", "I10", "V01", "V02", "V03", "V03b", "V03c", "X01",
      "X02", "X03", "X04", "X06", "X07", "X09", "X10",
    ].map { "P/\($0)" }

  init() throws {
    var binary = try Binary.withStore()
    binary.variables["AFTERCARE_TODAY"] = Self.today
    binary.variables["AFTERCARE_LANG"] = "en"
    let bare = House(binary: binary, plan: "")
    try bare.ok("worker", "add", "gem-01", "--partner", "gemeente")
    try bare.ok("worker", "add", "rn-03", "--partner", "reclassering")
    let made = try bare.ok(
      "plan", "new", "adult-returnee-detention", "--lead", "gem-01", "--start", "2026-06-01",
      "--anchor", "detention=2026-05-01:actual", "--anchor", "release=2026-12-15", "--fact",
      "debts=yes", "--fact", "debt-threat=no", "--begin", "-f", "json")
    self.init(binary: binary, plan: try Self.code(in: made))
  }

  init(binary: Binary, plan: String) {
    self.binary = binary
    self.plan = plan
  }

  /// Runs words in which `P` stands for the plan; whatever the exit code.
  func run(_ words: [String]) throws -> Binary.Run {
    try binary.run(
      words.map { word in
        word == "P" ? plan : word.hasPrefix("P/") ? plan + word.dropFirst() : word
      })
  }

  func run(_ words: String...) throws -> Binary.Run { try run(words) }

  /// Runs words that must succeed, and gives the data.
  @discardableResult func ok(_ words: [String]) throws -> String {
    let run = try run(words)
    guard run.code == 0 else {
      throw Binary.Failure(text: "\(words): \(run.code) \(run.talk)\(run.output)")
    }
    return run.output
  }

  @discardableResult func ok(_ words: String...) throws -> String { try ok(words) }

  /// The plan as programs see it.
  func shown() throws -> String { try ok("plan", "show", "P", "-f", "json") }

  /// The same without the number of its revision, which an undo does not turn back.
  static func content(of shown: String) -> String {
    shown.split(separator: "\n").filter { !$0.hasPrefix("  \"revision\": ") }
      .joined(separator: "\n")
  }

  func clear() { binary.clear() }

  private static func code(in json: String) throws -> String {
    guard let plan = try JSONObject(json).objects("plans").first?.text("plan") else {
      throw Binary.Failure(text: json)
    }
    return String(plan.prefix(4))
  }
}

/// A JSON object, read without knowing its schema.
struct JSONObject {
  private let fields: [String: Any]

  init(_ text: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    guard let fields = value as? [String: Any] else { throw Binary.Failure(text: text) }
    self.fields = fields
  }

  private init(fields: [String: Any]) { self.fields = fields }

  /// A text; nil for null.
  func text(_ name: String) -> String? { fields[name] as? String }
  func number(_ name: String) -> Int? { fields[name] as? Int }
  func flag(_ name: String) -> Bool? { fields[name] as? Bool }
  func texts(_ name: String) -> [String] { fields[name] as? [String] ?? [] }
  func has(_ name: String) -> Bool { fields[name] != nil }
  func object(_ name: String) -> JSONObject? {
    (fields[name] as? [String: Any]).map(JSONObject.init(fields:))
  }
  func objects(_ name: String) -> [JSONObject] {
    (fields[name] as? [[String: Any]] ?? []).map(JSONObject.init(fields:))
  }
}
