import CarePlans
import Files
import PlanAPI
import PlanText
import Planner
import ReportTables
import Wording

/// The templates at hand: the shipped ones under those of one's own; no store is needed.
struct TemplateShelf {
  let library: ShippedLibrary
  let console: Console
  let settings: Settings

  init(_ global: GlobalOptions) throws {
    console = Console.current
    settings = try global.settings(console)
    library = ShippedLibrary(home: try settings.value(.home).map { HomeFolder($0) })
  }

  /// Reads a template by its name.
  func copy(_ id: String) throws -> TemplateCopy { try library.templateCopy(id) }
}

extension TemplateShelf {
  /// Prints a table in the form asked for.
  func present(_ sheet: Sheet, json: () -> JSONTree) throws {
    switch try settings.outputFormat() {
    case .table: console.data(table.text(sheet))
    case .md: console.data(MarkdownTable.text(sheet))
    case .csv: console.data(CSVWriter.text(sheet))
    case .json: console.data(json().bytes())
    }
  }

  /// Prints tables in the form asked for.
  func present(_ book: TableDocument, json: () -> JSONTree) throws {
    switch try settings.outputFormat() {
    case .table: console.data(table.text(book))
    case .md: console.data(MarkdownTable.text(book))
    case .csv: if let sheet = book.sheets.first { console.data(CSVWriter.text(sheet)) }
    case .json: console.data(json().bytes())
    }
  }

  private var table: TextTable {
    TextTable(width: console.width, usesColor: console.usesColor)
  }
}
