import CarePlans
import CivilTime
package import Reports
import Wording

/// One item with all that lists tell of it, for those who do not see the plan around it.
package enum SeenItemTable: ReportTable {
  package static let record = CommitmentListFields.record

  package static func document(_ line: ReportLine, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let entry = line.commitment
    let language = cells.language
    let fields: [(name: Phrase, value: String?)] = [
      (ShowWords.state, ShowWords.standing(line, language)),
      (ShowWords.kind, ItemWords.kind(entry.kind.rawValue)?(language)),
      (ShowWords.obligation, ItemWords.obligation(entry.obligation.rawValue)?(language)),
      (ShowWords.partner, entry.partner?.rawValue),
      (ShowWords.worker, entry.worker.map(cells.named)),
      (ShowWords.due, cells.date(entry.due, isExpected: entry.isDueExpected, of: entry).text),
      (
        ShowWords.limit,
        cells.date(entry.limit, isExpected: entry.isLimitExpected, of: entry).text
      ),
      (ShowWords.pinned, entry.pin?.text), (ShowWords.started, entry.startedOn?.description),
      (ShowWords.finished, entry.finishedOn?.description),
      (ShowWords.neededBy, entry.neededBy?.description),
      (ShowWords.blocked, cells.waits(entry).text),
    ]
    let rows = fields.compactMap { field -> [Cell]? in
      guard let value = field.value, !value.isEmpty else { return nil }
      return [Cell(field.name(language), style: .faint), Cell(value)]
    }
    return TableDocument(
      title: "\(entry.ref)  \(cells.titles(entry))",
      sheets: [
        Sheet(columns: [Column("field", ""), Column("value", "", minWidth: 20)], rows: rows)
      ])
  }
}
