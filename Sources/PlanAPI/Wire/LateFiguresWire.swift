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
        json.field("leastTold", LateFigures.least)
        json.field("total", figures.sum.overdue)
        json.field("breached", figures.sum.breached)
        json.list("groups") { json in
          for row in figures.rows {
            json.object { json in
              json.field("key", row.key)
              json.field("overdue", row.overdue)
              json.field("breached", row.breached)
              json.object("ages") { json in
                for age in LateAge.allCases { json.field(age.rawValue, row[age: age]) }
              }
            }
          }
        }
      }
    }
  }
}
