import ArgumentParser
import PlanStore
import Wording

/// `store show`: what and where the store is.
struct StoreShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("show", StoreWords.show) }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global, checksHead: false)
    let page = StoreFactsPage(facts: try session.store.facts(), language: session.language)
    session.present(page.sheet) { page.json }
  }
}
