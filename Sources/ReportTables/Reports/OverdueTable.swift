import CarePlans
import CivilTime
import PlanAPI
package import Reports
import Wording

/// The overdue report: a table of groups, one of items, one of what holds up others.
package enum OverdueTable: ReportTable {
  private static let group = LateGroupFields(isWithheld: false)
  private static let shownRoots = 10

  package static let record = Record<Overdue>([
    .date("asOf") { $0.asOf }, .text("groupedBy") { $0.grouping.rawValue },
    .number("total") { $0.counts.overdue }, .number("breached") { $0.counts.breached },
    .list("groups", of: group.record) { $0.groups.map { LateGroup($0) } },
    .list("items", of: OverdueItemFields.record) { $0.items },
    .list("roots", of: OverdueRootFields.record) { $0.roots },
    .list("causes", of: OverdueCauseFields.record) { $0.causes },
    .list("waiting", of: OverdueItemFields.record) { $0.waiting },
    .list("unreported", of: OverdueItemFields.record) { $0.unreported },
    .list(
      "awaited",
      of: Record([
        .optionalText("anchor") { $0.anchor?.rawValue }, .number("terms") { $0.terms },
      ])
    ) { $0.awaited },
    Field(
      "notOwing", ["total": .number],
      write: { report, _, json in
        json.object { json in
          json.field("total", report.notOwing.reduce(0) { $0 + $1.plans })
          for count in report.notOwing { json.field(count.status.rawValue, count.plans) }
        }
      }), SettlingFields.field { $0.settling },
  ])

  package static func capacity(of report: Overdue) -> Int {
    1_024 + 900 * (report.items.count + report.waiting.count + report.unreported.count)
  }

  package static func document(_ report: Overdue, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let language = cells.language
    var sheets = [items(of: report, cells, hasData: hasData)]
    if report.items.isEmpty { sheets[0].footnotes = [OverdueWords.none(language)] }
    if !report.unreported.isEmpty {
      sheets.append(
        .of(
          OverdueItemFields.unreported, title: OverdueWords.unreported(language),
          rows: report.unreported, cells, hasData: false))
    }
    if !report.roots.isEmpty { sheets.append(roots(of: report, cells)) }
    let causes = report.causes.filter { $0.plans > 1 }
    if !causes.isEmpty {
      sheets.append(
        .of(
          OverdueCauseFields.columns, title: OverdueWords.causes(language),
          rows: causes.prefix(shownRoots), cells, hasData: false))
    }
    if !report.waiting.isEmpty {
      sheets.append(
        .of(
          OverdueItemFields.waiting, title: OverdueWords.waiting(language), rows: report.waiting,
          cells, hasData: false))
    }
    return TableDocument(
      title: OverdueWords.title(language, ["day": report.asOf.description]),
      summary: report.items.isEmpty ? [] : [groups(of: report, language)], sheets: sheets,
      footnotes: (report.counts.breached > 0 ? [OverdueWords.legend(language)] : [])
        + report.awaited.map { note($0, language) }
        + SettlingFields.notes(report.settling, language)
        + [cells.note(report.notOwing)].compactMap { $0 })
  }

  private static func note(_ awaited: AwaitedTerms, _ language: Language) -> String {
    let name = awaited.anchor.map { ShippedNames.anchor($0.rawValue, language) }
    let phrase = awaited.terms == 1 ? OverdueWords.awaited.one : OverdueWords.awaited.more
    return phrase(
      language,
      [
        "n": String(awaited.terms), "name": name ?? OverdueWords.someDate(language),
      ])
  }

  private static func groups(of report: Overdue, _ language: Language) -> Sheet {
    let names = GroupNames(grouping: report.grouping, language: language)
    let breached = report.counts.breached
    return Sheet(
      columns: names.columns(group),
      rows: names.rows(
        report.groups.map { LateGroup($0) }, sum: LateGroup(nil, report.counts), group),
      footnotes: [
        OverdueWords.total(language, report.counts.overdue)
          + (breached > 0 ? ", " + OverdueWords.breached(language, breached) : "")
      ])
  }

  /// What is overdue, under the names of the groups, in list order within each.
  private static func items(of report: Overdue, _ cells: ReportCells, hasData: Bool) -> Sheet {
    let names = GroupNames(grouping: report.grouping, language: cells.language)
    let line = CellLine(OverdueItemFields.columns, hasData: hasData)
    var sections: [String?: [[Cell]]] = [:]
    for item in report.items {
      sections[report.groupKey(of: item), default: []].append(line(item, cells))
    }
    return Sheet(
      title: report.items.isEmpty ? nil : OverdueWords.items(cells.language),
      columns: Sheet.columns(OverdueItemFields.columns, cells, hasData: hasData),
      sections: report.groups.map { group in
        SheetSection(heading: names.name(of: group.key), rows: sections[group.key] ?? [])
      })
  }

  private static func roots(of report: Overdue, _ cells: ReportCells) -> Sheet {
    let rest = report.roots.count - shownRoots
    return .of(
      OverdueRootFields.columns, title: OverdueWords.roots(cells.language),
      rows: report.roots.prefix(shownRoots), cells, hasData: false,
      footnotes: rest > 0 ? [OverdueWords.moreRoots(cells.language, rest)] : [])
  }
}
