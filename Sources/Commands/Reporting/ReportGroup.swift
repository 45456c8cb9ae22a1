import ArgumentParser
import Wording

/// `report`: what supervisors read.
struct ReportGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "report", ReportHelp.group,
      subcommands: [
        OverdueCommand.self, UpcomingCommand.self, FreshnessCommand.self, UnansweredCommand.self,
        ChangesCommand.self,
      ])
  }
}
