import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `plan event`: something the template names has happened; without a name: lists what may.
struct PlanEventCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("event", PlanHelp.event) }

  @Argument(help: ArgumentHelp(say(PlanHelp.plan), valueName: "plan")) var plan: String
  @Argument(help: ArgumentHelp(say(PlanHelp.event_), valueName: "event")) var event: String?
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    guard let event else { return try list(in: session) }
    let key = EventKey(event.lowercased())
    let day = try day(of: key, in: session)
    try session.change(write, .whenOthersMove, naming: [plan]) {
      try session.planner.happen(key, in: plan, on: day, options: $0)
    }
  }

  /// The day said: what is known ahead is typed as a day to come.
  private func day(of key: EventKey, in session: Session) throws -> CivilDate {
    guard let on else { return session.today }
    let events = try session.planner.show(plan).template.events
    let isAhead = events.contains { $0.key == key && $0.isAhead }
    return try session.date(on, isAhead ? .coming : .past)
  }

  private func list(in session: Session) throws {
    let view = try session.planner.show(plan)
    let language = session.language
    let events = view.template.events
    func days(_ key: EventKey) -> [String] {
      view.plan.happenings.filter { $0.event == key }.map(\.on.description)
    }
    let sheet = Sheet(
      title: ShowWords.planTitle(language, ["plan": view.plan.code.description]),
      columns: [
        Column("event", ShowWords.nameColumn(language)),
        Column("title", PlanHelp.eventColumn(language), minWidth: 20),
        Column("count", PlanHelp.happened(language), alignment: .right),
        Column("days", ShowWords.dayColumn(language), minWidth: 10),
      ],
      rows: events.map { event in
        let days = days(event.key)
        return [
          Cell(event.key.rawValue), Cell(event.title(language)), Cell(days.count),
          Cell(days.joined(separator: " ")),
        ]
      })
    session.present(sheet) {
      .object([
        ("plan", .string(view.plan.code.description)),
        (
          "events",
          .array(
            events.map { event in
              .object([
                ("event", .string(event.key.rawValue)), ("title", .string(event.title(language))),
                ("days", .texts(days(event.key))), ("adds", .keys(event.adds)),
              ])
            })
        ),
      ])
    }
  }
}
