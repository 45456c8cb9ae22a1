import ArgumentParser
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
    let picture = try session.planner.picture(filter.filter(in: session))
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
      session.present(book)
    }
  }
}
