import CarePlans
import CivilTime
import PlanAPI
package import Reports
import Wording

/// The plans with their counts.
package enum PlanListTable: ReportTable {
  package static let record = Record<PlanList>([
    .date("asOf") { $0.asOf }, .number("total") { $0.total }, .number("leftOut") { $0.leftOut },
    .list("plans", of: PlanListFields.record) { $0.entries },
    SettlingFields.field { $0.settling },
  ])

  package static func capacity(of list: PlanList) -> Int { 256 + 600 * list.entries.count }

  package static func document(_ list: PlanList, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let language = cells.language
    return TableDocument(
      title: ShowWords.plansTitle(language, ["day": list.asOf.description]),
      sheets: [.of(PlanListFields.columns, rows: list.entries, cells)],
      footnotes: [ShowWords.plansCount(language, list.total)]
        + (list.leftOut > 0 ? [FilterWords.leftOut(language, list.leftOut)] : [])
        + SettlingFields.notes(list.settling, language))
  }
}

/// The fields of a plan in a list of plans.
enum PlanListFields {
  private typealias Entry = PlanList.Entry

  private static let code = Field<Entry>.text("code") { $0.row.code.description }
  private static let status = Field<Entry>.text("status") { $0.row.status.rawValue }
  private static let caseType = Field<Entry>.text("caseType") { $0.row.caseType }
  private static let phase = Field<Entry>.optionalText("phase") { $0.phase }
  private static let lead = Field<Entry>.optionalText("lead") { $0.row.lead?.rawValue }
  private static let open = Field<Entry>.number("open") { $0.open }
  private static let breached = Field<Entry>.number("breached") { $0.breached }
  private static let overdue = Field<Entry>.number("overdue") { $0.late }
  private static let ready = Field<Entry>.number("ready") { $0.ready }
  private static let waiting = Field<Entry>.number("waiting") { $0.waiting }
  private static let nextDate = Field<Entry>.optionalDate("nextDate") { $0.nextDate }

  /// A name of a template in words, where it is one of the shipped.
  private static func named(_ name: String, _ cells: ReportCells) -> Cell {
    Cell(TypedWords.shown(name, cells.language), data: name)
  }

  static let record = Record<PlanList.Entry>([
    code, status, caseType,
    .object(
      "template",
      Record([
        .text("id") { $0.row.template.id }, .number("version") { $0.row.template.version },
      ])), phase, lead, .date("start") { $0.row.start },
    Field(
      "anchors", [:],
      write: { entry, _, json in
        json.object { json in
          for named in entry.row.anchors {
            json.object(named.key.rawValue) { json in
              json.field("date", named.anchor.date)
              json.field("state", named.anchor.state.rawValue)
            }
          }
        }
      }), .optionalDate("lastContact") { $0.row.lastContact },
    .optionalDate("endedOn") { $0.row.endedOn }, open, breached, overdue, ready, waiting, nextDate,
  ])

  static let columns: [Field<PlanList.Entry>] = [
    code.shown(OverdueWords.byPlan) { entry, _ in
      Cell(entry.row.code.short, data: entry.row.code.description)
    },
    status.shown(ShowWords.status) { entry, cells in
      let name = entry.row.status.rawValue
      return Cell(ItemWords.status(name)?(cells.language) ?? "", data: name)
    },
    caseType.shown(ShowWords.caseType, priority: 3, minWidth: 10) { entry, cells in
      named(entry.row.caseType, cells)
    },
    phase.shown(ShowWords.phase, priority: 2) { entry, cells in
      entry.phase.map { Cell(ShippedNames.phase($0, cells.language), data: $0) } ?? .empty
    }, lead.shown(ShowWords.lead, priority: 1),
    open.shown(ShowWords.open, alignment: .right),
    overdue.shown(ShowWords.overdue, alignment: .right) { entry, _ in
      Cell(entry.late, style: entry.late > 0 ? .warning : .plain)
    },
    breached.shown(ShowWords.termPassed, alignment: .right) { entry, _ in
      Cell(entry.breached, style: entry.breached > 0 ? .alarm : .plain)
    }, ready.shown(ShowWords.canNow, alignment: .right),
    waiting.shown(ShowWords.waiting, alignment: .right, priority: 4),
    nextDate.shown(ShowWords.nextContact, priority: 5),
  ]
}
