// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import TestSupport

/// Random lives of a plan of the sample, with undos, while the holidays change.
struct RandomStory {
  var random: SplitMix64
  private(set) var calendars: CalendarHistory
  private var isLonger = false
  private var directoryNumber = 1
  private var seq = 1

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    let founding = HolidayTable(region: "NL", rules: [])
    calendars = try! CalendarHistory([
      RecordedDirectoryChange(
        seq: 1,
        change: DirectoryChangeSet(
          number: 1, actor: "test", login: "test", at: 0, day: day("2027-01-01"), reason: nil,
          events: [.founded(holidays: founding, roles: [])]))
    ])
  }

  /// A journal of about so many change sets.
  mutating func journal(count: Int) throws -> [RecordedPlanChange] {
    var journal: [RecordedPlanChange] = []
    var states: [PlanCheckpoint] = []
    var today = day("2027-01-04")
    func record() -> WholeRecord {
      var record = WholeRecord(journal)
      for state in states { record.keep(state) }
      return record
    }
    let stamp = TemplateStamp(id: "sample", version: 1, hash: Sample.hash)
    var events: [PlanEvent] = [
      .created(code: Sample.code, template: stamp, caseType: "sample", start: today),
      .begun(on: today),
    ]
    while journal.count < count {
      if !events.isEmpty {
        seq += 1
        journal.append(
          RecordedPlanChange(seq: seq, change: Sample.change(journal.count + 1, today, events)))
        var fold = PlanFold(of: record(), calendars: calendars, template: Sample.lookup)
        let state = try fold.state(after: journal.count)
        states.append(
          state.checkpoint(
            after: journal.count, undos: ChangeHistory(journal.map(\.change)).undos)!)
      }
      if random.chance(10) { try changeHolidays() }
      if random.chance(40) { today = today.adding(days: 1 + random.below(6))! }
      events = try next(after: states.last!.plan, journal.map(\.change), on: today)
    }
    return journal
  }

  private mutating func changeHolidays() throws {
    seq += 1
    directoryNumber += 1
    // What was changed last is taken back, and that too.
    let isUndone = directoryNumber > 2 && random.chance(40)
    if !isUndone { isLonger.toggle() }
    let table = HolidayTable(
      region: "NL", weekend: isLonger ? [.friday, .saturday, .sunday] : [.saturday, .sunday],
      rules: [])
    try calendars.add(
      RecordedDirectoryChange(
        seq: seq,
        change: DirectoryChangeSet(
          number: directoryNumber, actor: "test", login: "test", at: 0, day: day("2027-01-01"),
          reason: nil,
          events: isUndone ? [.undone(change: directoryNumber - 1)] : [.holidaysSet(table)])))
  }

  /// What happens next; nothing where it is refused.
  private mutating func next(after plan: CarePlan, _ journal: [PlanChangeSet], on today: CivilDate)
    throws -> [PlanEvent]
  {
    if random.chance(30), journal.count > 1 {
      let number = 2 + random.below(journal.count - 1)
      guard ChangeHistory.effective(journal).contains(number),
        try ChangeHistory.resting(on: number, in: journal, template: Sample.lookup).isEmpty
      else { return [] }
      return [.undone(change: number)]
    }
    var draft = PlanDraft(
      plan: plan, today: today, calendars: Sample.calendars, template: Sample.template)
    let key = plan.tasks.randomElement(using: &random)!.key
    do {
      switch random.below(16) {
      case 0:
        let date = today.adding(days: 20 + random.below(100))!
        try draft.setAnchor("release", to: PlanAnchor(date: date, state: .expected))
      case 1: try draft.setFact("debts", to: random.chance(50) ? "yes" : "no")
      case 2: try draft.happen("new-facts", on: today)
      case 3, 4: try draft.complete(key, on: today, outcome: key == "A4" ? "yes" : nil)
      case 5: try draft.reopen(key)
      case 6:
        let due = TimingRule(.day(today.adding(days: random.below(60))!))
        try draft.revise(key, [FieldChange(TaskField.due, .rule(due))])
      case 7...11: try followUp(in: &draft, on: today)
      case 12: try plan.status == .suspended ? draft.resume() : draft.suspend()
      case 13: try draft.setLead(random.chance(50) ? "gem-01" : "gem-02")
      case 14 where random.chance(30):
        try draft.end(.stopped(.died), on: today, leavingOpen: [])
      default:
        try draft.add(
          PlanTask(
            key: ItemKey("X\(random.below(9))"), number: 0, role: "GEM",
            due: TimingRule(.anchor("release"), Term(-9, .days), roll: .back)))
      }
    } catch is PlanRefusal {
      return []
    }
    return draft.events
  }

  /// Something about the contacts of a series.
  private mutating func followUp(in draft: inout PlanDraft, on today: CivilDate) throws {
    let series = draft.plan.series.randomElement(using: &random)!
    let number = 1 + random.below(3)
    switch random.below(5) {
    case 0: try draft.log(series.key, number: number, .held, on: today)
    case 1: try draft.log(series.key, number: number, .missed, on: nil)
    case 2:
      let day = today.adding(days: random.below(90))!
      try draft.pin(series.key, contact: number, to: TaskPin(day: day))
    case 3: try draft.wait(series.key, contact: number, until: today.adding(days: 14)!)
    default:
      try draft.revise(
        series.key, [FieldChange(SeriesField.title, .text("Call \(random.below(3))"))])
    }
  }
}
