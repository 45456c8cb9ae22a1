package import CarePlans
import CivilTime
package import Reports

/// `report overdue` as JSON, version 1, described in `docs/json.md`.
package enum OverdueWire {
  package static func document(
    _ report: Overdue, _ style: JSONWriter.Style = .pretty, titles: (Commitment) -> String
  ) -> [UInt8] {
    let capacity = 1024 + 900 * (report.items.count + report.waiting.count)
    return JSONWriter.document(style, reserving: capacity) { json in
      json.object { write(report, titles: titles, to: &$0) }
    }
  }

  private static func write(
    _ report: Overdue, titles: (Commitment) -> String, to json: inout JSONWriter
  ) {
    json.field("asOf", report.asOf)
    json.field("groupedBy", report.grouping.rawValue)
    json.field("total", report.counts.overdue)
    json.field("breached", report.counts.breached)
    json.list("groups") { json in
      for group in report.groups {
        json.lateGroup(
          group.key, overdue: group.counts.overdue, breached: group.counts.breached
        ) { group.counts[age: $0] }
      }
    }
    json.list("items") { json in
      for item in report.items { write(item, titles: titles, to: &json) }
    }
    json.list("roots") { json in
      for root in report.roots { write(root, titles: titles, to: &json) }
    }
    json.list("causes") { json in
      for cause in report.causes { write(cause, titles: titles, to: &json) }
    }
    json.list("waiting") { json in
      for item in report.waiting { write(item, titles: titles, to: &json) }
    }
    CommitmentWire.write(notOwing: report.notOwing, to: &json)
  }

  private static func write(
    _ item: Overdue.Item, titles: (Commitment) -> String, to json: inout JSONWriter
  ) {
    let entry = item.commitment
    json.object { json in
      CommitmentWire.write(entry, title: titles(entry), to: &json)
      json.field("daysLate", item.daysLate)
      json.field("breached", item.isBreached)
      json.field("earlier", item.line.earlier)
      json.field("firstDue", entry.firstDue)
      json.field("pushes", entry.pushes)
      json.field("moves", entry.moves)
      json.field("neededBy", entry.neededBy)
      json.field("waitUntil", entry.waitUntil)
      json.field("blockedBy", entry.blockedBy)
      json.field("root", item.root)
    }
  }

  private static func write(
    _ root: Overdue.Root, titles: (Commitment) -> String, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("plan", root.plan.description)
      json.field("key", root.key)
      json.field("title", root.commitment.map(titles))
      json.field("partner", root.partner)
      json.field("due", root.commitment?.due)
      json.field("frees", root.frees)
      json.field("plans", root.plans)
    }
  }

  private static func write(
    _ cause: Overdue.Cause, titles: (Commitment) -> String, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("key", cause.key)
      json.field("title", cause.example.map(titles))
      json.field("partner", cause.partner)
      json.field("roots", cause.roots)
      json.field("frees", cause.frees)
      json.field("plans", cause.plans)
    }
  }
}
