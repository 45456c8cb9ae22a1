import ArgumentParser
import Wording

/// `series`: everything about series of contacts.
struct SeriesGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "series", SeriesHelp.group,
      subcommands: [
        SeriesListCommand.self, ShowCommand.self, SeriesAddCommand.self, SeriesChangeCommand.self,
        SeriesStopCommand.self, SeriesRemoveCommand.self, LogCommand.self,
      ])
  }
}
