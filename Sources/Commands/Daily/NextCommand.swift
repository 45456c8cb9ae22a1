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
    let (list, snapshot, drafts) = try session.planner.worklist(
      filter.question(in: session), limit: limit)
    let titles = session.titles(of: snapshot)
    if session.format == .json {
      session.console.data(WorklistWire.document(list, titles: titles))
    } else {
      var book = WorklistSheet.book(list, session.language, titles: titles)
      session.addNotes(to: &book, leftOut: list.total - list.shown)
      if drafts > 0 { book.footnotes.append(WorklistWords.drafts(session.language, drafts)) }
      session.present(book)
    }
  }
}
