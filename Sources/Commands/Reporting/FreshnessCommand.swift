import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import PlanStore
import Planner
import ReportTables
import Reports
import Wording

/// `report freshness`: whose calendars have not been fetched since something urgent changed.
struct FreshnessCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("freshness", FeedHelp.freshness)
  }
  static var answer: AnswerShape { FreshnessTable.shape }
  static var rows: ListShape? { ListShape("items", key: ["id"]) }

  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    session.present(
      try session.planner.freshness(session.store.lastUses()), FreshnessTable.self)
  }
}
