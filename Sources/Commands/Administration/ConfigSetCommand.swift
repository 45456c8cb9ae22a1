import ArgumentParser
import Planner
import Wording

/// `config set`: keeps a setting.
struct ConfigSetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("set", SettingsWords.setHelp)
  }

  @Argument(help: ArgumentHelp(say(SettingsWords.name), valueName: "setting")) var name: String
  @Argument(help: ArgumentHelp(say(SettingsWords.value), valueName: "value")) var value: String
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let console = Console.current
    let path = Settings.path(in: console.environment)
    let setting = try Setting.named(name)
    try setting.requireKept()
    let value = value.trimmingWhitespace()
    _ = try Settings(environment: [:], file: [setting: value], path: path).value(setting)
    try SettingsFile.set(setting, to: value, at: path)
    console.data(
      SettingsWords.kept(console.language, ["setting": setting.rawValue, "value": value]) + "\n")
    if let outer = console.environment[setting.variable], !outer.isEmpty, outer != value {
      console.talk(SettingsWords.shadowed(console.language, ["variable": setting.variable]))
    }
  }
}

/// `config unset`: forgets a kept setting.
struct ConfigUnsetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("unset", SettingsWords.unsetHelp)
  }

  @Argument(help: ArgumentHelp(say(SettingsWords.name), valueName: "setting")) var name: String
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let console = Console.current
    let path = Settings.path(in: console.environment)
    let setting = try Setting.named(name)
    try setting.requireKept()
    if try SettingsFile.read(path)[setting] != nil {
      try SettingsFile.set(setting, to: nil, at: path)
    }
    let language = console.language
    console.data(
      SettingsWords.forgotten(
        language, ["setting": setting.rawValue, "standard": setting.standard(language)]) + "\n")
  }
}
