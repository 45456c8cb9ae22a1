import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import Reports
import Wording

/// `task list`: commitments, with filters.
struct TaskListCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("list", TaskHelp.list) }

  @Flag(name: .customLong("all"), help: ArgumentHelp(say(ShowWords.allStates))) var isAll = false
  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup(title: say(FilterWords.group)) var order: OrderOption
  @OptionGroup(title: say(FilterWords.group)) var limit: LimitOption
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    try CommitmentList(filter, order: order, limit: limit, in: session, openOnly: !isAll)
      .print(in: session)
  }
}

/// Commitments as a flat list: one line each, in every form.
struct CommitmentList {
  private let listing: CommitmentListing

  init(
    _ filter: FilterOptions, order: OrderOption, limit: LimitOption, in session: Session,
    openOnly: Bool, keeping: (Commitment) -> Bool = { _ in true }
  ) throws {
    listing = try CommitmentListing(
      filter, order: order, limit: limit, in: session, openOnly: openOnly, keeping: keeping)
  }

  func print(in session: Session) {
    let language = session.language
    let titles = session.titles(of: listing.picture)
    let cells = ReportCells(language: language, titles: titles)
    var book = SheetBook(
      title: ShowWords.listTitle(language, ["day": listing.picture.today.description]),
      sheets: [
        Sheet(
          columns: [
            Column("ref", OverdueWords.refColumn(language)),
            Column("title", OverdueWords.titleColumn(language), minWidth: 20),
            Column(
              "responsible", OverdueWords.whoColumn(language), priority: 1,
              yieldsWhenUniform: true),
            Column("due", OverdueWords.dueColumn(language)),
            Column("limit", ShowWords.limit(language), priority: 3),
            Column("state", ShowWords.state(language)),
            Column("waitsFor", OverdueWords.waitsColumn(language), priority: 2),
          ],
          rows: listing.lines.map { line in
            let entry = line.commitment
            return [
              cells.ref(entry), cells.title(entry, earlier: line.earlier), cells.who(entry),
              cells.due(entry), cells.limit(entry),
              Cell(ShowWords.standing(line, language), data: entry.state.rawValue),
              cells.waits(entry),
            ]
          })
      ], footnotes: [WorklistWords.total(language, listing.lines.count + listing.leftOut)])
    if DueCells.isMarked(book.sheets[0]) {
      book.footnotes.append(ShowWords.limitLegend(language))
    }
    session.addNotes(to: &book, leftOut: listing.leftOut)
    session.present(book) {
      .object([
        ("asOf", .date(listing.picture.today)),
        ("total", .int(listing.lines.count + listing.leftOut)),
        ("items", .array(listing.lines.map { json(of: $0, titles) })),
      ])
    }
  }

  private func json(of line: ReportLine, _ titles: (Commitment) -> String) -> JSONTree {
    let entry = line.commitment
    let standing = line.standing
    return .object([
      ("ref", .string(entry.ref)), ("plan", .string(entry.plan.description)),
      ("key", .string(entry.item.rawValue)), ("number", .string(entry.number)),
      ("title", .string(titles(entry))), ("kind", .string(entry.kind.rawValue)),
      ("role", .string(entry.role.rawValue)), ("partner", .text(entry.partner?.rawValue)),
      ("worker", .text(entry.worker?.rawValue)),
      ("obligation", .string(entry.obligation.rawValue)), ("phase", .text(entry.phase)),
      ("state", .string(entry.state.rawValue)), ("group", .string(standing.group.rawValue)),
      ("due", .date(entry.due)), ("dueState", .text(sure(entry.due, entry.isDueExpected))),
      ("limit", .date(entry.limit)),
      ("limitState", .text(sure(entry.limit, entry.isLimitExpected))),
      ("pin", .text(entry.pin?.text)), ("startedOn", .date(entry.startedOn)),
      ("finishedOn", .date(entry.finishedOn)), ("waitUntil", .date(entry.waitUntil)),
      ("ready", .bool(standing.isReady)), ("overdue", .bool(standing.isOverdue)),
      ("breached", .bool(standing.isBreached)), ("daysLate", .int(standing.daysLate)),
      ("firstDue", .date(entry.firstDue)), ("pushes", .int(entry.pushes)),
      ("moves", .int(entry.moves)), ("blockedBy", .keys(entry.blockedBy)),
      ("earlier", .int(line.earlier)),
    ])
  }

  private func sure(_ date: CivilDate?, _ isExpected: Bool) -> String? {
    date.map { _ in isExpected ? "expected" : "firm" }
  }
}
