import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import Wording

/// `plan close`: ends plans; what is still owed stands in the way and is listed.
struct PlanCloseCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("close", PlanHelp.close) }

  @Argument(help: ArgumentHelp(say(PlanHelp.plans), valueName: "plan")) var plans: [String]
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @Flag(name: .customLong("aftercare"), help: ArgumentHelp(say(PlanHelp.intoAftercare)))
  var intoAftercare = false
  @Flag(help: ArgumentHelp(say(PlanHelp.leaveOpen))) var leaveOpen = false
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let day = try session.reportedDay(on)
    do {
      try session.change(write, .always) {
        try session.planner.closePlans(
          plans, on: day, intoAftercare: intoAftercare, leavingOpen: leaveOpen, options: $0)
      }
    } catch PlanRefusal.planHasBlockers(let plan, let blockers) {
      try list(plan, in: session)
      throw PlanRefusal.planHasBlockers(plan, blockers)
    }
  }

  /// Prints what stands in the way.
  private func list(_ plan: PlanCode, in session: Session) throws {
    let view = try session.planner.show(plan.description)
    let draft = PlanDraft(plan: view.plan, today: session.today, template: view.template)
    let blockers = draft.closingBlockers
    let language = session.language
    let entries = Dictionary(uniqueKeysWithValues: view.commitments.map { ($0.item, $0) })
    let sheet = Sheet(
      title: ChangeWords.blockers(language, blockers.count),
      columns: [
        Column("ref", OverdueWords.refColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 20),
        Column("responsible", OverdueWords.whoColumn(language)),
        Column("due", OverdueWords.dueColumn(language)),
      ],
      rows: blockers.map { key in
        let entry = entries[key]
        return [
          Cell("\(view.plan.code.short)/\(key)"), Cell(view.title(of: key, language)),
          Cell(entry?.worker?.rawValue ?? entry?.partner?.rawValue ?? ""),
          Cell(entry?.nextDate?.description ?? ""),
        ]
      })
    session.present(sheet) {
      .object([("plan", .string(view.plan.code.description)), ("blockers", .keys(blockers))])
    }
  }
}
