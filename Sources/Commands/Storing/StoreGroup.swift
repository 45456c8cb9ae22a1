import ArgumentParser
import Wording

/// `store`: the store itself, not what is planned in it.
struct StoreGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "store", StoreWords.group,
      subcommands: [
        StoreShowCommand.self, StoreVerifyCommand.self, StoreRebuildCommand.self,
        StoreBackupCommand.self, StoreRestoreCommand.self,
      ])
  }
}
