package import CarePlans
import CivilTime
package import Reports

/// `next` as JSON, version 1, described in `docs/json.md`.
package enum WorklistWire {
  package static func document(
    _ list: Worklist, _ style: JSONWriter.Style = .pretty, titles: (Commitment) -> String
  ) -> [UInt8] {
    JSONWriter.document(style, reserving: 1024 + 900 * list.total) { json in
      json.object { json in
        json.field("asOf", list.asOf)
        json.field("total", list.total)
        json.field("shown", list.shown)
        json.field("leftOut", list.total - list.shown)
        json.object("counts") { json in
          for group in Worklist.Group.allCases {
            json.field(group.rawValue, list.count(group))
          }
          json.field("later", list.later)
          json.field("open-dated", list.openDated)
        }
        json.list("items") { json in
          for section in list.sections {
            for row in section.rows { write(row, in: section.group, titles: titles, to: &json) }
          }
        }
      }
    }
  }

  private static func write(
    _ row: Worklist.Row, in group: Worklist.Group, titles: (Commitment) -> String,
    to json: inout JSONWriter
  ) {
    let entry = row.commitment
    json.object { json in
      json.field("group", group.rawValue)
      CommitmentWire.write(entry, title: titles(entry), to: &json)
      json.field("date", row.date)
      json.field("expected", row.isExpected)
      json.field("days", row.days)
      json.field("daysLate", row.line.standing.daysLate)
      json.field("ready", row.line.standing.isReady)
      json.field("waitUntil", entry.waitUntil)
      json.field("earlier", row.line.earlier)
      json.field("blockedBy", entry.blockedBy)
    }
  }
}
