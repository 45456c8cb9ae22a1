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
  /// What plans are called, by short code; told beside their codes.
  var labels: [String: String] = [:]

  /// Prints what is no table: its text in every format but JSON.
  func show(text: () -> String, json: () -> JSONTree) {
    print(text: text, markdown: text, csv: { _ in text() }) { show(json()) }
  }

  /// Prints a document: for programs its first table, or the tree.
  func show(_ document: TableDocument, json: () -> JSONTree) {
    print(
      text: { table.text(told(document)) }, markdown: { MarkdownTable.text(told(document)) },
      csv: { rows(of: document, $0) }
    ) { show(json()) }
  }

  /// Prints one table.
  func show(_ sheet: Sheet, json: () -> JSONTree) {
    show(TableDocument(title: "", sheets: [sheet]), json: json)
  }

  /// Prints one table, which on a screen reads better as the text beside it.
  func show(_ sheet: Sheet, text: () -> String, json: () -> JSONTree) {
    print(
      text: text, markdown: { MarkdownTable.text(sheet) }, csv: { CSVWriter.text(sheet, $0) }
    ) { show(json()) }
  }

  /// Prints a report, or the page of it that was asked for.
  ///
  /// - Parameter noting: Adds to its tables what only this run tells.
  func show<Table: ReportTable>(
    _ report: Table.Report, _ table: Table.Type, _ cells: ReportCells,
    noting: (inout TableDocument) -> Void = { _ in }
  ) {
    func document(hasData: Bool = false) -> TableDocument {
      var document = Table.document(report, cells, hasData: hasData)
      noting(&document)
      return document
    }
    print(
      text: { self.table.text(told(document())) },
      markdown: { MarkdownTable.text(told(document())) },
      csv: { rows(of: document(hasData: true), $0) }
    ) {
      guard let seat = console.seat, let page = seat.page,
        let (bytes, next) = Table.json(report, cells, page)
      else { return console.data(Table.json(report, cells)) }
      seat.note(next: next)
      console.data(bytes)
    }
  }

  /// Prints a tree, or the page of its list that was asked for.
  func show(_ tree: JSONTree) {
    guard let seat = console.seat, let page = seat.page, let (part, next) = tree.page(page) else {
      return console.data(tree.bytes())
    }
    seat.note(next: next)
    console.data(part.bytes())
  }

  /// Prints what the format asks for; the only place that tells all formats apart.
  ///
  /// - Parameter json: Prints by itself, for it knows of pages.
  private func print(
    text: () -> String, markdown: () -> String, csv: (CSVDialect) -> String, json: () -> Void
  ) {
    switch format {
    case .table: console.data(text())
    case .md: console.data(markdown())
    case .csv: console.data(csv(.rfc))
    case .excel: console.data(csv(.excel))
    case .json: json()
    }
  }

  /// The first table of a document as CSV; nothing where it has none.
  private func rows(of document: TableDocument, _ dialect: CSVDialect) -> String {
    labelled(document).sheets.first.map { CSVWriter.text($0, dialect) } ?? ""
  }

  private func labelled(_ document: TableDocument) -> TableDocument {
    labels.isEmpty ? document : document.labelled(labels, NoteWords.labelHeading(console.language))
  }

  /// The document as people read it.
  private func told(_ document: TableDocument) -> TableDocument {
    labelled(marked(document).localized(console.language))
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
