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
  func show(_ book: TableDocument, json: () -> JSONTree) {
    switch format {
    case .table: console.data(table.text(marked(book)))
    case .md: console.data(MarkdownTable.text(marked(book)))
    case .csv: if let sheet = book.sheets.first { console.data(CSVWriter.text(sheet)) }
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
      var book = Table.book(report, cells, hasData: format == .csv)
      noting(&book)
      return show(book) { .null }
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

  private func marked(_ book: TableDocument) -> TableDocument {
    guard isDemo else { return book }
    func marked(_ title: String) -> String { "\(ReportHelp.demo(console.language))  \(title)" }
    var book = book
    if !book.title.isEmpty {
      book.title = marked(book.title)
    } else if let title = book.sheets.first?.title {
      book.sheets[0].title = marked(title)
    }
    return book
  }

  private var table: TextTable {
    TextTable(width: console.width, usesColor: console.usesColor)
  }
}
