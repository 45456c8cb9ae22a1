import CarePlans
import CivilTime
import PlanAPI
import PlanStore
import Planner
import Wording

/// Who somebody is to the program, and what it looks at for them.
struct IdentityPage {
  private let actor: String?
  private let login: String
  /// Where the store is; of a service its address, for the rest is no business of those it serves.
  private let path: String
  private let session: Session?
  private let head: JournalHead?
  private let isLens: Bool
  let format: OutputFormat

  init(_ global: GlobalOptions, _ console: Console) throws {
    if console.host != nil {
      let hosted = try Session.open(global)
      self.init(
        actor: hosted.planner.actor?.name, at: try hosted.settings.serviceURL(), hosted,
        isLens: try hosted.settings.value(.today) != nil, hosted.format,
        head: try hosted.store.head())
      return
    }
    let settings = try global.settings(console)
    let path = try settings.storePath()
    let session = try LocalFile.isThere(path) ? Session.open(global) : nil
    self.init(
      actor: try settings.value(.actor), at: path, session,
      isLens: try settings.value(.today) != nil, try settings.outputFormat(),
      head: try session?.store.head())
  }

  private init(
    actor: String?, at path: String, _ session: Session?, isLens: Bool, _ format: OutputFormat,
    head: JournalHead?
  ) {
    self.actor = actor
    self.path = path
    self.session = session
    self.isLens = isLens
    self.format = format
    self.head = head
    login = Console.current.host?.account.role.rawValue ?? SystemUser.login
  }

  var json: JSONTree {
    .object([
      ("actor", .text(actor)), ("login", .string(login)), ("store", .string(path)),
      ("exists", .bool(session != nil)), ("demo", .bool(session?.isDemo ?? false)),
      ("today", .date(session?.today)), ("changes", .number(head?.count)),
      ("head", .text(head?.hash)), ("version", .string(Version.current)),
    ])
  }

  func lines(_ language: Language) -> [String] {
    var lines = [
      SettingsWords.actor(language, ["actor": actor ?? SettingsWords.nobody(language)]),
      SettingsWords.login(language, ["login": login]),
    ]
    if let session, let head {
      let store = session.isDemo ? SettingsWords.storeDemo : SettingsWords.store
      let today = isLens ? SettingsWords.lens : SettingsWords.today
      lines += [
        store(language, ["path": path]), today(language, ["today": session.today.description]),
        SettingsWords.journal(language, ["head": head.description]),
      ]
    } else {
      lines.append(SettingsWords.noStore(language, ["path": path]))
    }
    return lines + [SettingsWords.version(language, ["version": Version.current])]
  }
}
