import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `series list`: series with their last and next contact.
struct SeriesListCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("list", SeriesHelp.list) }
  static var answer: AnswerShape { SeriesListTable.shape }
  static var rows: ListShape? { ListShape("series", key: ["plan", "key"]) }

  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup(title: say(FilterWords.group)) var limit: LimitOption
  @OptionGroup var labels: LabelsOption
  @OptionGroup var global: GlobalOptions

  var labelling: LabelsOption? { labels }

  func run(in session: Session) throws {
    let limit = try limit.checked()
    session.present(
      try session.planner.seriesList(filter.question(in: session), limit: limit),
      SeriesListTable.self)
  }
}
