extension Sheet {
  /// A sheet whose columns and cells are the fields of rows.
  ///
  /// - Parameter hasData: Whether fields without a heading are in it.
  static func of<Row>(
    _ fields: [Field<Row>], title: String? = nil, _ sections: [(heading: String?, rows: [Row])],
    _ cells: ReportCells, hasData: Bool, style: (Int) -> ANSIStyle = { _ in .strong },
    footnotes: [String] = []
  ) -> Sheet {
    let fields = hasData ? fields : fields.filter { $0.heading != nil }
    return Sheet(
      title: title, columns: fields.map { $0.column(cells.language) },
      sections: sections.enumerated().map { place, section in
        SheetSection(
          heading: section.heading, style: style(place),
          rows: section.rows.map { row in fields.map { $0.cell(row, cells) } })
      }, footnotes: footnotes)
  }

  /// The same without headings between the rows.
  static func of<Row>(
    _ fields: [Field<Row>], title: String? = nil, rows: some Sequence<Row>, _ cells: ReportCells,
    hasData: Bool = true, footnotes: [String] = []
  ) -> Sheet {
    let fields = hasData ? fields : fields.filter { $0.heading != nil }
    return Sheet(
      title: title, columns: fields.map { $0.column(cells.language) },
      rows: rows.map { row in fields.map { $0.cell(row, cells) } }, footnotes: footnotes)
  }
}
