import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import PlanStore
import Planner
import Reports
import Wording

/// `report freshness`: whose calendars have not been fetched since something urgent changed.
struct FreshnessCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("freshness", FeedHelp.freshness)
  }

  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let repository = session.planner.repository
    let directory = try repository.directory()
    let uses = try session.store.lastUses()
    var filled: [FeedAudience: [Commitment]] = [:]
    var sources: [Freshness.Source] = []
    for grant in try repository.access().feeds.values
    where grant.standing(on: session.today, in: directory) == .served {
      let audience = grant.view.audience
      // It tells of no change.
      guard audience != .supervisor else { continue }
      if filled[audience] == nil { filled[audience] = try repository.commitments(audience.filter) }
      sources.append(
        Freshness.Source(
          grant: grant, fetchedAt: uses[.feed(grant.id)]?.at, commitments: filled[audience] ?? []))
    }
    let report = Freshness(of: sources, on: session.today)
    session.present(sheet(report, session)) { Self.json(report) }
  }

  private func sheet(_ report: Freshness, _ session: Session) -> Sheet {
    let language = session.language
    return Sheet(
      columns: [
        Column("id", FeedHelp.id(language)), Column("calendar", FeedHelp.who(language)),
        Column("label", FeedHelp.labelHeading(language), priority: 1, minWidth: 6),
        Column("fetchedAt", FeedHelp.fetched(language)),
        Column("changes", FeedHelp.changes(language), alignment: .right),
        Column("nearest", FeedHelp.nearest(language)),
      ],
      rows: report.lines.map { line in
        [
          Cell(line.grant.id.rawValue), Cell(line.grant.view.audience.text(language)),
          Cell(line.grant.label),
          Cell(
            line.fetchedAt.map { session.moment($0) } ?? FeedHelp.never(language),
            style: line.fetchedAt == nil ? .warning : .plain,
            data: line.fetchedAt.map { String($0) } ?? ""),
          Cell(line.changes), Cell(line.nearest.description),
        ]
      },
      footnotes: [
        FeedHelp.stale(
          language, ["n": String(report.lines.count), "all": String(report.addresses)])
      ])
  }

  private static func json(_ report: Freshness) -> JSONTree {
    .object([
      ("addresses", .int(report.addresses)),
      (
        "items",
        .array(
          report.lines.map { line in
            .object([
              ("id", .string(line.grant.id.rawValue)),
              ("calendar", .string(line.grant.view.audience.text(.en))),
              ("label", .string(line.grant.label)),
              ("fetchedAt", .number(line.fetchedAt.map { Int($0) })),
              ("changes", .int(line.changes)), ("nearest", .date(line.nearest)),
            ])
          })
      ),
    ])
  }
}
