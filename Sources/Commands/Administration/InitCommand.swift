import ArgumentParser
import CivilTime
import Files
import PlanStore
import PlanText
import Planner
import ReportTables
import Wording

/// `init`: makes a store that a coordinator can make a plan in at once.
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("init", InitWords.help) }

  @Option(help: ArgumentHelp(say(InitWords.actor), valueName: "name")) var actor: String?
  @Option(help: ArgumentHelp(say(InitWords.zone), valueName: "zone")) var zone = "Europe/Amsterdam"
  @Option(help: ArgumentHelp(say(InitWords.region), valueName: "region")) var region = "NL"
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let console = Console.current
    var settings = try global.settings(console)
    let founder = try StoreFounder(zone: zone, region: region, settings)
    // The file of settings knows the name already, or is told it now.
    if let name = try newActor(settings, console) { settings.flags[.actor] = name }
    guard let actor = try settings.actor() else {
      throw Problem(.rule(.initActorMissing), .notPermitted)
    }
    let session = try founder.found(by: settings, console)
    if settings.flags[.actor] != nil {
      try SettingsFile.set(.actor, to: actor.name, at: settings.path)
    }
    tell(session, founder.founding, actor)
  }

  /// The name given or typed now; nil when it is set elsewhere.
  private func newActor(_ settings: Settings, _ console: Console) throws -> String? {
    if let actor { return actor.trimmingWhitespace() }
    guard try settings.value(.actor) == nil else { return nil }
    return try console.askText(QuestionWords.whoAreYou(console.language))?.trimmingWhitespace()
  }

  private func tell(_ session: Session, _ founding: Founding, _ actor: PlanActor) {
    let language = session.language
    let store = session.store
    var lines = [
      InitWords.store(language, ["path": store.path]),
      InitWords.key(language, ["path": store.keyPath]),
      InitWords.calendar(
        language, ["region": store.settings.region, "zone": store.settings.zone]),
      InitWords.directory(
        language,
        ["roles": String(founding.roles.count), "partners": String(founding.partners.count)]),
      InitWords.by(language, ["actor": actor.name]), "",
    ]
    let width = session.console.width
    lines += Folding.lines(InitWords.keepKey(language), width: width)
    if global.store != nil {
      lines += Folding.lines(InitWords.pointTo(language, ["path": store.path]), width: width)
    }
    lines.append(InitWords.next(language))
    lines += InitWords.nextSteps.map { "  " + $0 }
    session.console.data(lines.map { $0 + "\n" }.joined())
    for notice in store.notices { session.console.talk(notice.text(language)) }
  }
}
