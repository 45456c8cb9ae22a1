import CarePlans
import CivilTime
import Reports

/// The fields every item of a report begins with, version 1, described in `docs/json.md`.
enum CommitmentWire {
  static func write(_ entry: Commitment, title: String, to json: inout JSONWriter) {
    json.field("ref", entry.ref)
    json.field("plan", entry.plan.description)
    json.field("key", entry.item)
    json.field("number", entry.number)
    json.field("title", title)
    json.field("kind", entry.kind.rawValue)
    json.field("partner", entry.partner)
    json.field("worker", entry.worker)
    json.field("obligation", entry.obligation.rawValue)
    json.field("due", entry.due)
    json.field("dueState", state(entry.due, isExpected: entry.isDueExpected))
    json.field("limit", entry.limit)
    json.field("limitState", state(entry.limit, isExpected: entry.isLimitExpected))
  }

  /// How sure a date is; null without one.
  static func state(_ date: CivilDate?, isExpected: Bool) -> String? {
    date.map { _ in isExpected ? "expected" : "firm" }
  }

  /// How many plans are counted apart, and why.
  static func write(notOwing counts: [StatusCount], to json: inout JSONWriter) {
    json.object("notOwing") { json in
      json.field("total", counts.reduce(0) { $0 + $1.plans })
      for count in counts { json.field(count.status.rawValue, count.plans) }
    }
  }
}
