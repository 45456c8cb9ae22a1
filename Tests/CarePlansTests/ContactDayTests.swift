import CarePlans
import CivilTime
import Testing

/// One contact is put on another day, or aside: its series and its other contacts stay as they are.
struct ContactDayTests {
  /// The plan after decisions, with contacts on 3, 10, 17 and 24 February 2027 and monthly from then.
  private func journal(_ steps: (inout PlanDraft) throws -> Void...) throws -> [PlanChangeSet] {
    let release = PlanAnchor(date: day("2027-01-27"), state: .confirmed)
    return try Sample.journal({ draft in
      try draft.setAnchor("release", to: release)
      for step in steps { try step(&draft) }
    })
  }

  private func days(_ state: PlanProjection) -> [CivilDate?] {
    (1...5).map { state[ItemKey("F1.\($0)")]?.pin?.day }
  }

  private let pin = TaskPin(day: day("2027-02-22"), minute: 600, minutes: 45)

  @Test func `one contact goes to another day, with its time, and the others stay`() throws {
    let first = try journal()
    let before = try Sample.applied(first)
    let put = Sample.change(
      3, day("2027-01-06"), [.occurrencePinned("F1", number: 2, pin)])
    let after = try Sample.applied(first + [put])
    #expect(
      days(after)
        == ["2027-02-03", "2027-02-22", "2027-02-17", "2027-02-24", "2027-03-24"].map(day))
    let (old, new) = (try #require(before["F1.2"]), try #require(after["F1.2"]))
    #expect(new.pin == pin)
    #expect(new.due == pin.day)
    #expect([new.pushes, new.moves] == [1, 0])
    #expect(new.dateStamp.sequence == old.dateStamp.sequence + 1)
    #expect(new.timeStamp.sequence == old.timeStamp.sequence + 1)
    #expect(after["F1.3"] == before["F1.3"])

    let undone = try Sample.applied(
      first + [put, Sample.change(4, day("2027-01-07"), [.undone(change: 3)])])
    #expect(days(undone) == days(before))
  }

  @Test func `it goes back on its own day`() throws {
    let journal = try journal(
      { try $0.pin("F1", contact: 2, to: pin) }, { try $0.unpin("F1", contact: 2) })
    #expect(try days(Sample.applied(journal))[1] == day("2027-02-10"))
  }

  @Test func `a contact that is put on another day can be logged there`() throws {
    let journal = try journal({ try $0.pin("F1", contact: 1, to: TaskPin(day: day("2027-01-04"))) })
    var draft = PlanDraft(
      plan: try #require(try Sample.applied(journal).plan), today: day("2027-01-08"),
      calendars: Sample.calendars, template: Sample.template)
    #expect(draft.currentContact(of: "F1") == 1)
    try draft.log("F1", number: 1, .missed, on: nil)
    #expect(draft.plan.series.first { $0.key == "F1" }?.log[1]?.on == day("2027-01-04"))
  }

  @Test func `a contact put aside waits, past its day in its own group, until it is logged`() throws
  {
    let journal = try journal({ try $0.wait("F1", contact: 1, until: day("2027-02-20")) })
    let entry = try #require(try Sample.applied(journal)["F1.1"])
    #expect(entry.waitUntil == day("2027-02-20"))
    let late = entry.standing(on: day("2027-02-10"))
    #expect(late.isWaitingPastDue && !late.countsAsLate)
    #expect(entry.standing(on: day("2027-02-20")).isOverdue)
    let logged = Sample.change(
      3, day("2027-02-11"),
      [
        .occurrenceLogged(
          "F1", number: 1, FollowUpSeries.Log(outcome: .missed, on: day("2027-02-03")))
      ])
    #expect(try Sample.applied(journal + [logged])["F1.1"]?.waitUntil == nil)
  }

  @Test func `what cannot be is refused`() throws {
    let state = try Sample.applied(
      journal(
        { try $0.pin("F1", contact: 2, to: pin) },
        { try $0.wait("F1", contact: 3, until: day("2027-02-20")) }))
    var draft = PlanDraft(
      plan: try #require(state.plan), today: day("2027-01-08"), calendars: Sample.calendars,
      template: Sample.template)
    func refused(_ id: PlanRefusal.ID, _ decide: (inout PlanDraft) throws -> Void) {
      let error = #expect(throws: PlanRefusal.self) { try decide(&draft) }
      #expect(error?.id == id)
    }
    refused(.nothingToChange) { try $0.pin("F1", contact: 2, to: pin) }
    refused(.nothingToChange) { try $0.wait("F1", contact: 3, until: day("2027-02-20")) }
    refused(.pinMissing) { try $0.unpin("F1", contact: 3) }
    refused(.contactUnknown) { try $0.pin("F1", contact: 0, to: pin) }
    refused(.dayNotLater) { try $0.wait("F1", contact: 1, until: day("2027-01-08")) }
    let taken = try #require(state["F1.3"]?.pin?.day)
    refused(.contactDayTaken) { try $0.pin("F1", contact: 1, to: TaskPin(day: taken)) }
    refused(.notASeries) { try $0.pin("A1", contact: 1, to: pin) }
    #expect(draft.events.isEmpty)
  }
}
