// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import PlanStore
import Planner
import TestSupport

/// People of a small municipality who do one thing after another, and sometimes take it back.
struct RandomOffice {
  let small: SmallStore
  var random: SplitMix64
  private(set) var codes: [PlanCode] = []
  private var added = 0

  init(seed: UInt64, plans: Int = 2) throws {
    small = try SmallStore()
    random = SplitMix64(seed: seed)
    for _ in 0..<plans { try found() }
  }

  private var planner: Planner { small.planner }
  private var today: CivilDate { planner.today }

  /// Makes a plan and begins it.
  mutating func found() throws {
    let release = PlanAnchor(date: today.adding(days: 20)!, state: .confirmed)
    let outcome = try planner.createPlan(
      PlanSeed(
        template: "adult-returnee-detention", start: today,
        anchors: ["release": release, "detention": release, "signal": release], begins: true),
      options: ChangeOptions(isSure: true))
    codes.append(outcome.parts[0].code)
  }

  /// Does something to a plan or the directory; what is refused is let go.
  mutating func act() throws {
    let options = ChangeOptions(reason: "Zo afgesproken.", isSure: true)
    let code = codes.randomElement(using: &random)!
    let plan = try small.store.plan(code)!
    let ref = code.description
    let task = ref + "/" + plan.plan.tasks.randomElement(using: &random)!.key.rawValue
    let date = today.adding(days: random.below(60))!
    do {
      switch random.below(14) {
      case 0, 1, 2: _ = try planner.done([task], on: today, outcome: nil, options: options)
      case 3: _ = try planner.startTasks([task], on: today, options: options)
      case 4: _ = try planner.reopen([task], options: options)
      case 5: _ = try planner.skip([task], options: options)
      case 6:
        _ = try planner.setAnchors(
          [("release", PlanAnchor(date: date, state: .expected))], of: ref, options: options)
      case 7:
        _ = try planner.setFacts(
          [("ggz", random.chance(50) ? "yes" : "no")], of: ref, options: options)
      case 8:
        _ = try planner.revise([task], options: options) { _, _ in
          [FieldChange(.due, .rule(TimingRule(.day(date))))]
        }
      case 9 where random.chance(60):
        let number = random.chance(50) ? nil : 2 + random.below(try small.store.directoryRevision())
        _ = try planner.undoDirectory(number, options: options)
      case 9, 10:
        let partner = PartnerID(["ggz", "gemeente", "politie"].randomElement(using: &random)!)
        let closure = DayRange(date, date.adding(days: random.below(9))!)
        _ = try planner.setPartner(partner, adding: false, options: options) {
          $0.closures = $0.closures.count > 2 ? [] : $0.closures + [closure]
        }
      case 11:
        added += 1
        _ = try planner.addTask(
          PlanTask(
            key: ItemKey("E\(added)"), number: 0, role: "GGZ",
            due: TimingRule(.anchor("release"), Term(-Int32(random.below(20)), .days), roll: .back)),
          to: ref, options: options)
      default:
        let number = random.chance(50) ? nil : 2 + random.below(plan.revision)
        _ = try planner.undo(number, in: ref, options: options)
      }
    } catch is Problem {
    } catch is PlanRefusal {
    } catch is PlanCycle {}
  }
}
