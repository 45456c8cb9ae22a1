import CarePlans
import CivilTime

/// One demo plan and what its people will do about it, decided by chance as it goes.
final class DemoPlan {
  let place: Int
  let begin: CivilDate
  let today: CivilDate
  let template: String
  let cast: DemoCast
  var chance: DemoChance
  /// The code, once the plan is made.
  var ref = ""
  var commitments: [Commitment] = []
  var plan: CarePlan?
  /// What is going to happen on which day, besides work on commitments.
  var story: [(day: CivilDate, act: DemoAct)] = []
  /// The day on which each item will be reported; `CivilDate.latest` for never.
  private var reports: [ItemKey: CivilDate] = [:]

  init(
    place: Int, begin: CivilDate, today: CivilDate, template: String, cast: DemoCast,
    chance: DemoChance
  ) {
    self.place = place
    self.begin = begin
    self.today = today
    self.template = template
    self.cast = cast
    self.chance = chance
  }

  /// Everything that happens on a day.
  func live(_ day: CivilDate, _ planner: Planner) throws {
    if ref.isEmpty { try found(on: day, planner) }
    while let place = story.firstIndex(where: { $0.day <= day }) {
      let act = story.remove(at: place).act
      try perform(act, on: day, planner)
    }
    guard plan?.status.owes ?? false else { return }
    let due = due(on: day)
    for item in due where item.series == nil { try report(item, on: day, planner) }
    try reportContacts(due.filter { $0.series != nil }, on: day, planner)
    decideReports(from: day)
  }

  /// The next day on which something happens.
  func nextDay(after day: CivilDate) -> CivilDate? {
    let owes = plan?.status.owes ?? false
    let acts = story.map(\.day)
    let work = owes ? commitments.filter(\.state.isOpen).compactMap { reports[$0.item] } : []
    return (acts + work).map { max($0, day.adding(days: 1) ?? day) }.min()
  }

  /// Carries out a use case; what a rule refuses does not happen, as in life.
  func attempt(_ work: () throws -> ChangeOutcome) throws {
    do {
      guard let part = try work().parts.first else { return }
      commitments = part.after.commitments
      plan = part.after.plan
    } catch is PlanRefusal {
      return
    }
  }

  private func due(on day: CivilDate) -> [Commitment] {
    commitments.filter { $0.state.isOpen && (reports[$0.item].map { $0 <= day } ?? false) }
  }

  /// Decides for whatever has become ready when it will be reported.
  private func decideReports(from day: CivilDate) {
    for entry in commitments
    where entry.state.isOpen && entry.kind != .measureEnd && reports[entry.item] == nil {
      guard let ready = entry.readyFrom else { continue }
      if entry.series != nil {
        guard let contact = entry.pin?.day else { continue }
        reports[entry.item] = chance.percent(5) ? .latest : reportDay(of: max(contact, day))
        continue
      }
      reports[entry.item] = finish(of: entry, from: max(ready, day))
    }
  }

  /// Most work is done in time, a quarter some days late, a little very late or never.
  private func finish(of entry: Commitment, from start: CivilDate) -> CivilDate {
    let target = max(entry.nextDate ?? later(start, by: 7...30), start)
    switch chance.number(0...99) {
    case ..<62: return max(start, later(target, by: -6...0))
    case ..<92: return later(target, by: 1...20)
    case ..<98: return later(target, by: 21...75)
    default: return .latest
    }
  }

  private func report(_ entry: Commitment, on day: CivilDate, _ planner: Planner) throws {
    reports[entry.item] = .latest
    let item = "\(ref)/\(entry.item)"
    if entry.state == .open, entry.kind == .action, chance.percent(20) {
      try attempt { try planner.startTasks([item], on: day, options: ChangeOptions()) }
      reports[entry.item] = later(day, by: 2...15)
      return
    }
    if entry.obligation == .optional, chance.percent(25) {
      let reason = ChangeOptions(reason: "Niet nodig gebleken.")
      return try attempt { try planner.skip([item], options: reason) }
    }
    let outcome = plan?.task(entry.item).flatMap { chosen($0.outcomes) }
    // Some reports come in a day or two after the work.
    let on = chance.percent(15) ? max(later(day, by: -2 ... -1), begin) : day
    try attempt { try planner.done([item], on: on, outcome: outcome, options: ChangeOptions()) }
    if plan?.task(entry.item)?.finishedOn == nil {
      reports[entry.item] = later(day, by: 3...12)
    }
  }

  /// Some report a contact the same week, most once in four weeks.
  private func reportDay(of contact: CivilDate) -> CivilDate {
    guard place % 4 != 0 else { return later(contact, by: 0...2) }
    let rest = (contact - begin) % 28
    return contact.adding(days: rest == 0 ? 0 : 28 - rest) ?? contact
  }

  /// Contacts that are reported together make one change set, each with its own day and outcome.
  private func reportContacts(_ due: [Commitment], on day: CivilDate, _ planner: Planner) throws {
    var outcomes: [ItemKey: (outcome: FollowUpSeries.Outcome, on: CivilDate)] = [:]
    for entry in due {
      reports[entry.item] = .latest
      let planned = min(entry.pin?.day ?? day, day)
      outcomes[entry.item] =
        switch chance.number(0...99) {
        case ..<86: (.held, min(later(planned, by: 0...1), day))
        case ..<95: (.missed, planned)
        default: (.excused, planned)
        }
    }
    guard !outcomes.isEmpty else { return }
    let items = outcomes.keys.sorted().map { "\(ref)/\($0)" }
    try attempt {
      try planner.change(items, options: ChangeOptions(reason: "Contactverslag.")) { draft, item in
        guard case .contact(let key, let number) = item,
          let report = outcomes[ItemKey("\(key).\(number)")]
        else { return }
        try draft.log(key, number: number, report.outcome, on: report.on)
      }
    }
  }

  private func chosen(_ outcomes: [DecisionOutcome]) -> String? {
    let keys = outcomes.map(\.key)
    if keys.contains("pga") { return "pga" }
    return chance.percent(75) ? keys.first : chance.pick(keys)
  }

  func later(_ day: CivilDate, by range: ClosedRange<Int>) -> CivilDate {
    day.adding(days: chance.number(range)) ?? day
  }
}
