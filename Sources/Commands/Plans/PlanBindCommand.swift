import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `plan bind`: which partner fills a role in this plan, or the list of them.
struct PlanBindCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("bind", PlanHelp.bind) }

  @Argument(help: ArgumentHelp(say(PlanHelp.plan), valueName: "plan")) var plan: String
  @Argument(help: ArgumentHelp(say(PlanHelp.bindings), valueName: "role=partner"))
  var bindings: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    guard !bindings.isEmpty else { return try list(in: session) }
    let directory = try session.planner.repository.directory()
    let wanted = try bindings.map { text in
      let (name, value) = try NamedValue.parse(text)
      return (
        try directory.role(typed: name), try value.map { try directory.partner(typed: $0) }
      )
    }
    try session.change(write, .whenOthersMove, naming: [plan]) {
      try session.planner.bind(wanted, in: plan, options: $0)
    }
  }

  private func list(in session: Session) throws {
    let view = try session.planner.show(plan)
    let language = session.language
    let calendars = CareCalendars(of: view.directory)
    let used = Set(view.plan.tasks.map(\.role) + view.plan.series.map(\.role)).sorted()
    let sheet = Sheet(
      title: ShowWords.planTitle(language, ["plan": view.plan.code.description]),
      columns: [
        Column("role", PlanHelp.roleColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 20),
        Column("partner", ShowWords.partner(language)),
        Column("from", PlanHelp.from(language)),
      ],
      rows: used.map { role in
        let own = view.plan.roles[role]
        return [
          Cell(role.rawValue), Cell(view.directory.roles[role]?.title(language) ?? ""),
          Cell(calendars.partner(of: role, in: view.plan)?.rawValue ?? ""),
          Cell((own == nil ? PlanHelp.isDefault : PlanHelp.here)(language)),
        ]
      })
    session.present(sheet) {
      .object([
        ("plan", .string(view.plan.code.description)),
        (
          "roles",
          .array(
            used.map { role in
              .object([
                ("role", .string(role.rawValue)),
                ("partner", .text(calendars.partner(of: role, in: view.plan)?.rawValue)),
                ("bound", .bool(view.plan.roles[role] != nil)),
              ])
            })
        ),
      ])
    }
  }
}
