import PlanAPI
import PlanStore
import Planner
import ReportTables
import Wording

/// What a store is and holds, as people and programs read it.
struct StoreFactsPage {
  let facts: StoreFacts
  let language: Language

  var sheet: Sheet {
    let kind = facts.settings.isDemo ? StoreWords.demo : StoreWords.own
    let rows: [(key: String, title: Phrase, text: String)] = [
      ("path", StoreWords.path, facts.path), ("key", StoreWords.key, facts.keyPath),
      ("kind", StoreWords.kind, kind(language)),
      ("journal", StoreWords.journal, facts.head.description),
      ("plans", StoreWords.plans, String(facts.plans)),
      ("open", StoreWords.open, String(facts.openCommitments)),
      ("commitments", StoreWords.all, String(facts.commitments)),
      ("templates", StoreWords.templates, String(facts.templates)),
      ("version", StoreWords.version, String(facts.version)),
      ("size", StoreWords.size, StoreWords.kilobytes(language, ["n": String(facts.bytes / 1024)])),
      ("zone", StoreWords.zone, facts.settings.zone),
      ("region", StoreWords.region, facts.settings.region),
    ]
    return Sheet(
      columns: [
        Column("what", StoreWords.thing(language)), Column("value", StoreWords.value(language)),
      ], rows: rows.map { [Cell($0.title(language), data: $0.key), Cell($0.text)] })
  }

  var json: JSONTree {
    .object([
      ("path", .string(facts.path)), ("key", .string(facts.keyPath)),
      ("isDemo", .bool(facts.settings.isDemo)), ("version", .int(facts.version)),
      ("bytes", .int(facts.bytes)), ("logBytes", .int(facts.logBytes)),
      ("head", .object([("count", .int(facts.head.count)), ("hash", .string(facts.head.hash))])),
      ("plans", .int(facts.plans)), ("commitments", .int(facts.commitments)),
      ("openCommitments", .int(facts.openCommitments)), ("templates", .int(facts.templates)),
      ("zone", .string(facts.settings.zone)), ("region", .string(facts.settings.region)),
    ])
  }
}
