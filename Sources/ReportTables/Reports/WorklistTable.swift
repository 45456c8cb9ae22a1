import CarePlans
import CivilTime
package import Reports
import Wording

/// A worklist as one table with a heading for each group.
package enum WorklistTable: ReportTable {
  private static let counts = Record<Worklist>(
    Worklist.Group.allCases.map { group in .number(group.rawValue) { $0.count(group) } } + [
      .number("later") { $0.rest.later }, .number("later-contacts") { $0.rest.contacts },
      .number("put-aside") { $0.rest.putAside }, .number("held-up") { $0.rest.heldUp },
      .number("open-dated") { $0.rest.openDated },
    ])

  package static let record = Record<Worklist>([
    .date("asOf") { $0.asOf }, .number("total") { $0.total }, .number("shown") { $0.shown },
    .number("leftOut") { $0.total - $0.shown }, .object("counts", counts),
    .list("items", of: WorklistFields.record) { list, use in
      for section in list.sections {
        for row in section.rows { use(row) }
      }
    },
    .list("coming", of: ComingDateFields.record) { $0.coming },
    .number("comingLater") { $0.comingLater },
    .list(
      "standingInFor",
      of: Record<Worklist.Deputised>([
        .text("worker") { $0.worker.rawValue }, .date("until") { $0.until },
      ])
    ) { $0.deputised },
    SettlingFields.field { $0.settling },
    .list("passed", of: ComingDateFields.record) { $0.passed },
  ])

  package static func capacity(of list: Worklist) -> Int { 1_024 + 900 * list.shown }

  package static func document(_ list: Worklist, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let language = cells.language
    return TableDocument(
      title: WorklistWords.title(language, ["day": list.asOf.description]),
      summary: [ComingDateFields.asking(list.passed, cells)].compactMap(\.self),
      sheets: [
        .of(
          WorklistFields.columns,
          list.sections.map { section in
            let name = name(of: section.group, language)
            let values: KeyValuePairs = ["group": name, "n": String(list.count(section.group))]
            return (WorklistWords.heading(language, values), section.rows)
          }, cells, hasData: hasData,
          style: { WorklistFields.style(of: list.sections[$0].group) })
      ] + [ComingDateFields.sheet(list.coming, later: list.comingLater, cells)].compactMap(\.self),
      footnotes: footnotes(of: list, language))
  }

  static func name(of group: Worklist.Group, _ language: Language) -> String {
    switch group {
    case .breached: WorklistWords.breached(language)
    case .overdue: WorklistWords.overdue(language)
    case .toReport: WorklistWords.toReport(language)
    case .dueThisWeek: WorklistWords.due(language)
    case .ready: WorklistWords.ready(language)
    case .waiting: WorklistWords.waiting(language)
    case .contacts: WorklistWords.contacts(language)
    }
  }

  private static func footnotes(of list: Worklist, _ language: Language) -> [String] {
    let rest = [
      (WorklistWords.later, list.rest.later), (WorklistWords.laterContacts, list.rest.contacts),
      (WorklistWords.putAside, list.rest.putAside), (WorklistWords.heldUp, list.rest.heldUp),
      (WorklistWords.openDated, list.rest.openDated),
    ]
    let counts =
      [WorklistWords.total(language, list.total)]
      + rest.filter { $0.1 > 0 }.map { $0.0(language, $0.1) }
    let isMarked = list.sections.contains { $0.rows.contains(where: \.isExpected) }
    let leftOut = list.total - list.shown
    return (list.total == 0 ? [WorklistWords.empty(language)] : [])
      + [counts.joined(separator: ", ")]
      + (isMarked ? [WorklistWords.expectedLegend(language)] : [])
      + (leftOut > 0 ? [FilterWords.leftOut(language, leftOut)] : [])
      + list.deputised.map { away in
        AbsenceWords.standingIn(
          language, ["worker": away.worker.rawValue, "date": away.until.description])
      }
      + SettlingFields.notes(list.settling, language)
      + (list.drafts > 0 ? [WorklistWords.drafts(language, list.drafts)] : [])
  }
}
