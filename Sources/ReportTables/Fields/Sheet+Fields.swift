extension Sheet {
  /// A sheet whose columns and cells are the fields of rows.
  ///
  /// - Parameter hasData: Whether fields without a heading are in it.
  static func of<Row>(
    _ fields: [Field<Row>], title: String? = nil, _ sections: [(heading: String?, rows: [Row])],
    _ cells: ReportCells, hasData: Bool, style: (Int) -> ANSIStyle = { _ in .strong },
    footnotes: [String] = []
  ) -> Sheet {
    let line = CellLine(fields, hasData: hasData)
    return Sheet(
      title: title, columns: columns(fields, cells, hasData: hasData),
      sections: sections.enumerated().map { place, section in
        SheetSection(
          heading: section.heading, style: style(place),
          rows: section.rows.map { line($0, cells) })
      }, footnotes: footnotes)
  }

  /// The same without headings between the rows.
  static func of<Row>(
    _ fields: [Field<Row>], title: String? = nil, rows: some Sequence<Row>, _ cells: ReportCells,
    hasData: Bool = true, footnotes: [String] = []
  ) -> Sheet {
    let line = CellLine(fields, hasData: hasData)
    return Sheet(
      title: title, columns: columns(fields, cells, hasData: hasData),
      rows: rows.map { line($0, cells) }, footnotes: footnotes)
  }

  static func columns<Row>(_ fields: [Field<Row>], _ cells: ReportCells, hasData: Bool)
    -> [Column]
  {
    fields.filter { hasData || $0.heading != nil }.map { $0.column(cells.language) }
  }
}
