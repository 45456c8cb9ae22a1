import ArgumentParser
import PlanAPI
import ReportTables
import Wording

/// `config list`: the table of settings with what holds.
struct ConfigListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", SettingsWords.listHelp)
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let console = Console.current
    let language = console.language
    let settings = try global.settings(console)
    let sheet = Sheet(
      columns: [
        Column("setting", SettingsWords.settingColumn(language)),
        Column("value", SettingsWords.valueColumn(language)),
        Column("source", SettingsWords.sourceColumn(language)),
        Column("variable", SettingsWords.variableColumn(language), priority: 1),
        Column("help", SettingsWords.helpColumn(language), priority: 2, minWidth: 20),
      ],
      rows: try Setting.allCases.map { setting in
        let source = settings.found(setting)?.source ?? .standard
        return [
          Cell(setting.rawValue), Cell(try settings.shown(setting, language)),
          Cell(source.word(language), data: source.rawValue), Cell(setting.variable),
          Cell(setting.help(language)),
        ]
      },
      footnotes: [SettingsWords.file(language, ["path": settings.path])])
    switch try settings.outputFormat() {
    case .table:
      console.data(TextTable(width: console.width, usesColor: console.usesColor).text(sheet))
    case .md: console.data(MarkdownTable.text(sheet))
    case .csv: console.data(CSVWriter.text(sheet))
    case .json: console.data(json(settings, language).bytes())
    }
  }

  private func json(_ settings: Settings, _ language: Language) -> JSONTree {
    .object([
      ("file", .string(settings.path)),
      (
        "settings",
        .array(
          Setting.allCases.map { setting in
            .object([
              ("setting", .string(setting.rawValue)),
              ("value", .text(settings.found(setting)?.value)),
              ("source", .string((settings.found(setting)?.source ?? .standard).rawValue)),
              ("flag", .text(setting.flag)), ("variable", .string(setting.variable)),
              ("standard", .string(setting.standard(language))),
              ("help", .string(setting.help(language))),
            ])
          })
      ),
    ])
  }
}
