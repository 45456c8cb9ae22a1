import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import ReportTables
import Wording

/// `find`: searches codes, keys, titles, notes and reasons.
struct FindCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("find", ReportHelp.find) }
  static var answer: AnswerShape { FoundItemsTable.shape }
  static var rows: ListShape? {
    ListShape("items", key: ["plan|partner", "key", "where"])
  }

  @Argument(help: ArgumentHelp(say(ReportHelp.text), valueName: "text")) var text: String
  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup(title: say(FilterWords.group)) var limit: LimitOption
  @OptionGroup var labels: LabelsOption
  @OptionGroup var global: GlobalOptions

  var labelling: LabelsOption? { labels }

  func run(in session: Session) throws {
    try filter.refuseStanding()
    let limit = try limit.checked()
    let found = try session.planner.find(text, filter: filter.filter(in: session), limit: limit)
    session.present(Answer(found), FoundItemsTable.self)
  }
}
