import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import Reports
import Wording

/// `series list`: series with their last and next contact.
struct SeriesListCommand: ReadingCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("list", SeriesHelp.list) }

  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup(title: say(FilterWords.group)) var limit: LimitOption
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let listing = try CommitmentListing(filter, in: session, openOnly: false) { $0.series != nil }
    let found = SeriesLine.lines(of: listing.lines.map(\.commitment), on: session.today)
    let all = try limit.checked().map { Array(found.prefix($0)) } ?? found
    let language = session.language
    let titles = session.titles(of: listing.picture)
    let cells = ReportCells(language: language, titles: titles)
    var book = TableDocument(
      title: ShowWords.seriesTitle(language, ["day": session.today.description]),
      sheets: [
        Sheet(
          columns: [
            Column("ref", OverdueWords.refColumn(language)),
            Column("title", OverdueWords.titleColumn(language), minWidth: 24),
            Column(
              "responsible", OverdueWords.whoColumn(language), priority: 1,
              yieldsWhenUniform: true),
            Column("lastHeld", ShowWords.lastHeld(language)),
            Column("next", ShowWords.nextContact(language)),
            Column("unlogged", ShowWords.unlogged(language), alignment: .right),
            Column("missed", ShowWords.missed(language), alignment: .right, priority: 2),
          ],
          rows: all.map { line in
            [
              Cell(line.ref), cells.title(line.example), cells.who(line.example),
              cells.date(line.lastHeld), cells.date(line.next, isExpected: line.isExpected),
              cells.count(line.unlogged), cells.count(line.missed),
            ]
          })
      ])
    session.addNotes(to: &book, leftOut: found.count - all.count)
    session.present(book) {
      .object([
        ("asOf", .date(session.today)), ("total", .int(found.count)),
        ("series", .array(all.map { $0.json(title: titles($0.example)) })),
      ])
    }
  }
}

/// A series as its contacts tell of it.
struct SeriesLine {
  var example: Commitment
  var lastHeld: CivilDate?
  /// The next contact that nobody has logged, from today on.
  var next: CivilDate?
  var isExpected = false
  var held = 0
  var missed = 0
  /// Contacts whose day has passed without a word.
  var unlogged = 0

  var ref: String { "\(example.plan.short)/\(example.series ?? example.item)" }

  /// The series of contacts, by plan and key.
  static func lines(of contacts: [Commitment], on today: CivilDate) -> [SeriesLine] {
    var found: [String: SeriesLine] = [:]
    for entry in contacts {
      let name = "\(entry.plan)/\(entry.series ?? entry.item)"
      var line = found[name] ?? SeriesLine(example: entry)
      line.count(entry, on: today)
      found[name] = line
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  private mutating func count(_ entry: Commitment, on today: CivilDate) {
    switch entry.state {
    case .done:
      held += 1
      if let day = entry.finishedOn { lastHeld = max(lastHeld ?? day, day) }
    case .missed: missed += 1
    case .open, .started, .openDated:
      guard let day = entry.pin?.day ?? entry.due else { return }
      if day < today, !entry.isDueExpected {
        unlogged += 1
      } else if day < next ?? CivilDate.latest {
        next = day
        isExpected = entry.isDueExpected
      }
    case .skipped, .excused, .withdrawn: break
    }
  }

  func json(title: String) -> JSONTree {
    .object([
      ("ref", .string(ref)), ("plan", .string(example.plan.description)),
      ("key", .text(example.series?.rawValue)), ("title", .string(title)),
      ("kind", .string(example.kind.rawValue)), ("partner", .text(example.partner?.rawValue)),
      ("worker", .text(example.worker?.rawValue)), ("lastHeld", .date(lastHeld)),
      ("next", .date(next)), ("nextExpected", .bool(isExpected)), ("held", .int(held)),
      ("missed", .int(missed)), ("unlogged", .int(unlogged)),
    ])
  }
}
