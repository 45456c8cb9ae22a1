import ArgumentParser
import PlanAPI
import Wording

/// `aftercare` alone: today's figures and what to type; without a store, how to begin.
struct TodayCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("today", RootWords.today)
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let console = Console.current
    let path = try global.settings(console).storePath()
    guard console.host != nil || LocalFile.isThere(path) else {
      return console.data(TodayPage.withoutStore(at: path, console))
    }
    let session = try Session.open(global)
    let page = try TodayPage(session)
    session.presenter.show(text: { page.text }) { page.json }
  }
}
