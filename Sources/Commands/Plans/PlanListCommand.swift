import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `plan list`: plans with what is open in each.
struct PlanListCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("list", PlanHelp.list) }
  static var answer: AnswerShape { PlanListTable.shape }
  static var rows: ListShape? { ListShape("plans", key: ["code"]) }

  @Flag(name: .customLong("all"), help: ArgumentHelp(say(ShowWords.allStates))) var isAll = false
  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup(title: say(FilterWords.group)) var limit: LimitOption
  @OptionGroup var labels: LabelsOption
  @OptionGroup var global: GlobalOptions

  var labelling: LabelsOption? { labels }

  func run(in session: Session) throws {
    let limit = try limit.checked()
    session.present(
      try session.planner.planList(filter.question(in: session), isAll: isAll, limit: limit),
      PlanListTable.self)
  }
}
