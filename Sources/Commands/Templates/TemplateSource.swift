import Files
import PlanAPI
import Planner
import ReportTables
import Reports

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

  /// Prints what the doctor found: on a screen each finding on its line.
  func present(_ health: TemplateHealth) throws {
    let format = try settings.outputFormat()
    guard format == .table else { return try present(health, TemplateHealthTable.self) }
    console.data(TemplateHealthText(language: console.language).text(health))
    let load = TemplateHealthTable.load(
      health, ReportCells(language: console.language) { _ in "" })
    guard !load.sheets.isEmpty else { return }
    Presenter(console: console, format: format).show(load) { .object([]) }
  }
}
