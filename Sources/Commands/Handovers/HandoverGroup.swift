import ArgumentParser
import Wording

/// `handover`: what is on its way to somebody.
struct HandoverGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "handover", HandoverWords.group,
      subcommands: [
        HandoverListCommand.self, HandoverAcceptCommand.self, HandoverRefuseCommand.self,
      ])
  }
}
