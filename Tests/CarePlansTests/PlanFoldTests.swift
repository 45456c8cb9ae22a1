// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import TestSupport
import Testing

/// The one fold, with a directory that changes while the plan goes on.
struct PlanFoldTests {
  /// A directory whose Fridays are free from an entry on.
  private func calendars(changedAt seq: Int) throws -> CalendarHistory {
    func change(_ number: Int, _ event: DirectoryEvent) -> DirectoryChangeSet {
      DirectoryChangeSet(
        number: number, actor: "test", login: "test", at: 0, day: day("2027-01-01"), reason: nil,
        events: [event])
    }
    let founding = HolidayTable(region: "NL", rules: [])
    let longer = HolidayTable(region: "NL", weekend: [.friday, .saturday, .sunday], rules: [])
    return try CalendarHistory([
      RecordedDirectoryChange(seq: 0, change: change(1, .founded(holidays: founding, roles: []))),
      RecordedDirectoryChange(seq: seq, change: change(2, .holidaysSet(longer))),
    ])
  }

  /// The plan as a journal leaves it, whose entries have even places in the whole one.
  private func folded(_ journal: [PlanChangeSet], _ calendars: CalendarHistory) throws
    -> PlanProjection
  {
    var fold = PlanFold(
      of: WholeRecord(journal.map { RecordedPlanChange(seq: $0.number * 2, change: $0) }),
      calendars: calendars, template: Sample.lookup)
    return try fold.state(after: journal.count)
  }

  private func journal(_ undone: Int) throws -> [PlanChangeSet] {
    let release = PlanAnchor(date: day("2027-06-01"), state: .expected)
    return try Sample.journal(
      { try $0.setAnchor("release", to: release) }, { try $0.setFact("debts", to: "no") },
      { try $0.complete("A1", on: day("2027-01-07"), outcome: nil) })
      + [Sample.change(5, day("2027-01-12"), [.undone(change: undone)])]
  }

  @Test func `what was done keeps its due date when something is undone after holidays changed`()
    throws
  {
    let state = try folded(journal(3), calendars(changedAt: 9))
    let entry = try #require(state["A1"])
    #expect(entry.state == .done)
    #expect(entry.due == day("2027-05-21"), "Fridays were worked on then")
    #expect(entry.firstDue == day("2027-05-21"))
    #expect(entry.moves == 0)
  }

  @Test func `what is open again after an undo has the dates of the present calendars`() throws {
    let entry = try #require(try folded(journal(4), calendars(changedAt: 9))["A1"])
    #expect(entry.state == .open)
    #expect(entry.due == day("2027-05-20"))
    #expect(entry.moves == 1, "the holidays moved it")
    let before = try #require(try folded(journal(4), calendars(changedAt: 11))["A1"])
    #expect(before.due == day("2027-05-21"))
    #expect(before.moves == 0)
  }

  @Test func `an undo of the last change restores all that was there`() throws {
    let whole = try journal(4)
    let calendars = try calendars(changedAt: 99)
    let before = try folded(Array(whole.prefix(3)), calendars)
    let after = try folded(whole, calendars)
    #expect(after.plan == before.plan)
    #expect(after.day == before.day)
    for (old, new) in zip(before.commitments, after.commitments) {
      var same = new
      (same.timeStamp, same.dateStamp, same.titleStamp) =
        (old.timeStamp, old.dateStamp, old.titleStamp)
      (same.todoStamp, same.linkStamp) = (old.todoStamp, old.linkStamp)
      #expect(same == old)
    }
  }

  @Test(arguments: 1...12)
  func `states are the same from whatever was kept, and as they are defined`(seed: UInt64) throws {
    var story = RandomStory(seed: seed)
    let journal = try story.journal(count: 70)
    let numbers = Array(1...journal.count)
    var states: [PlanProjection] = [PlanProjection()]
    var kept: [PlanCheckpoint] = []
    try PlanFold.states(
      of: journal, after: numbers, calendars: story.calendars, template: Sample.lookup
    ) { _, state, checkpoint in
      states.append(state)
      kept.append(checkpoint!)
    }
    var plain = PlanFold(
      of: WholeRecord(journal), calendars: story.calendars, template: Sample.lookup)
    var record = WholeRecord(journal)
    for checkpoint in kept where story.random.chance(12) { record.keep(checkpoint) }
    for number in numbers where story.random.chance(30) || number == journal.count {
      var fold = PlanFold(of: record, calendars: story.calendars, template: Sample.lookup)
      for state in [try plain.state(after: number), try fold.state(after: number)] {
        #expect(state.plan == states[number].plan)
        #expect(state.commitments == states[number].commitments)
        #expect(state.day == states[number].day)
      }
    }
    #expect(journal.contains { $0.change.isUndoing })
  }

  @Test func `the stories told here speak of contacts and of endings`() throws {
    var told: Set<String> = []
    for seed: UInt64 in 1...4 {
      var story = RandomStory(seed: seed)
      for event in try story.journal(count: 70).flatMap(\.change.events) {
        told.insert(String("\(event)".prefix { $0 != "(" }))
      }
    }
    for name in ["occurrenceLogged", "occurrencePinned", "seriesRevised", "stopped"] {
      #expect(told.contains(name))
    }
  }

  @Test(arguments: 1...6)
  func `an undo goes back to the last moment at which the same counted`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var journal: [PlanChangeSet] = []
    for number in 1...80 {
      let target = random.chance(45) && number > 2 ? 2 + random.below(number - 2) : nil
      let isDone = target.map { ChangeHistory.effective(journal).contains($0) } ?? false
      journal.append(
        Sample.change(
          number, day("2027-01-04"), isDone ? [.undone(change: target!)] : [.replanned]))
    }
    let history = ChangeHistory(journal)
    for (place, undo) in history.undos.enumerated() {
      let now = Self.counting(Array(journal.prefix(undo.number)))
      let base = (0..<undo.number).last { number in
        now.filter { $0 <= number } == Self.counting(Array(journal.prefix(number)))
      }
      #expect(history.base(ofUndo: place) == base)
    }
    #expect(ChangeHistory.effective(journal) == Self.counting(journal))
  }

  /// What counts, found from the end: nothing that comes later can take back what does not count.
  private static func counting(_ journal: [PlanChangeSet]) -> Set<Int> {
    var dead: Set<Int> = []
    for change in journal.reversed() where !dead.contains(change.number) {
      for case .undone(let number) in change.events { dead.insert(number) }
    }
    return Set(journal.map(\.number)).subtracting(dead)
  }
}
