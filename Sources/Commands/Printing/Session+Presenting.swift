import CarePlans
import CivilTime
import PlanAPI
import Planner
import Wording

extension Session {
  /// Prints what was asked for, in the form asked for.
  func present(_ book: TableDocument, json: () -> JSONTree) {
    var book = book
    if isDemo { book.title = marked(book.title) }
    switch format {
    case .table: console.data(table.text(book))
    case .md: console.data(MarkdownTable.text(book))
    case .csv: if let sheet = book.sheets.first { console.data(CSVWriter.text(sheet)) }
    case .json: console.data(json().bytes())
    }
  }

  /// Prints one table.
  func present(_ sheet: Sheet, json: () -> JSONTree) {
    var sheet = sheet
    if isDemo, let title = sheet.title { sheet.title = marked(title) }
    switch format {
    case .table: console.data(table.text(sheet))
    case .md: console.data(MarkdownTable.text(sheet))
    case .csv: console.data(CSVWriter.text(sheet))
    case .json: console.data(json().bytes())
    }
  }

  /// A header that says that everything in the store is made up.
  private func marked(_ title: String) -> String { "\(say(ReportHelp.demo))  \(title)" }

  private var table: TextTable {
    TextTable(width: console.width, usesColor: console.usesColor)
  }
}

extension Session {
  /// Prints a book in any form but JSON, which reports write themselves.
  func present(_ book: TableDocument) { present(book) { .null } }

  /// Says below a list what a limit left out.
  func addNotes(to book: inout TableDocument, leftOut: Int) {
    if leftOut > 0 { book.footnotes.append(FilterWords.leftOut(language, leftOut)) }
  }

  /// Says so, and nothing else, when nothing of what a report is about had been recorded by its day.
  ///
  /// - Parameter plans: Those asked about; nil for all.
  func tellUnrecorded(
    _ picture: CommitmentSnapshot, of plans: Set<PlanCode>? = nil, in book: inout TableDocument
  ) {
    let day = picture.today.description
    if picture.rows.isEmpty {
      tell(ReportHelp.unrecorded(language, ["day": day]), insteadOf: &book)
    } else if let plans, !plans.isEmpty, picture.rows.allSatisfy({ !plans.contains($0.code) }) {
      let names = plans.sorted().map(\.short).joined(separator: ", ")
      tell(ReportHelp.planUnrecorded(language, ["plans": names, "day": day]), insteadOf: &book)
    }
  }

  /// The same for a report of counts: when the journal had not begun, which is no plan's secret.
  func tellUnrecorded(on day: CivilDate, in book: inout TableDocument) throws {
    guard try planner.isUnrecorded(day) else { return }
    tell(ReportHelp.unrecorded(language, ["day": day.description]), insteadOf: &book)
  }

  private func tell(_ text: String, insteadOf book: inout TableDocument) {
    book.summary = []
    for place in book.sheets.indices { book.sheets[place].footnotes = [] }
    book.footnotes = [text]
  }

  /// Says below a report where the journal ends.
  func addHead(of picture: CommitmentSnapshot, to book: inout TableDocument) {
    book.footnotes.append(ReportHelp.journal(language, ["head": picture.head.description]))
  }
}
