import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import Reports
import Wording

/// `next`: the worklist.
struct NextCommand: ReadingCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("next", TaskHelp.next) }

  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup(title: say(FilterWords.group)) var limit: LimitOption
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let limit = try limit.checked()
    let asked = try filter.filter(in: session)
    let picture = try session.planner.picture(asked)
    let today = picture.today
    let wanted = picture.commitments.filter { filter.keeps($0, on: today) }
    var list = Worklist(of: wanted, rows: picture.rows, on: today)
    if let limit { list = list.limited(to: limit) }
    let titles = session.titles(of: picture)
    if session.format == .json {
      session.console.data(WorklistWire.document(list, titles: titles))
    } else {
      var book = WorklistSheet.book(list, session.language, titles: titles)
      session.addNotes(to: &book, leftOut: list.total - list.shown)
      let drafts = drafts(in: picture, asked, session.planner.scope)
      if drafts > 0 { book.footnotes.append(WorklistWords.drafts(session.language, drafts)) }
      session.present(book)
    }
  }

  /// How many plans that the reader may open have not begun, of those the filters on plans ask for.
  private func drafts(
    in picture: CommitmentSnapshot, _ asked: CommitmentFilter, _ scope: ViewerScope?
  ) -> Int {
    guard asked.statuses == nil else { return 0 }
    return picture.rows.count { row in
      row.status == .draft && scope?.opens(row.code) ?? true
        && asked.plans?.contains(row.code) ?? true
        && asked.caseTypes?.contains(row.caseType) ?? true
        && (asked.leads.map { leads in row.lead.map(leads.contains) ?? false } ?? true)
    }
  }
}
