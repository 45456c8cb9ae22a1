import ArgumentParser
import PlanAPI
import PlanText
import Planner
import Wording

/// `config`: settings that are kept.
struct ConfigGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "config", SettingsWords.configHelp,
      subcommands: [
        ConfigListCommand.self, ConfigGetCommand.self, ConfigSetCommand.self,
        ConfigUnsetCommand.self,
      ])
  }
}

extension Setting {
  /// The setting with a name.
  ///
  /// - Throws: ``Problem`` `setting-unknown`.
  static func named(_ name: String) throws(Problem) -> Setting {
    guard let setting = Setting(rawValue: name) else {
      let near = NearNames.of(name, among: allCases.map(\.rawValue))
      throw Problem(
        .running(.settingUnknown), .notFound,
        ["setting": String(name.prefix(40)), "near": near.joined(separator: ", ")])
    }
    return setting
  }

  /// Refuses a setting that the file must not hold.
  func requireKept() throws(Problem) {
    guard isKept else {
      throw Problem(
        .running(.settingNotKept), .refused, ["setting": rawValue, "flag": flag ?? variable])
    }
  }
}

extension Settings {
  /// The value in force in words: what was set, usable or not, else the standard.
  func shown(_ setting: Setting, _ language: Language) throws -> String {
    if let value = found(setting)?.value { return value }
    return try setting == .store ? storePath() : setting.standard(language)
  }
}

extension Settings.Source {
  /// The word for where a value came from.
  var word: Phrase {
    switch self {
    case .flag: SettingsWords.fromFlag
    case .variable: SettingsWords.fromVariable
    case .file: SettingsWords.fromFile
    case .standard: SettingsWords.fromStandard
    }
  }
}
