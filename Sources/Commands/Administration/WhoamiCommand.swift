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
    switch identity.format {
    case .json: console.data(identity.json.bytes())
    case .table, .csv, .md:
      console.data(identity.lines(console.language).map { $0 + "\n" }.joined())
    }
  }
}
