package import CarePlans
import CivilTime
package import Reports

/// `report upcoming` as JSON, version 1, described in `docs/json.md`.
package enum UpcomingWire {
  package static func document(
    _ report: Upcoming, _ style: JSONWriter.Style = .pretty, titles: (Commitment) -> String
  ) -> [UInt8] {
    JSONWriter.document(style, reserving: 1024 + 700 * report.total) { json in
      json.object { json in
        json.field("asOf", report.asOf)
        json.field("days", report.days)
        json.field("through", report.through)
        json.field("total", report.total)
        write(report.statutory, "statutory", titles: titles, to: &json)
        write(report.measureEnds, "measureEnds", titles: titles, to: &json)
        json.list("weeks") { json in
          for week in report.weeks {
            json.object { json in
              json.field("week", week.number)
              json.field("monday", week.monday)
              write(week.items, "items", titles: titles, to: &json)
            }
          }
        }
      }
    }
  }

  private static func write(
    _ items: [Upcoming.Item], _ name: String, titles: (Commitment) -> String,
    to json: inout JSONWriter
  ) {
    json.list(name) { json in
      for item in items {
        json.object { json in
          CommitmentWire.write(item.commitment, title: titles(item.commitment), to: &json)
          json.field("date", item.date)
          json.field("expected", item.isExpected)
          json.field("late", item.isLate)
          json.field("blockedBy", item.commitment.blockedBy)
        }
      }
    }
  }
}
