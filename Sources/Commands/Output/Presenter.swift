import PlanAPI
import Planner
import ReportTables
import Wording

/// Prints answers in the format that was asked for.
struct Presenter {
  let console: Console
  let format: OutputFormat
  /// Whether what is told is made up.
  var isDemo = false

  /// Prints a document: for programs its first table, or the tree.
  func show(_ document: TableDocument, json: () -> JSONTree) {
    switch format {
    case .table: console.data(table.text(marked(document)))
    case .md: console.data(MarkdownTable.text(marked(document)))
    case .csv: if let sheet = document.sheets.first { console.data(CSVWriter.text(sheet)) }
    case .json: show(json())
    }
  }

  /// Prints one table.
  func show(_ sheet: Sheet, json: () -> JSONTree) {
    show(TableDocument(title: "", sheets: [sheet]), json: json)
  }

  /// Prints a report, or the page of it that was asked for.
  ///
  /// - Parameter noting: Adds to its tables what only this run tells.
  func show<Table: ReportTable>(
    _ report: Table.Report, _ table: Table.Type, _ cells: ReportCells,
    noting: (inout TableDocument) -> Void = { _ in }
  ) {
    guard format == .json else {
      var document = Table.document(report, cells, hasData: format == .csv)
      noting(&document)
      return show(document) { .null }
    }
    guard let seat = console.seat, let page = seat.page,
      let (bytes, next) = Table.json(report, cells, page)
    else { return console.data(Table.json(report, cells)) }
    seat.note(next: next)
    console.data(bytes)
  }

  /// Prints a tree, or the page of its list that was asked for.
  func show(_ tree: JSONTree) {
    guard let seat = console.seat, let page = seat.page, let (part, next) = tree.page(page) else {
      return console.data(tree.bytes())
    }
    seat.note(next: next)
    console.data(part.bytes())
  }

  private func marked(_ document: TableDocument) -> TableDocument {
    guard isDemo else { return document }
    func marked(_ title: String) -> String { "\(ReportHelp.demo(console.language))  \(title)" }
    var document = document
    if !document.title.isEmpty {
      document.title = marked(document.title)
    } else if let title = document.sheets.first?.title {
      document.sheets[0].title = marked(title)
    }
    return document
  }

  private var table: TextTable {
    TextTable(width: console.width, usesColor: console.usesColor)
  }
}
