import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `plan member`: who takes part and who leads, or the list of them.
struct PlanMemberCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("member", PlanHelp.member) }

  @Argument(help: ArgumentHelp(say(PlanHelp.plan), valueName: "plan")) var plan: String
  @Option(help: ArgumentHelp(say(PlanHelp.add), valueName: "worker")) var add: [String] = []
  @Option(help: ArgumentHelp(say(PlanHelp.remove), valueName: "worker")) var remove: [String] = []
  @Option(help: ArgumentHelp(say(PlanHelp.lead), valueName: "worker")) var lead: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    guard !add.isEmpty || !remove.isEmpty || lead != nil else { return try list(in: session) }
    let directory = try session.planner.repository.directory()
    let adding = try add.map { try directory.worker(typed: $0) }
    let removing = try remove.map { try directory.worker(typed: $0) }
    let leading: WorkerID?? =
      switch lead?.lowercased() {
      case nil: nil
      case "none"?, "geen"?, "-"?: .some(nil)
      case let name?: .some(try directory.worker(typed: name))
      }
    try session.change(write) {
      try session.planner.setMembers(
        adding: adding, removing: removing, lead: leading, in: plan, options: $0)
    }
  }

  private func list(in session: Session) throws {
    let view = try session.planner.show(plan)
    let language = session.language
    let members = view.plan.members.sorted { $0.key < $1.key }
    let sheet = Sheet(
      title: ShowWords.planTitle(language, ["plan": view.plan.code.description]),
      columns: [
        Column("worker", ShowWords.worker(language)),
        Column("partner", ShowWords.partner(language)),
        Column("since", PlanHelp.since(language)),
      ],
      rows: members.map { worker, day in
        [
          Cell(worker.rawValue),
          Cell(view.directory.workers[worker]?.partner.rawValue ?? ""), Cell(day.description),
        ]
      },
      footnotes: [
        ShowWords.lead(language) + ": " + (view.plan.lead?.rawValue ?? ShowWords.nobody(language))
      ])
    session.present(sheet) {
      .object([
        ("plan", .string(view.plan.code.description)), ("lead", .text(view.plan.lead?.rawValue)),
        (
          "members",
          .array(
            members.map { .object([("worker", .string($0.rawValue)), ("since", .date($1))]) })
        ),
      ])
    }
  }
}
