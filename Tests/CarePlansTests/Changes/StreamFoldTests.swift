import CarePlans
import CivilTime
import TestSupport
import Testing

/// The fold of a stream a store has once, with change sets that were taken back.
struct StreamFoldTests {
  private static func change(_ number: Int, _ events: [DirectoryEvent]) -> DirectoryChangeSet {
    DirectoryChangeSet(
      number: number, actor: "test", login: "test", at: Int64(number), day: day("2027-01-04"),
      reason: nil, events: events)
  }

  private static let founding = change(
    1, [.founded(holidays: HolidayTable(region: "NL", rules: []), roles: [])])

  private static func closed(_ text: String) -> DirectoryEvent {
    let day = day(text)
    return .partnerSet(
      Partner(id: "ggz", name: "GGZ", roles: [], closures: [DayRange(day, day)]))
  }

  @Test func `what was taken back is as if it had never been, and an undo of that brings it back`()
    throws
  {
    var fold = try StreamFold<Directory>([
      Self.founding, Self.change(2, [Self.closed("2027-03-01")]),
      Self.change(3, [.workerSet(Worker(id: "ggz-01", partner: "ggz"))]),
    ])
    let whole = fold.state
    try fold.add(Self.change(4, [.undone(change: 2)]))
    #expect(fold.state?.partners.isEmpty == true)
    #expect(fold.state?.workers.count == 1)
    #expect(!fold.history.counts(2))
    try fold.add(Self.change(5, [.undone(change: 4)]))
    #expect(fold.state == whole)
  }

  @Test(arguments: 1...20)
  func `it is the fold of those that count, whatever was taken back in what order`(seed: UInt64)
    throws
  {
    var random = SplitMix64(seed: seed)
    var journal = [Self.founding]
    var fold = try StreamFold<Directory>(journal)
    for number in 2...40 {
      let events: [DirectoryEvent] =
        number > 2 && random.chance(40)
        ? [.undone(change: 2 + random.below(number - 2))]
        : [Self.closed("2027-03-\(10 + random.below(20))")]
      let next = Self.change(number, events)
      journal.append(next)
      try fold.add(next)
      let history = ChangeHistory(journal)
      let counting = journal.filter { !$0.isUndoing && history.counts($0.number) }
      #expect(try fold.state == StreamFold<Directory>(counting).state)
    }
  }

  @Test func `each moment has the calendars of its own, also when they were taken back later`()
    throws
  {
    let monday = day("2027-03-01")
    func recorded(_ change: DirectoryChangeSet) -> RecordedDirectoryChange {
      RecordedDirectoryChange(seq: change.number * 10, change: change)
    }
    let history = try CalendarHistory(
      [
        Self.founding, Self.change(2, [Self.closed("2027-03-01")]),
        Self.change(3, [.undone(change: 2)]), Self.change(4, [.undone(change: 3)]),
      ].map(recorded))
    func isOpen(_ seq: Int) throws -> Bool {
      try history.calendars(at: seq).calendar(of: "ggz").isWorking(monday)
    }
    #expect(
      try [10, 19, 20, 29, 30, 39, 40, 99].map(isOpen) == [
        true, true, false, false, true, true, false, false,
      ])
  }

  @Test func `who has access begins with nobody`() throws {
    let fold = try StreamFold<Access>([AccessChangeSet]())
    #expect(fold.state == nil)
    #expect(Access.applying(.tokenConfirmed("t-1"), to: nil) == Access())
  }
}
