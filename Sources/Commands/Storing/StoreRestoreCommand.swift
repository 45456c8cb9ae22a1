import ArgumentParser
import PlanStore
import Planner
import Wording

/// `store restore`: puts a copy in the place of the store, which is kept beside it.
struct StoreRestoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("restore", StoreWords.restore)
  }

  @Argument(help: ArgumentHelp(say(StoreWords.source), valueName: "file")) var source: String
  @Flag(help: ArgumentHelp(say(StoreWords.replace))) var replace = false
  @Flag(name: [.customShort("y"), .customLong("yes")], help: ArgumentHelp(say(HelpWords.yes)))
  var isSure = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let console = Console.current
    let settings = try global.settings(console)
    let path = try settings.storePath()
    if replace {
      try console.ask(StoreWords.askRestore(console.language, ["path": path]), unless: isSure)
    }
    let meter = ProgressMeter(console: console, text: StoreWords.verifying)
    let result = try Store.restore(
      from: source, to: path, keyAt: try settings.value(.key), replacing: replace
    ) { meter.show($0, of: $1) }
    meter.finish()
    console.data(
      StoreWords.restored(console.language, ["path": path, "head": result.head.description]) + "\n")
    if let before = result.before {
      console.data(StoreWords.keptBefore(console.language, ["path": before]) + "\n")
    }
  }
}
