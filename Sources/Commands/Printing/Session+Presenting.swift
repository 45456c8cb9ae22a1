import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

extension Session {
  var presenter: Presenter {
    Presenter(console: console, format: format, isDemo: isDemo, labels: labels)
  }

  /// What report tables need to know to tell it to whoever asks.
  func cells(_ titles: Titles) -> ReportCells {
    ReportCells(
      language: language, zone: zone, today: today, away: (try? planner.awayToday()) ?? [:],
      titles: titles.texts(language))
  }

  /// Prints a document: for programs its first table, or the tree.
  func present(_ document: TableDocument, json: () -> JSONTree) {
    presenter.show(document, json: json)
  }

  /// Prints one table.
  func present(_ sheet: Sheet, json: () -> JSONTree) { presenter.show(sheet, json: json) }

  /// Prints what a question was answered.
  func present<Table: ReportTable>(_ answer: Answer<Table.Report>, _ table: Table.Type) {
    let cells = cells(answer.titles)
    presenter.show(answer.report, table, cells) { document in
      document = document.noting(away: cells.away, language)
      if let unrecorded = answer.unrecorded { say(unrecorded, insteadOf: &document) }
      if let head = answer.head {
        document.footnotes.append(ReportHelp.journal(language, ["head": head.description]))
      }
    }
  }

  /// Says that nothing was recorded, which a report of nothing would hide.
  private func say<Report>(
    _ unrecorded: Answer<Report>.Unrecorded, insteadOf document: inout TableDocument
  ) {
    document.summary = []
    for place in document.sheets.indices { document.sheets[place].footnotes = [] }
    switch unrecorded {
    case .day(let day):
      document.footnotes = [ReportHelp.unrecorded(language, ["day": day.description])]
    case .plans(let plans, let day):
      let names = plans.map(\.short).joined(separator: ", ")
      document.footnotes = [
        ReportHelp.planUnrecorded(language, ["plans": names, "day": day.description])
      ]
    }
  }
}
