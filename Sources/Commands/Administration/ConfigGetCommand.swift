import ArgumentParser
import PlanAPI
import Wording

/// `config get`: the value of one setting.
struct ConfigGetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("get", SettingsWords.getHelp)
  }

  @Argument(help: ArgumentHelp(say(SettingsWords.name), valueName: "setting")) var name: String
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let console = Console.current
    let settings = try global.settings(console)
    let setting = try Setting.named(name)
    let shown = try settings.shown(setting, console.language)
    switch try settings.outputFormat() {
    case .json:
      console.data(
        JSONTree.object([
          ("setting", .string(setting.rawValue)), ("value", .text(settings.found(setting)?.value)),
          ("source", .string((settings.found(setting)?.source ?? .standard).rawValue)),
        ]).bytes())
    case .table, .csv, .md: console.data(shown + "\n")
    }
  }
}
