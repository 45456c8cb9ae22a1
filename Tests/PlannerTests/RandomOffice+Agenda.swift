// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import Planner
import TestSupport

extension RandomOffice {
  /// Does something of which calendars tell more than lists: appointments, contacts, what is put
  /// aside, names, who is away, plans that pause or stop; what is refused is let go.
  mutating func actInAgenda() throws {
    let planner = small.planner
    let options = ChangeOptions(reason: "Zo afgesproken.", isSure: true)
    let code = codes.randomElement(using: &random)!
    let plan = try small.store.plan(code)!.plan
    let task = "\(code)/" + plan.tasks.randomElement(using: &random)!.key.rawValue
    let series = plan.series.randomElement(using: &random).map { "\(code)/" + $0.key.rawValue }
    let day = planner.today.adding(days: random.below(40) - 5)!
    do {
      switch random.below(12) {
      case 0, 1:
        let minute = random.chance(70) ? 540 + 30 * random.below(16) : nil
        let item = random.chance(50) ? series.map { $0 + ".\(1 + random.below(6))" } ?? task : task
        _ = try planner.pin(
          [item], to: TaskPin(day: day, minute: minute, minutes: minute.map { _ in 45 }),
          options: options)
      case 2: _ = try planner.unpin([task], options: options)
      case 3: _ = try planner.wait([task], until: day, options: options)
      case 4, 5:
        let outcome: FollowUpSeries.Outcome = [.held, .missed, .excused]
          .randomElement(using: &random)!
        if let series { _ = try planner.log([series], outcome, on: nil, options: options) }
      case 6:
        let name = "Naam \(random.below(1_000)), en; meer"
        _ = try planner.revise([task], options: options) { _, _ in
          [FieldChange(.title, .text(name))]
        }
      case 7:
        let worker: WorkerID? = random.chance(70) ? "ggz-01" : nil
        _ = try planner.assign([task], to: worker, options: options)
      case 8:
        let days = DayRange(day, day.adding(days: 1 + random.below(9))!)
        _ = try planner.setAbsences(
          of: random.chance(50) ? "ggz-01" : "ggz-02",
          .added(Absence(days, deputy: random.chance(50) ? "ggz-01" : nil)), options: options)
      case 9: _ = try planner.suspendPlans(["\(code)"], options: options)
      case 10: _ = try planner.resumePlans(["\(code)"], options: options)
      default:
        guard codes.count > 2 else { return try found() }
        _ = try planner.endPlans(
          ["\(code)"], .stopped(.left), on: planner.today, leavingOpen: [],
          options: options)
      }
    } catch is Problem {
    } catch is PlanRefusal {
    } catch is PlanCycle {}
  }
}
