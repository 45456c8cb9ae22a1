import ArgumentParser
import PlanStore
import Planner
import Wording

/// `store backup`: a verified copy, without the key.
struct StoreBackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("backup", StoreWords.backup)
  }

  @Argument(help: ArgumentHelp(say(StoreWords.target), valueName: "file")) var target: String
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    // A copy of a store whose journal was cut would take the place of those that are whole.
    _ = try session.store.head()
    let meter = ProgressMeter(console: session.console, text: StoreWords.verifying)
    let copy = try session.store.backup(to: target) { meter.show($0, of: $1) }
    meter.finish()
    session.console.data(
      StoreWords.backedUp(
        session.language,
        ["path": copy.path, "head": copy.head.description, "key": session.store.keyPath]) + "\n")
  }
}
