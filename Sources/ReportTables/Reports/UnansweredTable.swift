import CarePlans
import CivilTime
package import Reports
import Wording

/// What was asked and has no answer: the totals of each partner, then the questions by whose turn it is.
package enum UnansweredTable: ReportTable {
  private typealias Fields = UnansweredFields

  package static let record = Record<Unanswered>([
    .date("asOf") { $0.asOf }, .number("total") { $0.items.count },
    .list("partners", of: Fields.tally) { $0.partners },
    .list("items", of: Fields.item) { $0.items },
  ])

  package static func document(_ report: Unanswered, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let language = cells.language
    var sections: [(heading: String?, rows: [Unanswered.Item])] = []
    for item in report.items {
      let heading = UnansweredWords.turnOf(language, ["who": item.exchange.owing.name])
      if sections.last?.heading == heading {
        sections[sections.count - 1].rows.append(item)
      } else {
        sections.append((heading, [item]))
      }
    }
    return TableDocument(
      title: UnansweredWords.title(language, ["day": report.asOf.description]),
      summary: report.partners.isEmpty ? [] : [totals(of: report, cells)],
      sheets: [
        .of(
          Fields.columns, sections, cells, hasData: hasData,
          footnotes: report.items.isEmpty ? [UnansweredWords.none(language)] : [])
      ])
  }

  private static func totals(of report: Unanswered, _ cells: ReportCells) -> Sheet {
    let line = CellLine(Fields.tallyColumns, hasData: false)
    var rows = report.partners.map { line($0, cells) }
    if rows.count > 1 {
      var sum = line(Unanswered.Tally(summing: report.partners), cells)
      sum[0] = Cell(OverdueWords.sum(cells.language))
      rows.append(sum.map { Cell($0.text, style: .strong, data: $0.data) })
    }
    return Sheet(
      columns: Sheet.columns(Fields.tallyColumns, cells, hasData: false), rows: rows)
  }
}

/// The fields of what has no answer.
enum UnansweredFields {
  typealias Item = Unanswered.Item
  typealias Tally = Unanswered.Tally

  private static let commitment: Part<Item, Commitment> = { item, use in use(item.commitment) }
  private static let ref = CommitmentFields.ref.of(commitment)
  private static let due = CommitmentFields.due.of(commitment)
  private static let about = Field<Item>.optionalText("about") { $0.exchange.about?.rawValue }
  private static let asker = Field<Item>.text("asker") { $0.exchange.asker.name }
  private static let answerer = Field<Item>.text("answerer") { $0.exchange.answerer.name }
  private static let turn = Field<Item>.word("turn", of: ["asker", "answerer"]) {
    $0.exchange.turn == .asker ? "asker" : "answerer"
  }
  private static let askedOn = Field<Item>.date("askedOn") { $0.exchange.askedOn }
  private static let days = Field<Item>.number("days") { $0.age }
  private static let times = Field<Item>.number("timesAsked") { $0.exchange.times }
  private static let last = Field<Item>.date("lastAskedOn") { $0.exchange.lastAskedOn }
  private static let daysLate = Field<Item>.number("daysLate") { $0.standing.daysLate }

  static let item =
    Record<Commitment>([
      CommitmentFields.ref, CommitmentFields.plan, CommitmentFields.key, CommitmentFields.number,
    ]).of(commitment)
    + Record([about, asker, answerer, turn])
    + Record<Commitment>([
      CommitmentFields.partner, CommitmentFields.worker, CommitmentFields.due,
    ]).of(commitment)
    + Record([
      askedOn, .date("since") { $0.exchange.since }, days, times, last,
      .flag("overdue") { $0.standing.isOverdue }, daysLate,
    ])

  static let columns: [Field<Unanswered.Item>] = [
    ref, about.shown(AskingWords.aboutColumn, priority: 3),
    asker.shown(AskingWords.asker, priority: 1, yieldsWhenUniform: true),
    answerer.shown(AskingWords.answerer, priority: 1),
    due.shown(OverdueWords.dueColumn) { item, _ in
      Cell(
        item.commitment.due?.description ?? "",
        style: item.standing.countsAsLate ? .warning : .plain)
    },
    daysLate.shown(UnansweredWords.lateColumn, alignment: .right) { item, _ in
      Cell(
        item.standing.daysLate == 0 ? "" : String(item.standing.daysLate), style: .warning,
        data: String(item.standing.daysLate))
    },
    days.shown(UnansweredWords.openColumn, alignment: .right),
    times.shown(AskingWords.chased, alignment: .right) { item, cells in
      Cell(
        UnansweredWords.times(cells.language, ["n": String(item.exchange.times)]),
        data: String(item.exchange.times))
    },
    last.shown(AskingWords.lastColumn, priority: 2),
    turn.named(AskingWords.turn) { item, _ in Cell(item.exchange.owing.name) },
    askedOn.named(AskingWords.askedOn),
  ]

  private static let partner = Field<Tally>.text("partner") { $0.partner.rawValue }
  private static let asked = Field<Tally>.number("asked") { $0.asked }
  private static let answered = Field<Tally>.number("answered") { $0.answered }
  private static let withdrawn = Field<Tally>.number("withdrawn") { $0.withdrawn }
  private static let open = Field<Tally>.number("open") { $0.open }
  private static let askedBack = Field<Tally>.number("askedBack") { $0.askedBack }
  private static let resting = Field<Tally>.number("resting") { $0.resting }

  static let tally = Record<Unanswered.Tally>([
    partner, asked, answered, withdrawn, open, askedBack, resting,
    .flag("matches") { $0.matches },
  ])

  static let tallyColumns: [Field<Unanswered.Tally>] = [
    partner.shown(OverdueWords.byPartner, minWidth: 8),
    asked.shown(AskingWords.chased, alignment: .right),
    answered.shown(UnansweredWords.answered, alignment: .right),
    withdrawn.shown(UnansweredWords.withdrawn, alignment: .right, priority: 2),
    resting.shown(UnansweredWords.resting, alignment: .right, priority: 3) { tally, cells in
      cells.count(tally.resting)
    },
    open.shown(UnansweredWords.open, alignment: .right) { tally, _ in
      Cell(tally.open, style: tally.open > 0 ? .warning : .plain)
    },
    askedBack.shown(UnansweredWords.askedBack, alignment: .right) { tally, cells in
      cells.count(tally.askedBack)
    },
  ]
}
