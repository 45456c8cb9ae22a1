import ArgumentParser
import CarePlans
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
    let hosted = console.host == nil ? nil : try Session.open(global)
    let settings = try hosted?.settings ?? global.settings(console)
    // Where the store of a service lies is no business of those it serves.
    let path = try hosted == nil ? settings.storePath() : settings.serviceURL()
    let session = try hosted ?? (LocalFile.isThere(path) ? Session.open(global) : nil)
    let head = try session?.store.head()
    let actor = try hosted == nil ? settings.value(.actor) : hosted?.planner.actor?.name
    let login = console.host?.account.role.rawValue ?? SystemUser.login
    switch try hosted?.format ?? settings.outputFormat() {
    case .json:
      console.data(
        JSONTree.object([
          ("actor", .text(actor)), ("login", .string(login)), ("store", .string(path)),
          ("exists", .bool(session != nil)), ("demo", .bool(session?.isDemo ?? false)),
          ("today", .date(session?.today)), ("changes", .number(head?.count)),
          ("head", .text(head?.hash)), ("version", .string(Version.current)),
        ]).bytes())
    case .table, .csv, .md:
      console.data(try lines(session, settings, path, actor, login).map { $0 + "\n" }.joined())
    }
  }

  private func lines(
    _ session: Session?, _ settings: Settings, _ path: String, _ actor: String?,
    _ login: String
  )
    throws -> [String]
  {
    let language = Console.current.language
    var lines = [
      SettingsWords.actor(language, ["actor": actor ?? SettingsWords.nobody(language)]),
      SettingsWords.login(language, ["login": login]),
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
