import ArgumentParser
import CarePlans
import CivilTime
import FeedItems
import PlanAPI
import PlanStore
import Planner
import ReportTables
import Wording

/// `feed list`: calendar addresses, and when they were last fetched by what.
struct FeedListCommand: ReadingCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("list", FeedHelp.list) }

  @Flag(name: .customLong("all"), help: ArgumentHelp(say(FeedHelp.withEnded)))
  var hasEnded = false
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let lines = try lines(in: session)
    session.present(sheet(lines, session)) { .array(lines.map { $0.json(in: session) }) }
  }

  private func lines(in session: Session) throws -> [Line] {
    let directory = try session.planner.repository.directory()
    let uses = try session.store.lastUses()
    var cuts: [FeedGrant.View: FeedCut?] = [:]
    let grants = try session.planner.repository.access().feeds.values.sorted { $0.id < $1.id }
    return try grants.compactMap { grant in
      let standing = grant.standing(on: session.today, in: directory)
      guard hasEnded || standing == .served else { return nil }
      // Addresses with the same view share one calendar.
      if standing == .served, cuts[grant.view] == nil {
        cuts[grant.view] = .some(try session.feeds.cut(of: grant.view, on: session.today))
      }
      return Line(
        grant: grant, standing: standing.name, fetch: uses[.feed(grant.id)],
        cut: cuts[grant.view] ?? nil)
    }
  }

  private func sheet(_ lines: [Line], _ session: Session) -> Sheet {
    let language = session.language
    return Sheet(
      columns: [
        Column("id", FeedHelp.id(language)),
        Column("calendar", FeedHelp.who(language)),
        Column("number", FeedHelp.number(language), alignment: .right, priority: 4),
        Column("label", FeedHelp.labelHeading(language), priority: 1, minWidth: 6),
        Column("level", FeedHelp.level(language), alignment: .right, priority: 2),
        Column("with", FeedHelp.shows(language), priority: 6, minWidth: 6),
        Column("cut", FeedHelp.cut(language), priority: 1, yieldsWhenUniform: true),
        Column("grantedOn", FeedHelp.grantedOn(language), priority: 5),
        Column("expiresOn", FeedHelp.expiresOn(language), priority: 3),
        Column("standing", FeedHelp.standing(language), priority: 4, yieldsWhenUniform: true),
        Column("fetchedAt", FeedHelp.fetched(language)),
        Column("family", FeedHelp.family(language), priority: 1),
      ],
      rows: lines.map { $0.cells(in: session) },
      footnotes: lines.isEmpty ? [FeedHelp.none(language)] : [])
  }

  private struct Line {
    let grant: FeedGrant
    let standing: String
    let fetch: LastUse?
    let cut: FeedCut?

    func cells(in session: Session) -> [Cell] {
      let language = session.language
      let view = grant.view
      let marks = marks(of: view, language) + view.only.sorted().map { $0.text(language) }
      let plan = view.plan.map { " · \($0.short)" } ?? ""
      return [
        Cell(grant.id.rawValue), Cell(view.audience.text(language) + plan),
        Cell(view.number > 0 ? String(view.number) : ""), Cell(grant.label),
        Cell(view.level.rawValue), Cell(marks.joined(separator: " "), style: .faint),
        Cell(
          cut.map { FeedHelp.cutAfter(language, ["date": $0.lastDay.description]) } ?? "",
          style: .warning, data: cut?.lastDay.description ?? ""),
        Cell(grant.grantedOn.description), Cell(grant.expiresOn?.description ?? ""),
        Cell(FeedHelp.standings[standing]?(language) ?? standing, data: standing),
        Cell(
          fetch.map { session.moment($0.at) } ?? FeedHelp.never(language),
          data: fetch.map { String($0.at) } ?? ""),
        Cell(fetch?.family ?? "", style: .faint),
      ]
    }

    private func marks(of view: FeedGrant.View, _ language: Language) -> [String] {
      var marks: [String] = []
      if view.hasTodos {
        let isUsual = view.todosAhead == FeedGrant.View.usualDaysAhead
        marks.append(FeedHelp.todosMark(language) + (isUsual ? "" : "+\(view.todosAhead)"))
      }
      if view.hasRelations { marks.append(FeedHelp.relationsMark(language)) }
      if !view.alarms.isEmpty {
        marks.append(FeedHelp.alarmsMark(language))
        marks += view.alarms.leads.map(\.text)
        if view.alarms.hasChecks { marks.append(FeedHelp.checksMark(language)) }
      }
      return marks
    }

    func json(in session: Session) -> JSONTree {
      .object([
        ("id", .string(grant.id.rawValue)),
        ("calendar", .string(grant.view.audience.text(.en))),
        ("label", .string(grant.label)), ("level", .int(grant.view.level.rawValue)),
        ("todos", .bool(grant.view.hasTodos)), ("relations", .bool(grant.view.hasRelations)),
        ("todosAhead", .int(grant.view.todosAhead)),
        ("alarms", .bool(!grant.view.alarms.isEmpty)),
        ("alarmTimes", .texts(grant.view.alarms.leads.map(\.text))),
        ("alarmChecks", .bool(grant.view.alarms.hasChecks)),
        ("language", .string(grant.view.language)),
        ("number", .int(grant.view.number)), ("plan", .text(grant.view.plan?.short)),
        ("only", .texts(grant.view.only.sorted().map(\.rawValue))),
        ("clouds", .bool(grant.allowsClouds)), ("cutAfter", .date(cut?.lastDay)),
        ("grantedOn", .date(grant.grantedOn)), ("expiresOn", .date(grant.expiresOn)),
        ("standing", .string(standing)),
        ("fetchedAt", fetch.map { .int(Int($0.at)) } ?? .null),
        ("family", .text(fetch?.family)),
      ])
    }
  }
}

extension FeedGrant.Validity {
  /// The word programs know it by.
  var name: String {
    switch self {
    case .served: "served"
    case .withdrawn(_, .expired): "expired"
    case .withdrawn: "withdrawn"
    case .gone: "gone"
    }
  }
}
