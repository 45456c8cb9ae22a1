import ArgumentParser
import Planner
import ReportTables
import Reports
import Wording

/// `template list`: the templates at hand.
struct TemplateListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", TemplateWords.list)
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let shelf = try TemplateShelf(global)
    try shelf.present(shelf.library.templateList(), TemplateListTable.self)
  }
}
