import CarePlans
import CivilTime
package import Reports
package import Wording

/// The fields of a named date ahead.
package enum ComingDateFields {
  private static let date = Field<ComingDate>.date("date") { $0.date }
  private static let days = Field<ComingDate>.number("days") { $0.days }
  private static let plan = Field<ComingDate>.text("plan") { $0.plan.description }
  private static let anchor = Field<ComingDate>.text("anchor") { $0.anchor.rawValue }
  private static let name = Field<ComingDate>.told("name") { coming, cells in
    AnchorWords.name(coming.anchor.rawValue, cells.language)
  }
  private static let state = Field<ComingDate>.text("state") { $0.state.rawValue }

  static let record = Record<ComingDate>([plan, anchor, name, date, state, days])

  static let columns: [Field<ComingDate>] = [
    date.shown(WorklistWords.dateColumn) { coming, cells in
      Cell(cells.weekday(coming.date) + coming.date.description)
    },
    plan.shown(OverdueWords.byPlan) { coming, _ in
      Cell(coming.plan.short, data: coming.plan.description)
    },
    name.shown(WorklistWords.comingColumn, minWidth: 16),
    days.shown(WorklistWords.daysColumn) { coming, cells in
      Cell(
        coming.days == 0
          ? WorklistWords.today(cells.language)
          : WorklistWords.until(cells.language, values: ["n": String(coming.days)]))
    },
    state.shown(WorklistWords.surenessColumn, priority: 1) { coming, cells in
      cells.word(ItemWords.anchorState, coming.state.rawValue)
    },
  ]

  /// So many are asked about one by one; the others are named in one line.
  private static let mostAsked = 3

  /// That a date has passed and nobody confirmed it, with what to type; one line each, and one for those
  /// beyond the first.
  package static func asks(_ dates: [ComingDate], _ language: Language) -> [String] {
    let others = dates.dropFirst(mostAsked)
    return each(dates.prefix(mostAsked), language)
      + (others.isEmpty ? [] : [named(Array(others), language)])
  }

  private static func named(_ dates: [ComingDate], _ language: Language) -> String {
    let names = dates.prefix(2 * mostAsked).map { passed in
      "\(AnchorWords.name(passed.anchor.rawValue, language)) \(passed.plan.short)"
    }
    let more = dates.count > names.count ? " …" : ""
    return AnchorWords.passedToo(
      language, ["n": String(dates.count), "names": names.joined(separator: ", ") + more])
  }

  private static func each(_ dates: some Sequence<ComingDate>, _ language: Language) -> [String] {
    dates.map { passed in
      AnchorWords.passed(
        language,
        [
          "name": AnchorWords.name(passed.anchor.rawValue, language), "plan": passed.plan.short,
          "anchor": passed.anchor.rawValue,
          "day": DayText.localized(passed.date.description, language),
          "typed": DayText.typed(passed.date, language),
        ])
    }
  }

  /// The same at the head of a list; nil for none.
  static func asking(_ dates: [ComingDate], _ cells: ReportCells) -> Sheet? {
    guard !dates.isEmpty else { return nil }
    return Sheet(columns: [], rows: [], footnotes: asks(dates, cells.language))
  }

  /// The dates under a heading of their own; nil for none.
  static func sheet(_ dates: [ComingDate], later: Int = 0, _ cells: ReportCells) -> Sheet? {
    guard !dates.isEmpty || later > 0 else { return nil }
    return .of(
      columns, title: WorklistWords.coming(cells.language), rows: dates, cells, hasData: false,
      footnotes: later > 0 ? [WorklistWords.comingLater(cells.language, later)] : [])
  }
}
