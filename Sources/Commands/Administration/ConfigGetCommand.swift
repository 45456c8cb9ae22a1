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
    let found = settings.found(setting)
    Presenter(console: console, format: try settings.outputFormat()).show(text: { shown + "\n" }) {
      .object([
        ("setting", .string(setting.rawValue)), ("value", .text(found?.value)),
        ("source", .string((found?.source ?? .standard).rawValue)),
      ])
    }
  }
}
