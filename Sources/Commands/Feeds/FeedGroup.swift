import ArgumentParser
import Wording

/// `feed`: calendars.
struct FeedGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "feed", ReportHelp.feedGroup,
      subcommands: [
        FeedExportCommand.self, FeedGrantCommand.self, FeedListCommand.self,
        FeedRevokeCommand.self, FeedRotateCommand.self,
      ])
  }
}
