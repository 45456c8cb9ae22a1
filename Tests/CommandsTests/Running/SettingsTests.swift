import Foundation
import Planner
import Testing
import Wording

@testable import Commands

struct SettingsTests {
  @Test func `a flag goes before the environment, that before the file`() throws {
    var settings = Settings(environment: [:], path: "config.yaml")
    #expect(try settings.value(.lang) == nil)
    settings.file[.lang] = "nl"
    #expect(try settings.value(.lang) == "nl")
    settings.environment["AFTERCARE_LANG"] = "en"
    #expect(try settings.value(.lang) == "en")
    settings.flags[.lang] = "nl"
    #expect(try settings.value(.lang) == "nl")
    #expect(settings.found(.lang)?.source == .flag)
  }

  @Test func `an empty variable counts as none`() throws {
    let settings = Settings(
      environment: ["AFTERCARE_STORE": "", "XDG_DATA_HOME": "/data"], path: "config.yaml")
    #expect(try settings.storePath() == "/data/aftercare/store.db")
  }

  @Test func `the data folder falls back on the home folder`() throws {
    let settings = Settings(
      environment: ["HOME": "/home/me", "XDG_DATA_HOME": "relative"], path: "config.yaml")
    #expect(try settings.storePath() == "/home/me/.local/share/aftercare/store.db")
  }

  @Test(arguments: [
    (Setting.lang, "de"), (.format, "xml"), (.width, "12"), (.width, "wide"), (.actor, "a\nb"),
    (.actor, " "), (.color, "always"),
  ]) func `a value that cannot be used is refused with its place`(
    _ setting: Setting, _ value: String
  ) {
    let settings = Settings(environment: [setting.variable: value], path: "config.yaml")
    let error = #expect(throws: Problem.self) { try settings.value(setting) }
    #expect(error?.id == "setting-malformed")
    #expect(error?.values["place"] == setting.variable)
    for language in Language.allCases {
      let text = error.map { ErrorPrinter.lines(of: $0, language).joined() } ?? ""
      #expect(text.contains(setting.allowedText(language)))
      #expect(!text.contains("{allowed}"))
    }
  }

  @Test func `a folder of one's own that is not there is refused with its place`() throws {
    let there = FileManager.default.temporaryDirectory.path()
    var settings = Settings(environment: [:], file: [.home: there], path: "config.yaml")
    #expect(try settings.value(.home) == there)
    settings.flags[.home] = "/no-such-folder"
    let error = #expect(throws: Problem.self) { try settings.value(.home) }
    #expect(error?.id == "home-missing")
    #expect(error?.values == ["path": "/no-such-folder", "place": "--home"])
    #expect(try settings.shown(.home, .en) == "/no-such-folder", "it can still be looked at")
  }

  @Test func `a Dutch locale speaks Dutch, any other English`() {
    func language(_ environment: [String: String]) -> Language {
      Console.language(Settings(environment: environment, path: ""))
    }
    #expect(language(["LANG": "nl_NL.UTF-8"]) == .nl)
    #expect(language(["LANG": "nl_BE"]) == .nl)
    #expect(language(["LANG": "de_DE.UTF-8"]) == .en)
    #expect(language(["LC_ALL": "C", "LANG": "nl_NL"]) == .en)
    #expect(language(["LC_ALL": "", "LANG": "nl_NL"]) == .nl)
    #expect(language(["AFTERCARE_LANG": "nl", "LANG": "en_GB"]) == .nl)
    #expect(language([:]) == .en)
  }

  @Test func `a changed setting leaves the rest of the file as it is`() {
    let text = "# mine\nlang: nl\n\nactor: 'me, here'\n"
    #expect(
      SettingsFile.text(text, setting: .lang, to: "en") == "# mine\nlang: en\n\nactor: 'me, here'\n"
    )
    #expect(SettingsFile.text(text, setting: .lang, to: nil) == "# mine\n\nactor: 'me, here'\n")
    #expect(SettingsFile.text("", setting: .width, to: "100") == "width: 100\n")
    #expect(SettingsFile.text("width: 9\n", setting: .width, to: nil) == "")
  }

  @Test(arguments: ["a b", "it's", "x: y", "#1", "\"q\"", "/srv/a/store.db", "é"])
  func `what is kept is what is read`(_ value: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try SettingsFile.set(.actor, to: value, at: file.path())
    #expect(try SettingsFile.read(file.path()) == [.actor: value])
  }

  @Test(arguments: ["what", "lang nl", "colour: x", "lang:", "today: mon", "lang: nl\nlang: en"])
  func `a line that is no setting is named`(_ text: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("# head\n\(text)\n".utf8).write(to: file)
    let error = #expect(throws: Problem.self) { try SettingsFile.read(file.path()) }
    #expect(error?.id == "config-malformed")
    #expect(error?.values["place"]?.contains(":\(text.contains("\n") ? 3 : 2):1") == true)
  }

  @Test func `the page of settings is written from the table`() throws {
    var page = """
      # Settings

      A flag goes before a variable of the environment, that before the file of settings, that before
      the standard. The file is `$XDG_CONFIG_HOME/aftercare/config.yaml`, else
      `~/.config/aftercare/config.yaml`: lines `setting: value`, written by `aftercare config set`.

      """
    for language in Language.allCases.reversed() {
      let isEnglish = language == .en
      page += "\n## \(isEnglish ? "English" : "Nederlands")\n\n"
      page +=
        isEnglish
        ? "| setting | flag | variable | standard | what for |\n|---|---|---|---|---|\n"
        : "| instelling | vlag | variabele | standaard | waarvoor |\n|---|---|---|---|---|\n"
      for setting in Setting.allCases {
        let flag = setting.flag.map { "`\($0)`" } ?? ""
        page += "| `\(setting.rawValue)` | \(flag) | `\(setting.variable)` | "
        page += "\(setting.standard(language)) | \(setting.help(language)) |\n"
      }
    }
    try expectPage(page, "settings.md")
  }
}
