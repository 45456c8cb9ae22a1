import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `plan anchor`: sets or moves the dates the plan hangs on, or lists them.
struct PlanAnchorCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("anchor", PlanHelp.anchor) }

  @Argument(help: ArgumentHelp(say(PlanHelp.plan), valueName: "plan")) var plan: String
  @Argument(help: ArgumentHelp(say(PlanHelp.anchorOption), valueName: "name=date"))
  var anchors: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    guard !anchors.isEmpty else { return try list(in: session) }
    let present = try session.planner.open(try session.planner.resolve(plan: plan)).plan
    let input = AnchorInput(session)
    let wanted = try anchors.map { try input.anchor($0, in: present) }
    try session.change(write, .always) {
      try session.planner.setAnchors(wanted, of: plan, options: $0)
    }
  }

  private func list(in session: Session) throws {
    let view = try session.planner.show(plan)
    let language = session.language
    let witness = try Provenance(of: view.plan.code, in: session.planner)
    let keys = view.anchorKeys
    let sheet = Sheet(
      title: ShowWords.planTitle(language, ["plan": view.plan.code.description]),
      columns: [
        Column("anchor", ShowWords.nameColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 16),
        Column("date", ShowWords.dayColumn(language)),
        Column("state", ShowWords.sureColumn(language)),
        Column("setBy", ShowWords.setBy(language), priority: 1),
        Column("setOn", PlanHelp.since(language), priority: 2),
      ],
      rows: keys.map { key in
        let anchor = view.plan.anchors[key] ?? .unknown
        let entry = witness.anchor(key)
        return [
          Cell(key.rawValue),
          Cell(view.anchorTitle(key)?(language) ?? ""),
          Cell(anchor.date?.description ?? ""),
          Cell(
            ItemWords.anchorState(anchor.state.rawValue)?(language) ?? "",
            data: anchor.state.rawValue),
          Cell(entry?.actor ?? ""), Cell(entry?.day.description ?? ""),
        ]
      })
    session.present(sheet) {
      .object([
        ("plan", .string(view.plan.code.description)),
        (
          "anchors",
          .object(
            keys.sorted().map { key in
              let anchor = view.plan.anchors[key] ?? .unknown
              let entry = witness.anchor(key)
              return (
                key.rawValue,
                .object([
                  ("date", .date(anchor.date)), ("state", .string(anchor.state.rawValue)),
                  ("setBy", .text(entry?.actor)), ("setOn", .date(entry?.day)),
                  ("reason", .text(entry?.reason)),
                ])
              )
            })
        ),
      ])
    }
  }
}
