import CarePlans
import CivilTime
package import Reports

/// `report overdue` as JSON for readers of counts, described in `docs/json.md`.
package enum LateFiguresWire {
  package static func document(_ figures: LateFigures) -> [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.field("asOf", figures.asOf)
        json.field("groupedBy", figures.grouping.rawValue)
        json.field("leastTold", SmallFigure.least)
        json.field("total", figures.sum.overdue)
        json.field("breached", figures.sum.breached)
        json.list("groups") { json in
          for row in figures.rows {
            json.lateGroup(row.key, overdue: row.overdue, breached: row.breached) { row[age: $0] }
          }
        }
      }
    }
  }
}
