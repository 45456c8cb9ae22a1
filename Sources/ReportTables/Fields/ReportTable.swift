package import PlanAPI

/// What a report looks like to programs and to people: one type for each report.
///
/// Text, CSV, Markdown and pages are made of `document`, JSON and the description of the API of
/// `record`.
package protocol ReportTable {
  associatedtype Report
  /// The fields of the whole answer.
  static var record: Record<Report> { get }
  /// Whether the answer is a list and nothing else: the one field of the record.
  static var isList: Bool { get }
  /// About how many bytes of JSON it takes.
  static func capacity(of report: Report) -> Int
  /// The report as tables; the first sheet is its CSV.
  ///
  /// - Parameter hasData: Whether the columns are made that only CSV has.
  static func document(_ report: Report, _ cells: ReportCells, hasData: Bool) -> TableDocument
}

extension ReportTable {
  /// What the description of the API promises of the answer.
  package static var shape: AnswerShape {
    guard isList, let list = record.fields.first else { return record.shape }
    return list.shape
  }

  package static var isList: Bool { false }

  package static func capacity(of report: Report) -> Int { 1_024 }

  /// The answer for programs.
  package static func json(_ report: Report, _ cells: ReportCells) -> [UInt8] {
    JSONWriter.document(reserving: capacity(of: report)) { json in
      guard isList, let list = record.fields.first else {
        return record.write(report, cells, to: &json)
      }
      list.write(report, cells, &json)
    }
  }

  /// The answer with one page of its list, and after which row the next begins; nil where it has no
  /// such list.
  package static func json(_ report: Report, _ cells: ReportCells, _ page: ListPage) -> (
    bytes: [UInt8], next: RowKey?
  )? {
    let list = record.fields.first { isList || $0.name == page.shape.member }
    guard let list, let writePage = list.writePage else { return nil }
    var next: RowKey?
    let bytes = JSONWriter.document { json in
      guard !isList else {
        next = writePage(report, cells, page.request, page.shape.key, &json)
        return
      }
      json.object { json in
        for field in record.fields {
          json.name(field.name)
          if field.name == list.name {
            next = writePage(report, cells, page.request, page.shape.key, &json)
          } else {
            field.write(report, cells, &json)
          }
        }
      }
    }
    return (bytes, next)
  }
}
