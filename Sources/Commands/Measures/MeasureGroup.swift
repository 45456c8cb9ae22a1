import ArgumentParser
import Wording

/// `measure`: measures that run beside a plan.
struct MeasureGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "measure", SeriesHelp.measureGroup,
      subcommands: [
        MeasureAddCommand.self, MeasureChangeCommand.self, MeasureRenewCommand.self,
        MeasureEndCommand.self, MeasureRemoveCommand.self, MeasureListCommand.self,
      ])
  }
}
