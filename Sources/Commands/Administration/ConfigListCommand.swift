import ArgumentParser
import Wording

/// `config list`: the table of settings with what holds.
struct ConfigListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", SettingsWords.listHelp)
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let console = Console.current
    let settings = try global.settings(console)
    let list = try SettingsList(settings, console.language)
    Presenter(console: console, format: try settings.outputFormat()).show(list.sheet) { list.json }
  }
}
