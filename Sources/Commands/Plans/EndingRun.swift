import CarePlans
import CivilTime
import PlanAPI
import PlanStore
import Planner
import ReportTables
import Reports
import Wording

/// Ends plans, and lists all that stands in the way when it does.
struct EndingRun {
  let session: Session
  let ending: PlanEnding

  /// - Parameter leavingOpen: References to what is left open by name.
  func make(
    _ plans: [String], on day: CivilDate, leavingOpen: [String], _ options: WriteOptions
  ) throws {
    // What is typed without its plan is of the one that ends, as the list names it.
    let leavingOpen = leavingOpen.map { text in
      let item = text.hasSuffix(",") ? String(text.dropLast()) : text
      return plans.count == 1 && !item.contains(where: { "/·".contains($0) })
        ? "\(plans[0])/\(item)" : item
    }
    let uses = try session.store.lastUses()
    do {
      try session.change(options, .always) {
        try session.planner.endPlans(
          plans, ending, on: day, leavingOpen: leavingOpen, uses: uses, options: $0)
      }
    } catch PlanRefusal.planHasBlockers(let plan, let blockers) {
      try list(plan.description, leavingOpen: leavingOpen)
      if ending == .closed {
        let words = ChangeWords.orAftercare(session.language, ["plan": plan.short])
        for line in Folding.lines(words, width: session.console.width) {
          session.console.talk(line)
        }
      }
      throw PlanRefusal.planHasBlockers(plan, blockers)
    }
  }

  /// Prints what stands in the way, all of it.
  private func list(_ ref: String, leavingOpen: [String]) throws {
    let view = try session.planner.show(ref)
    let draft = PlanDraft(
      plan: view.plan, commitments: view.commitments, today: session.today,
      calendars: CareCalendars(of: view.directory), template: view.template)
    let named = try session.planner.items(named: leavingOpen)[view.plan.code] ?? []
    let blockers = draft.blockers(of: ending, leavingOpen: named)
    let sheet = LeftOpenSheet(view, session.language)
    session.present(
      sheet.of(blockers, title: ChangeWords.blockers(session.language, blockers.count))
    ) {
      .object([
        ("plan", .string(view.plan.code.description)), ("blockers", .keys(blockers.map(\.item))),
        ("items", .array(blockers.map(sheet.json))),
      ])
    }
  }
}
