import PlanAPI
package import Reports
package import Wording

/// What stopped plans leave to be settled, as every list tells it.
enum SettlingFields {
  static func field<Row>(_ settling: @escaping @Sendable (Row) -> Settling) -> Field<Row> {
    .object(
      "toSettle",
      Record([
        .number("plans") { settling($0).plans }, .number("open") { settling($0).open },
        .number("late") { settling($0).late },
      ]))
  }

  /// The line under a list; none where nothing is.
  static func notes(_ settling: Settling, _ language: Language) -> [String] {
    settling.plans > 0 ? [SettlingText.note(settling, language)] : []
  }
}

/// What stopped plans leave to be settled, in one line.
package enum SettlingText {
  package static func note(_ settling: Settling, _ language: Language) -> String {
    let note = "\(SettlingWords.note(language, settling.plans)): \(settling.open)"
    return settling.late > 0
      ? note + SettlingWords.late(language, ["n": String(settling.late)]) : note
  }
}
