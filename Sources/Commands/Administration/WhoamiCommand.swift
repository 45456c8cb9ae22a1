import ArgumentParser
import CivilTime
import PlanAPI
import PlanStore
import Planner
import Wording

/// `whoami`: in whose name, in which store, and where the journal stands.
struct WhoamiCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("whoami", SettingsWords.whoamiHelp)
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let console = Console.current
    let settings = try global.settings(console)
    let path = try settings.storePath()
    let session = LocalFile.isThere(path) ? try Session.open(global) : nil
    let head = try session?.store.head()
    let actor = try settings.value(.actor)
    switch try settings.outputFormat() {
    case .json:
      console.data(
        JSONTree.object([
          ("actor", .text(actor)), ("login", .string(SystemUser.login)), ("store", .string(path)),
          ("exists", .bool(session != nil)), ("demo", .bool(session?.isDemo ?? false)),
          ("today", .date(session?.today)), ("changes", .number(head?.count)),
          ("head", .text(head?.hash)), ("version", .string(Version.current)),
        ]).bytes())
    case .table, .csv, .md:
      console.data(try lines(session, settings, path, actor).map { $0 + "\n" }.joined())
    }
  }

  private func lines(_ session: Session?, _ settings: Settings, _ path: String, _ actor: String?)
    throws -> [String]
  {
    let language = Console.current.language
    var lines = [
      SettingsWords.actor(language, ["actor": actor ?? SettingsWords.nobody(language)]),
      SettingsWords.login(language, ["login": SystemUser.login]),
    ]
    if let session {
      let store = session.isDemo ? SettingsWords.storeDemo : SettingsWords.store
      let today = try settings.value(.today) == nil ? SettingsWords.today : SettingsWords.lens
      lines += [
        store(language, ["path": path]), today(language, ["today": session.today.description]),
        SettingsWords.journal(language, ["head": try session.store.head().description]),
      ]
    } else {
      lines.append(SettingsWords.noStore(language, ["path": path]))
    }
    return lines + [SettingsWords.version(language, ["version": Version.current])]
  }
}
