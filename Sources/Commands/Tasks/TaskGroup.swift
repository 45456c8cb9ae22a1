import ArgumentParser
import Wording

/// `task`: everything about tasks.
struct TaskGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "task", TaskHelp.group,
      subcommands: [
        TaskListCommand.self, ShowCommand.self, TaskAddCommand.self, TaskSetCommand.self,
        TaskAssignCommand.self, TaskStartCommand.self, DoneCommand.self, TaskReturnCommand.self,
        TaskReopenCommand.self,
        WaitCommand.self, TaskSkipCommand.self, TaskRemoveCommand.self, TaskPinCommand.self,
        TaskUnpinCommand.self,
        TaskLinkCommand.self, TaskUnlinkCommand.self, WhyCommand.self,
      ])
  }
}
