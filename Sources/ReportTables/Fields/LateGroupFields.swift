import CarePlans
import Reports
import Wording

/// How much is late, of one partner, worker, plan, age or obligation, or together.
struct LateGroup {
  var key: String?
  /// Nil where a figure is not told.
  var overdue: Int?
  var breached: Int?
  var ages: (LateAge) -> Int?

  init(_ group: Overdue.Group) { self.init(group.key, group.counts) }

  init(_ key: String?, _ counts: LateCounts) {
    (self.key, overdue, breached) = (key, counts.overdue, counts.breached)
    ages = { counts[age: $0] }
  }

  init(_ row: LateFigures.Row) {
    (key, overdue, breached) = (row.key, row.overdue, row.breached)
    ages = { row[age: $0] }
  }
}

/// The fields of a group.
struct LateGroupFields {
  /// Whether figures may be held back.
  let isWithheld: Bool

  var record: Record<LateGroup> {
    Record([.optionalText("key") { $0.key }, overdue, breached, .object("ages", Record(ages))])
  }

  /// The columns of a table, after the name of the group.
  var columns: [Field<LateGroup>] { [overdue, breached] + ages }

  private var overdue: Field<LateGroup> {
    figure("overdue") { $0.overdue }.shown(OverdueWords.overdueColumn, alignment: .right) {
      group, _ in Self.cell(group.overdue)
    }
  }

  private var breached: Field<LateGroup> {
    let isWithheld = isWithheld
    return figure("breached") { $0.breached }
      .shown(OverdueWords.breachedColumn, alignment: .right) { group, _ in
        let isAlarming = !isWithheld && group.breached ?? 0 > 0
        return Self.cell(group.breached, style: isAlarming ? .alarm : .plain)
      }
  }

  private var ages: [Field<LateGroup>] {
    LateAge.allCases.map { age in
      figure(age.rawValue) { $0.ages(age) }
        .shown(Self.heading(of: age), alignment: .right, priority: 1) { group, _ in
          Self.cell(group.ages(age))
        }
    }
  }

  private func figure(_ name: String, _ value: @escaping @Sendable (LateGroup) -> Int?)
    -> Field<LateGroup>
  {
    isWithheld ? .optionalNumber(name, value) : .number(name) { value($0) ?? 0 }
  }

  private static func heading(of age: LateAge) -> Phrase {
    let values: KeyValuePairs = ["days": age.rawValue]
    return Phrase(
      nl: OverdueWords.ageColumn(.nl, values), en: OverdueWords.ageColumn(.en, values))
  }

  private static func cell(_ figure: Int?, style: ANSIStyle = .plain) -> Cell {
    figure.map { Cell($0, style: style) } ?? Cell("·", style: .faint, data: "")
  }
}
