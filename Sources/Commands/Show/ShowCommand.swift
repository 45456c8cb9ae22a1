import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import Wording

/// `show`, `plan show`, `task show`, `series show`: everything about one thing.
struct ShowCommand: ReadingCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("show", TaskHelp.show) }

  @Argument(help: ArgumentHelp(say(FilterWords.refs), valueName: "ref")) var ref: String
  @Flag(name: .customLong("all"), help: ArgumentHelp(say(ShowWords.allStates))) var isAll = false
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let found = try session.planner.resolve([ref])[0]
    if let scope = session.planner.scope, !scope.opens(found.code) {
      return try SeenItemPage(found, through: scope, in: session).print()
    }
    let view = try session.planner.show(found.code.description)
    let page = PlanPage(view: view, language: session.language, showsAll: isAll)
    let wire = page.wire
    switch found.item {
    case nil:
      session.console.seat?.show(view.plan.code, revision: view.revision)
      session.present(page.book) { wire.tree }
    case .task(let key)?:
      session.present(TaskPage(page: page, key: key).book) { wire.task(key) }
    case .series(let key)?:
      session.present(FollowUpPage(page: page).series(key)) { wire.series(key) }
    case .contact(let key, let number)?:
      let shown = view.schedule.occurrences[key]?.contains { $0.number == number } ?? false
      guard shown else {
        throw PlanRefusal.contactUnknown(
          PlanItem(view.plan.code, key, contact: number),
          last: view.schedule.occurrences[key]?.last?.number ?? 0)
      }
      session.present(FollowUpPage(page: page).contact(key, number)) {
        wire.contact(key, number: number)
      }
    case .measure(let key)?:
      session.present(FollowUpPage(page: page).measure(key)) { wire.measure(key) }
    }
  }
}
