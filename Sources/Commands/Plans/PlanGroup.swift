import ArgumentParser
import Wording

/// `plan`: everything about plans as wholes.
struct PlanGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "plan", PlanHelp.group,
      subcommands: [
        PlanNewCommand.self, PlanListCommand.self, ShowCommand.self, PlanEditCommand.self,
        PlanExportCommand.self, PlanImportCommand.self, PlanAnchorCommand.self,
        PlanFactCommand.self,
        PlanEventCommand.self, PlanBindCommand.self, PlanMemberCommand.self,
        PlanDomainCommand.self, PlanGoalCommand.self,
        PlanStartCommand.self, PlanCatchUpCommand.self, PlanSuspendCommand.self,
        PlanResumeCommand.self,
        PlanStopCommand.self, PlanDiscardCommand.self, PlanCloseCommand.self,
        PlanHistoryCommand.self, UndoCommand.self,
        PlanLabelCommand.self, PlanKnownCommand.self,
      ])
  }
}
