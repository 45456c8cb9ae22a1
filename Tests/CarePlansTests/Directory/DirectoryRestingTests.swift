import CarePlans
import CivilTime
import Testing

/// What stands in the way of taking back a change of the directory.
struct DirectoryRestingTests {
  private func change(_ number: Int, _ events: DirectoryEvent...) -> DirectoryChangeSet {
    DirectoryChangeSet(
      number: number, actor: "test", login: "test", at: 0, day: day("2027-01-04"), reason: nil,
      events: events)
  }

  private let holidays = HolidayTable(region: "NL", rules: [])

  private func partner(_ id: PartnerID, _ name: String = "") -> DirectoryEvent {
    .partnerSet(Partner(id: id, name: name, roles: []))
  }

  private func worker(_ id: WorkerID, at partner: PartnerID) -> DirectoryEvent {
    .workerSet(Worker(id: id, partner: partner))
  }

  private func resting(on number: Int, _ rest: DirectoryChangeSet...) throws -> [Int] {
    let journal = [change(1, .founded(holidays: holidays, roles: []))] + rest
    return try ChangeHistory(journal).resting(on: number, in: journal)
  }

  @Test func `nothing rests on what nothing later concerns`() throws {
    #expect(
      try resting(
        on: 2, change(2, partner("a")), change(3, partner("b")), change(4, .holidaysSet(holidays)),
        change(5, worker("b-01", at: "b"))) == [])
  }

  @Test func `a later change of the same partner, worker or table does`() throws {
    #expect(try resting(on: 2, change(2, partner("a")), change(3, partner("a", "A"))) == [3])
    #expect(
      try resting(
        on: 3, change(2, partner("a")), change(3, worker("a-01", at: "a")),
        change(4, worker("a-01", at: "a"))) == [4])
    #expect(
      try resting(on: 2, change(2, .holidaysSet(holidays)), change(3, .holidaysSet(holidays)))
        == [3])
    #expect(try resting(on: 2, change(2, .actsSet([])), change(3, .actsSet([]))) == [3])
    #expect(try resting(on: 2, change(2, .actsSet([])), change(3, .holidaysSet(holidays))) == [])
  }

  @Test func `a worker rests on the partner that it made possible`() throws {
    #expect(
      try resting(on: 2, change(2, partner("a")), change(3, worker("a-01", at: "a"))) == [3])
    #expect(
      try resting(on: 2, change(2, partner("a"), worker("a-01", at: "a")), change(3, partner("b")))
        == [])
  }

  @Test func `what was taken back stands in no way`() throws {
    #expect(
      try resting(
        on: 2, change(2, partner("a")), change(3, partner("a", "A")),
        change(4, .undone(change: 3))) == [])
  }

  @Test func `an undo is not undone over what was written anew, nor where what it needs is gone`()
    throws
  {
    #expect(
      try resting(
        on: 3, change(2, partner("a")), change(3, .undone(change: 2)), change(4, partner("a")))
        == [4])
    #expect(
      try resting(
        on: 4, change(2, partner("a")), change(3, worker("a-01", at: "a")),
        change(4, .undone(change: 3)), change(5, .undone(change: 2))) == [5])
  }

  @Test func `what founded the directory, or tells of a copy, is never taken back`() {
    #expect(!change(1, .founded(holidays: holidays, roles: [])).isRevocable)
    #expect(!change(2, .storeRestored(count: nil, hash: nil)).isRevocable)
    #expect(change(2, partner("a"), .holidaysSet(holidays)).isRevocable)
  }

  @Test func `an event says what it changed of a partner and a worker`() {
    var directory = Directory(holidays: holidays)
    directory.partners["a"] = Partner(id: "a", name: "A", roles: ["GGZ"])
    directory.workers["a-01"] = Worker(id: "a-01", partner: "a")
    var closed = Partner(id: "a", name: "A", roles: ["GGZ"])
    closed.closures = [DayRange(day("2027-03-01"), day("2027-03-02"))]
    closed.leftOn = day("2027-04-01")
    func difference(_ event: DirectoryEvent) -> DirectoryDifference {
      DirectoryDifference(of: event, before: directory)
    }
    closed.roles = ["WMO", "GGZ"]
    #expect(
      difference(.partnerSet(closed))
        == .partnerChanged(
          "a",
          [
            .init(.roles, before: [], after: ["WMO"]),
            .init(.closures, before: [], after: ["2027-03-01..2027-03-02"]),
            .init(.left, before: [], after: ["2027-04-01"]),
          ]))
    #expect(difference(partner("b")) == .partnerAdded("b"))
    #expect(
      difference(.workerSet(Worker(id: "a-01", partner: "b", name: "x")))
        == .workerChanged(
          "a-01",
          [
            .init(.partner, before: ["a"], after: ["b"]), .init(.name, before: [], after: ["x"]),
          ]))
    #expect(difference(worker("a-02", at: "a")) == .workerAdded("a-02", at: "a"))
    let title = BilingualText(nl: "w", en: "l")
    #expect(
      difference(.actsSet([ActTerm(law: "twbmt", title: title, lastDay: nil)]))
        == .actsChanged(["twbmt"]))
    #expect(difference(.undone(change: 3)) == .undone(change: 3))
  }
}
