import ArgumentParser
import Wording

/// `partner`: the organisations that carry out tasks.
struct PartnerGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "partner", DirectoryWords.partners,
      subcommands: [
        PartnerAddCommand.self, PartnerListCommand.self, PartnerShowCommand.self,
        PartnerSetCommand.self, PartnerHandoverCommand.self, PartnerImportCommand.self,
        PartnerClosuresCommand.self, PartnerSheetCommand.self,
      ])
  }
}

/// `directory`: what happened to partners, workers, closures, holidays and laws.
struct DirectoryGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "directory", DirectoryHistoryWords.group, subcommands: [DirectoryHistoryCommand.self])
  }
}

/// `worker`: the people at partners, known by codes.
struct WorkerGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "worker", DirectoryWords.workers,
      subcommands: [
        WorkerAddCommand.self, WorkerListCommand.self, WorkerShowCommand.self,
        WorkerSetCommand.self, WorkerHandoverCommand.self, WorkerImportCommand.self,
        WorkerAbsentCommand.self, WorkerClosuresCommand.self, WorkerSheetCommand.self,
      ])
  }
}
