import CarePlans
import CivilTime

/// The rows under `series:`.
extension TemplateDecoder {
  func series(_ value: YamlValue) -> TemplateSeries? {
    guard let (row, key) = row(value, in: "series") else { return nil }
    let title = title(row.required("title"), of: row)
    begin(key, row)
    var series = EmptyRow.series(key)
    read(SeriesField.allCases.filter(\.entry.isInTemplates), of: row, into: &series)
    if series.obligation == .statutory {
      if source == nil {
        log.add(.statutoryWithoutSource, at: row.place, subject: row.subject, ["key": "taper"])
      }
      if verify == nil {
        log.add(.statutoryWithoutVerify, at: row.place, subject: row.subject, ["key": "taper"])
      }
    }
    let isPlanned = row.flag("planned") ?? true
    row.finish()
    return TemplateSeries(
      title: title ?? BilingualText(nl: "", en: ""), isPlanned: isPlanned, series: series)
  }
}
