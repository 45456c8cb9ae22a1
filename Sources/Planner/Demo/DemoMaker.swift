import CarePlans
package import CivilTime

/// Fills a demo store through the use cases people call: plans of the past eighteen months in all
/// stages, with lateness, missed contacts and dates that moved.
///
/// The same seed gives the same store.
package struct DemoMaker {
  /// How far back the first plan begins, in days.
  static let span = 548

  private let planner: Planner
  private let clock: DemoClock
  private let seed: UInt64
  private let today: CivilDate

  package init(
    repository: any PlanRepository, library: any TextLibrary, seed: UInt64, today: CivilDate,
    actor: PlanActor
  ) {
    clock = DemoClock(day: today.adding(days: -Self.span - 1) ?? today)
    planner = Planner(
      repository: repository, clock: clock, random: DemoBits(seed: seed), library: library,
      actor: actor)
    self.seed = seed
    self.today = today
  }

  /// Founds the directory as `init` does, on the first day of the demo.
  package func found(_ founding: Founding) throws { try planner.found(founding) }

  /// Makes the plans, day by day, so that the journal runs in the order things happened.
  ///
  /// - Parameters:
  ///   - template: What all are made from; nil for every kind of case there is.
  ///   - progress: Told how many of how many days have passed.
  package func make(plans count: Int, template: String?, progress: (Int, Int) -> Void) throws {
    let kinds = template.map { Array(repeating: $0, count: count) } ?? DemoMix.templates(of: count)
    let cast = try DemoCast.gather(
      planner, for: Set(kinds).sorted().map { try planner.templateCopy($0).template })
    var chance = DemoChance(seed: seed)
    var waiting: [CivilDate: [DemoPlan]] = [:]
    for place in 0..<count {
      let back = Self.span - Self.span * place / max(count, 1)
      let begin = today.adding(days: -max(1, back - chance.number(0...6))) ?? today
      let plan = DemoPlan(
        place: place, begin: begin, today: today, template: kinds[place], cast: cast,
        chance: DemoChance(seed: chance.next()))
      waiting[begin, default: []].append(plan)
    }
    var day = clock.today()
    let first = day
    while day <= today {
      clock.turn(to: day)
      for plan in (waiting.removeValue(forKey: day) ?? []).sorted(by: { $0.place < $1.place }) {
        try plan.live(day, planner)
        if let next = plan.nextDay(after: day), next <= today {
          waiting[next, default: []].append(plan)
        }
      }
      progress(day - first, today - first)
      guard let next = day.adding(days: 1) else { break }
      day = next
    }
  }
}
