import Files
import Planner
import ReportTables

/// The templates at hand: the shipped ones under those of one's own; no store is needed.
struct TemplateSource {
  let library: ShippedLibrary
  let console: Console
  let settings: Settings

  init(_ global: GlobalOptions) throws {
    console = Console.current
    settings = try global.settings(console)
    library = ShippedLibrary(home: try settings.value(.home).map { HomeFolder($0) })
  }

  /// Prints a report on templates in the format that was asked for.
  func present<Table: ReportTable>(_ report: Table.Report, _ table: Table.Type) throws {
    let cells = ReportCells(language: console.language) { _ in "" }
    Presenter(console: console, format: try settings.outputFormat()).show(report, table, cells)
  }
}
