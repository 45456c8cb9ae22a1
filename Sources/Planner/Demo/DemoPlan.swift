import CarePlans
import CivilTime
import Scheduling

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
  private var schedule: PlanSchedule?
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
    guard isWorked else { return }
    if let asked = factsDay, asked <= day { try answerFacts(on: day, planner) }
    let due = due(on: day)
    try report(due.filter { $0.series == nil }, on: day, planner)
    try reportContacts(due.filter { $0.series != nil }, on: day, planner)
    decideReports(from: day)
  }

  /// Whether somebody works in it, or settles what its stop left.
  private var isWorked: Bool { plan.map { $0.status.owes && $0.status != .suspended } ?? false }

  /// The day on which the facts that ask for themselves are answered: in time, but in one plan of ten.
  private var factsDay: CivilDate? {
    let line = commitments.first { $0.kind == .facts && $0.state.isOpen }
    return line?.nextDate?.adding(days: place % 10 == 0 ? 5 : -3)
  }

  private func answerFacts(on day: CivilDate, _ planner: Planner) throws {
    guard let plan else { return }
    let known = try planner.templateCopy(template).template.facts
    let answers = AskedFacts(of: plan).facts.compactMap { key -> (FactKey, String)? in
      guard let fact = known.first(where: { $0.key == key }),
        let value = chance.percent(70) ? fact.values.first : chance.pick(fact.values)
      else { return nil }
      return (key, value)
    }
    try perform(.answer(answers), on: day, planner)
  }

  /// The next day on which something happens.
  func nextDay(after day: CivilDate) -> CivilDate? {
    var first = story.lazy.map(\.day).min()
    if isWorked {
      for place in commitments.indices where commitments[place].state.isOpen {
        guard let report = reports[commitments[place].item] else { continue }
        first = min(first ?? report, report)
      }
      if let asked = factsDay { first = min(first ?? asked, asked) }
    }
    return first.map { max($0, day.adding(days: 1) ?? day) }
  }

  /// Carries out a use case; what a rule refuses does not happen, as in life.
  func attempt(_ work: () throws -> ChangeOutcome) throws {
    do {
      guard let part = try work().parts.first else { return }
      commitments = part.after.commitments
      plan = part.after.plan
      schedule = part.after.schedule
    } catch is PlanRefusal {
      return
    }
  }

  private func due(on day: CivilDate) -> [Commitment] {
    commitments.indices.compactMap { place in
      guard commitments[place].state.isOpen, let report = reports[commitments[place].item],
        report <= day
      else { return nil }
      return commitments[place]
    }
  }

  /// Decides for whatever has become ready when it will be reported.
  private func decideReports(from day: CivilDate) {
    for place in commitments.indices
    where commitments[place].state.isOpen && commitments[place].kind != .measureEnd {
      guard let ready = ready(commitments[place]), reports[commitments[place].item] == nil
      else { continue }
      let entry = commitments[place]
      if entry.series != nil {
        guard let contact = entry.pin?.day else { continue }
        reports[entry.item] = reportDay(of: max(contact, day))
        continue
      }
      reports[entry.item] = finish(of: entry, from: max(ready, day))
    }
  }

  /// The day work can be begun as it is planned; who prepares for other work trusts the plan of that.
  private func ready(_ entry: Commitment) -> CivilDate? {
    entry.series == nil ? schedule?.result(entry.item)?.readyFrom : entry.readyFrom
  }

  /// Most work is done in time, a tenth some days late, and a handful by weeks: for a reason that its
  /// history tells.
  private func finish(of entry: Commitment, from start: CivilDate) -> CivilDate {
    let target = max(entry.nextDate ?? later(start, by: 7...30), start)
    switch chance.number(0...99) {
    case ..<84: return meeting(near: max(start, later(target, by: -6...0)), from: start, by: target)
    case ..<97: return later(target, by: 1...9)
    default:
      let until = later(target, by: 5...20)
      if entry.series == nil { story.append((target, .delay(entry.item, until))) }
      return later(until, by: 5...15)
    }
  }

  /// Two plans in three are talked through once a week, and what is done is reported then.
  private func meeting(near day: CivilDate, from start: CivilDate, by last: CivilDate) -> CivilDate
  {
    guard place % 3 != 0 else { return day }
    let since = (day - begin) % 7
    let before = day.adding(days: -since) ?? day
    return before >= start ? before : min(before.adding(days: 7) ?? before, max(last, start))
  }

  /// Tasks reported on one day make one change set, each with its own day and outcome.
  private func report(_ due: [Commitment], on day: CivilDate, _ planner: Planner) throws {
    var finished: [ItemKey: (on: CivilDate, outcome: String?)] = [:]
    for entry in due {
      reports[entry.item] = .latest
      if entry.state == .open, entry.kind == .action, chance.percent(10) {
        let item = "\(ref)/\(entry.item)"
        try attempt { try planner.startTasks([item], on: day, options: ChangeOptions()) }
        reports[entry.item] = later(day, by: 2...15)
      } else if entry.obligation == .optional, chance.percent(25) {
        let reason = ChangeOptions(reason: "Niet nodig gebleken.")
        try attempt { try planner.skip(["\(ref)/\(entry.item)"], options: reason) }
      } else {
        let outcome = plan?.task(entry.item).flatMap { chosen($0.outcomes) }
        // Some reports come in a day or two after the work.
        let on = chance.percent(15) ? max(later(day, by: -2 ... -1), begin) : day
        finished[entry.item] = (on, outcome)
      }
    }
    try finish(finished, planner)
    for item in finished.keys.sorted() where plan?.task(item)?.finishedOn == nil {
      reports[item] = later(day, by: 3...12)
    }
  }

  private func finish(
    _ finished: [ItemKey: (on: CivilDate, outcome: String?)], _ planner: Planner
  ) throws {
    let items = finished.keys.sorted()
    if items.count > 1 {
      let before = plan
      try attempt {
        try planner.change(
          items.map { "\(ref)/\($0)" }, options: ChangeOptions(reason: "Voortgangsoverleg.")
        ) { draft, item in
          guard case .task(let key) = item, let report = finished[key] else { return }
          try draft.complete(key, on: report.on, outcome: report.outcome)
        }
      }
      guard plan == before else { return }
    }
    // Alone, or one by one where a rule refused some of them.
    for item in items {
      guard let report = finished[item] else { continue }
      try attempt {
        try planner.done(
          ["\(ref)/\(item)"], on: report.on, outcome: report.outcome, options: ChangeOptions())
      }
    }
  }

  /// Some report a contact at once, most once a week.
  private func reportDay(of contact: CivilDate) -> CivilDate {
    guard place % 10 != 0 else { return later(contact, by: 0...2) }
    let rest = (contact - begin) % 7
    return contact.adding(days: rest == 0 ? 0 : 7 - rest) ?? contact
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
    let before = plan
    try log(outcomes.keys.sorted(), as: outcomes, planner)
    // One by one where a rule refused some of them.
    guard plan == before, outcomes.count > 1 else { return }
    for item in outcomes.keys.sorted() { try log([item], as: outcomes, planner) }
  }

  private func log(
    _ items: [ItemKey], as outcomes: [ItemKey: (outcome: FollowUpSeries.Outcome, on: CivilDate)],
    _ planner: Planner
  ) throws {
    let reason = ChangeOptions(reason: "Contactverslag.")
    try attempt {
      try planner.change(items.map { "\(ref)/\($0)" }, options: reason) { draft, item in
        guard case .contact(let key, let number) = item,
          let report = outcomes[key.contact(number)]
        else { return }
        try draft.log(key, number: number, report.outcome, on: report.on)
      }
    }
  }

  /// What leads nowhere is not decided: a case of which nothing comes is no plan to look at.
  private func chosen(_ outcomes: [DecisionOutcome]) -> String? {
    let keys = outcomes.map(\.key)
    for usual in ["pga", "not-prosecuted", "continue"] where keys.contains(usual) { return usual }
    return chance.percent(75) ? keys.first : chance.pick(keys)
  }

  func later(_ day: CivilDate, by range: ClosedRange<Int>) -> CivilDate {
    day.adding(days: chance.number(range)) ?? day
  }
}
