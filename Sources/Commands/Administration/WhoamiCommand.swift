import ArgumentParser
import PlanAPI
import Wording

/// `whoami`: in whose name, in which store, and where the journal stands.
struct WhoamiCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("whoami", SettingsWords.whoamiHelp)
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let console = Console.current
    let identity = try IdentityPage(global, console)
    Presenter(console: console, format: identity.format).show(
      text: { identity.lines(console.language).map { $0 + "\n" }.joined() },
      json: { identity.json })
  }
}
