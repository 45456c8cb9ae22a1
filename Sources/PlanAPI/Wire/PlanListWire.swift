import CarePlans
import CivilTime
package import Reports

/// `plan list` as JSON, version 1, described in `docs/json.md`.
package enum PlanListWire {
  /// - Parameter leftOut: Plans that fit too and are not shown.
  package static func document(
    _ list: PlanList, leftOut: Int = 0, _ style: JSONWriter.Style = .pretty
  ) -> [UInt8] {
    JSONWriter.document(style, reserving: 256 + 600 * list.entries.count) { json in
      json.object { json in
        json.field("asOf", list.asOf)
        json.field("total", list.entries.count + leftOut)
        json.field("leftOut", leftOut)
        json.list("plans") { json in
          for entry in list.entries { write(entry, to: &json) }
        }
      }
    }
  }

  private static func write(_ entry: PlanList.Entry, to json: inout JSONWriter) {
    let row = entry.row
    json.object { json in
      json.field("code", row.code.description)
      json.field("status", row.status.rawValue)
      json.field("caseType", row.caseType)
      json.object("template") { json in
        json.field("id", row.template.id)
        json.field("version", row.template.version)
      }
      json.field("phase", entry.phase)
      json.field("lead", row.lead)
      json.field("start", row.start)
      json.object("anchors") { json in
        for named in row.anchors {
          json.object(named.key.rawValue) { json in
            json.field("date", named.anchor.date)
            json.field("state", named.anchor.state.rawValue)
          }
        }
      }
      json.field("lastContact", row.lastContact)
      json.field("endedOn", row.endedOn)
      json.field("open", entry.open)
      json.field("breached", entry.breached)
      json.field("overdue", entry.late)
      json.field("ready", entry.ready)
      json.field("waiting", entry.waiting)
      json.field("nextDate", entry.nextDate)
    }
  }
}
