extension TableDocument {
  /// The same with what plans are called beside their codes.
  ///
  /// - Parameter labels: By the short codes of plans.
  package func labelled(_ labels: [String: String], _ heading: String) -> Self {
    var document = self
    document.sheets = sheets.map { $0.labelled(labels, heading) }
    return document
  }
}

extension Sheet {
  /// The columns that begin with the code of a plan.
  private static let codes = ["ref", "code"]

  fileprivate func labelled(_ labels: [String: String], _ heading: String) -> Self {
    guard let place = columns.firstIndex(where: { Self.codes.contains($0.key) }) else {
      return self
    }
    func label(_ row: [Cell]) -> String? { labels[String(row[place].text.prefix { $0 != "/" })] }
    // Where no plan of the table has one there is nothing to tell.
    guard sections.contains(where: { $0.rows.contains { label($0) != nil } }) else { return self }
    var sheet = self
    sheet.columns.insert(
      Column("ownLabel", heading, priority: 1, minWidth: 16, fallsBelow: true),
      at: place + 1)
    for section in sections.indices {
      for row in sections[section].rows.indices {
        let text = label(sections[section].rows[row]) ?? ""
        sheet.sections[section].rows[row].insert(Cell(text, style: .faint), at: place + 1)
      }
    }
    return sheet
  }
}
