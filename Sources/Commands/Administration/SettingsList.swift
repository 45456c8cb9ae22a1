import PlanAPI
import ReportTables
import Wording

/// The settings with what holds, as people and programs read them.
struct SettingsList {
  private struct Row {
    var setting: Setting
    var shown: String
    var value: String?
    var source: Settings.Source
  }

  private let rows: [Row]
  private let path: String
  private let language: Language

  /// - Throws: ``Problem`` for a value that cannot be used.
  init(_ settings: Settings, _ language: Language) throws {
    path = settings.path
    self.language = language
    rows = try Setting.allCases.map { setting in
      let found = settings.found(setting)
      return Row(
        setting: setting, shown: try settings.shown(setting, language), value: found?.value,
        source: found?.source ?? .standard)
    }
  }

  var sheet: Sheet {
    Sheet(
      columns: [
        Column("setting", SettingsWords.settingColumn(language)),
        Column("value", SettingsWords.valueColumn(language)),
        Column("source", SettingsWords.sourceColumn(language)),
        Column("variable", SettingsWords.variableColumn(language), priority: 1),
        Column("help", SettingsWords.helpColumn(language), priority: 2, minWidth: 20),
      ],
      rows: rows.map { row in
        [
          Cell(row.setting.rawValue), Cell(row.shown),
          Cell(row.source.word(language), data: row.source.rawValue), Cell(row.setting.variable),
          Cell(row.setting.help(language)),
        ]
      },
      footnotes: [SettingsWords.file(language, ["path": path])])
  }

  var json: JSONTree {
    .object([
      ("file", .string(path)),
      (
        "settings",
        .array(
          rows.map { row in
            .object([
              ("setting", .string(row.setting.rawValue)), ("value", .text(row.value)),
              ("source", .string(row.source.rawValue)), ("flag", .text(row.setting.flag)),
              ("variable", .string(row.setting.variable)),
              ("standard", .string(row.setting.standard(language))),
              ("help", .string(row.setting.help(language))),
            ])
          })
      ),
    ])
  }
}
