import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import Reports
import Wording

/// `plan list`: plans with what is open in each.
struct PlanListCommand: ReadingCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("list", PlanHelp.list) }

  @Flag(name: .customLong("all"), help: ArgumentHelp(say(ShowWords.allStates))) var isAll = false
  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup(title: say(FilterWords.group)) var limit: LimitOption
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let limit = try limit.checked()
    let question = try filter.question(in: session)
    let asked = question.filter
    let picture = try session.planner.picture(asked)
    let scope = session.planner.scope
    var rows = picture.rows.filter {
      fits($0, asked, on: picture.today) && scope?.opens($0.code) ?? true
    }
    // Filters on items leave the plans that have such an item.
    if asksForItems {
      let having = Set(
        picture.commitments.filter { question.keeps($0, on: picture.today) }.map(\.plan))
      rows = rows.filter { having.contains($0.code) }
    }
    let count = rows.count
    if let limit { rows = Array(rows.sorted { $0.code < $1.code }.prefix(limit)) }
    let list = PlanList(of: rows, commitments: picture.commitments, on: picture.today)
    if session.format == .json {
      session.console.data(PlanListWire.document(list, leftOut: count - rows.count))
    } else {
      var book = book(list, count, session.language)
      session.addNotes(to: &book, leftOut: count - rows.count)
      session.present(book)
    }
  }

  private var asksForItems: Bool {
    !(filter.partners + filter.workers + filter.obligations + filter.kinds).isEmpty
      || filter.isMine || filter.isOverdue || filter.isReady || filter.due != nil
  }

  private func fits(_ row: PlanRow, _ asked: CommitmentFilter, on today: CivilDate) -> Bool {
    (asked.plans?.contains(row.code) ?? true)
      && (asked.statuses?.contains(row.status) ?? (isAll || !row.status.isEnded))
      && (asked.caseTypes?.contains(row.caseType) ?? true)
      && (asked.leads.map { leads in row.lead.map(leads.contains) ?? false } ?? true)
      && (asked.phases.map { phases in row.phase(on: today).map(phases.contains) ?? false } ?? true)
  }

  private func book(_ list: PlanList, _ count: Int, _ language: Language) -> TableDocument {
    func number(_ key: String, _ heading: Phrase, priority: Int = 0) -> Column {
      Column(key, heading(language), alignment: .right, priority: priority)
    }
    return TableDocument(
      title: ShowWords.plansTitle(language, ["day": list.asOf.description]),
      sheets: [
        Sheet(
          columns: [
            Column("code", OverdueWords.byPlan(language)),
            Column("status", ShowWords.status(language)),
            Column("caseType", ShowWords.caseType(language), priority: 3, minWidth: 10),
            Column("phase", ShowWords.phase(language), priority: 2),
            Column("lead", ShowWords.lead(language), priority: 1),
            number("open", ShowWords.open), number("overdue", ShowWords.overdue),
            number("breached", ShowWords.termPassed), number("ready", ShowWords.canNow),
            number("waiting", ShowWords.waiting, priority: 4),
            Column("nextDate", ShowWords.nextContact(language), priority: 5),
          ],
          rows: list.entries.map { entry in
            [
              Cell(entry.row.code.short, data: entry.row.code.description),
              Cell(
                ItemWords.status(entry.row.status.rawValue)?(language) ?? "",
                data: entry.row.status.rawValue), Cell(entry.row.caseType),
              Cell(entry.phase ?? ""), Cell(entry.row.lead?.rawValue ?? ""), Cell(entry.open),
              Cell(entry.late, style: entry.late > 0 ? .warning : .plain),
              Cell(entry.breached, style: entry.breached > 0 ? .alarm : .plain), Cell(entry.ready),
              Cell(entry.waiting), Cell(entry.nextDate?.description ?? ""),
            ]
          })
      ], footnotes: [ShowWords.plansCount(language, count)])
  }
}
