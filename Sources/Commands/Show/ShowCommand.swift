import ArgumentParser
import CarePlans
import Planner
import ReportTables
import Reports
import Wording

/// `show`, `plan show`, `task show`, `series show`: everything about one thing.
struct ShowCommand: ReadingCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("show", TaskHelp.show) }

  @Argument(help: ArgumentHelp(say(TaskHelp.shown), valueName: "ref")) var ref: String
  @Flag(name: .customLong("all"), help: ArgumentHelp(say(ShowWords.allStates))) var isAll = false
  @OptionGroup var labels: LabelsOption
  @OptionGroup var global: GlobalOptions

  var labelling: LabelsOption? { labels }

  func run(in session: Session) throws {
    switch try session.planner.item(ref) {
    case .whole(let view, let item):
      if item == nil { session.console.seat?.show(view.plan.code, revision: view.revision) }
      let label = session.labels[view.plan.code.short]
      let page = PlanPage(view, session.language, showsAll: isAll, label: label)
      session.unlabelled.present(page.document(of: item)) { page.tree(of: item) }
    case .question(let seen):
      let page = QuestionPage(seen.question, seen.commitment, session.language, on: session.today)
      session.present(page.document) { page.json }
    case .line(let answer): session.present(answer, SeenItemTable.self)
    case .list(let answer): session.present(answer, CommitmentListTable.self)
    }
  }
}
