/// Which columns of a sheet are shown and how wide each is.
struct ColumnLayout {
  /// One shown column.
  struct Shown {
    /// Its place in the sheet.
    let index: Int
    let isRight: Bool
    let minimum: Int
    let priority: Int
    var width: Int
  }

  /// Spaces between two columns.
  static let gap = 2

  private(set) var columns: [Shown]
  /// The places of what is told under the rows, because there is no room for it in them.
  private(set) var below: [Int] = []

  /// Fits a sheet to a width: first columns that may shrink do, then those that say the same in
  /// every row and the least needed are left out or told below, at last every column shrinks.
  init(of sheet: Sheet, width: Int) {
    let rows = sheet.sections.reduce(0) { $0 + $1.rows.count }
    columns = sheet.columns.indices.compactMap { index in
      let column = sheet.columns[index]
      guard !column.isDataOnly else { return nil }
      var widest = 0
      var first: String?
      // One row alone repeats nothing.
      var isUniform = column.yieldsWhenUniform && rows > 1
      for section in sheet.sections {
        for row in section.rows {
          let text = row[index].text
          widest = max(widest, DisplayWidth.printable(text))
          if isUniform, let first, first != text { isUniform = false }
          first = first ?? text
        }
      }
      // A column without a word in it only takes room.
      if widest == 0, column.priority > 0 { return nil }
      let natural = max(widest, DisplayWidth.of(column.heading))
      return Shown(
        index: index, isRight: column.alignment == .right,
        minimum: min(natural, column.minWidth ?? natural),
        priority: isUniform ? .max : column.priority, width: natural)
    }
    while least > width, let place = leastNeeded {
      let gone = columns.remove(at: place)
      if sheet.columns[gone.index].fallsBelow != .never, gone.priority < .max {
        below.append(gone.index)
      }
    }
    below.sort()
    shrink(to: width) { $0.minimum }
    shrink(to: width) { _ in 1 }
  }

  private var total: Int { columns.reduce(gaps) { $0 + $1.width } }
  private var least: Int { columns.reduce(gaps) { $0 + $1.minimum } }
  private var gaps: Int { Self.gap * max(0, columns.count - 1) }

  private var leastNeeded: Int? {
    columns.indices.filter { columns[$0].priority > 0 }
      .max { (columns[$0].priority, $0) < (columns[$1].priority, $1) }
  }

  /// Takes from the column with most to spare until all fit or none can give.
  private mutating func shrink(to width: Int, floor: (Shown) -> Int) {
    var excess = total - width
    while excess > 0 {
      let giver = columns.indices.max {
        columns[$0].width - floor(columns[$0]) < columns[$1].width - floor(columns[$1])
      }
      guard let giver, columns[giver].width > floor(columns[giver]) else { return }
      columns[giver].width -= 1
      excess -= 1
    }
  }
}
