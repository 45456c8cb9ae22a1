import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import Reports
import Wording

/// `next`: the worklist.
struct NextCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("next", TaskHelp.next) }

  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    try filter.refuseOrder()
    let picture = try session.planner.picture(filter.filter(in: session))
    let today = picture.today
    var wanted = picture.commitments.filter { filter.keeps($0, on: today) }
    var list = Worklist(of: wanted, rows: picture.rows, on: today)
    let total = list.total
    if let limit = filter.limit, limit < total {
      let shown = Set(list.sections.flatMap(\.rows).prefix(limit).map { Self.name($0.commitment) })
      wanted = wanted.filter { shown.contains(Self.name($0)) }
      list = Worklist(of: wanted, rows: picture.rows, on: today)
    }
    let titles = session.titles(of: picture)
    if session.format == .json {
      session.console.data(WorklistWire.document(list, titles: titles))
    } else {
      var book = WorklistSheet.book(list, session.language, titles: titles)
      session.addNotes(to: &book, leftOut: total - list.total)
      session.present(book)
    }
  }

  /// The line a commitment belongs to: its series, or itself.
  private static func name(_ entry: Commitment) -> String {
    "\(entry.plan)/\(entry.series ?? entry.item)"
  }
}
