import CarePlans
import CivilTime

/// The named days of a demo plan of any kind: what is known when it begins, and what becomes known.
struct DemoDays {
  /// A day that becomes known, or comes, later.
  struct Told {
    let told: CivilDate
    let anchor: PlanAnchor
    let reason: String?
  }

  let begin: CivilDate
  let release: CivilDate
  let arrival: CivilDate
  private let detention: CivilDate
  private let conditionsEnd: CivilDate

  init(begin: CivilDate, isFast: Bool, _ chance: inout DemoChance) {
    func day(_ from: CivilDate, _ range: ClosedRange<Int>) -> CivilDate {
      from.adding(days: chance.number(range)) ?? from
    }
    self.begin = begin
    detention = day(begin, -150 ... -20)
    release = day(begin, isFast ? 50...110 : 130...430)
    arrival = day(begin, 16...40)
    conditionsEnd = day(release, 400...760)
  }

  private func after(_ day: CivilDate, _ days: Int) -> CivilDate { day.adding(days: days) ?? day }

  /// What is known from the first day.
  var known: [AnchorKey: PlanAnchor] {
    [
      "signal": PlanAnchor(date: begin, state: .actual),
      "notice": PlanAnchor(date: begin, state: .actual),
      "death-notice": PlanAnchor(date: begin, state: .actual),
      "last-sign": PlanAnchor(date: after(begin, -40), state: .actual),
      "withheld": PlanAnchor(date: begin, state: .actual),
      "turns-18": PlanAnchor(date: after(begin, 410), state: .confirmed),
      "detention": PlanAnchor(date: detention, state: .actual),
      "release": PlanAnchor(date: release, state: .expected),
      "arrival": PlanAnchor(date: arrival, state: .expected),
      "conditions-end": PlanAnchor(date: conditionsEnd, state: .expected),
    ]
  }

  /// What comes after: the arrival and what follows from it.
  var later: [(AnchorKey, Told)] {
    func came(_ day: CivilDate, _ reason: String?) -> Told {
      Told(told: day, anchor: PlanAnchor(date: day, state: .actual), reason: reason)
    }
    return [
      ("arrival", came(arrival, "Aangekomen.")), ("freed", came(after(arrival, 1), nil)),
      ("order", came(after(arrival, 1), nil)),
      (
        "measure-end",
        Told(
          told: after(arrival, 95),
          anchor: PlanAnchor(date: after(arrival, 455), state: .expected), reason: nil)
      ),
    ]
  }
}
