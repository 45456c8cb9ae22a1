// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

/// How long measures last, and what may be done with one that has ended.
struct MeasureTests {
  private func measure(
    _ start: String, _ maximum: Term = Term(6, .months), requested: String? = nil,
    isFromRequest: Bool = false, sunset: String? = nil
  ) -> CareMeasure {
    CareMeasure(
      key: "M1", number: 1, law: "ban", authority: "NCTV", requestedOn: requested.map { day($0) },
      start: day(start), maximum: maximum, isFromRequest: isFromRequest,
      sunset: sunset.map { day($0) })
  }

  private func draft(today: String, _ steps: (inout PlanDraft) throws -> Void...) throws
    -> PlanDraft
  {
    let before = try Sample.applied(try Sample.journal(from: day("2026-06-01")))
    var draft = PlanDraft(
      plan: before.plan!, commitments: before.commitments, today: day(today),
      calendars: Sample.calendars, template: Sample.template)
    for step in steps { try step(&draft) }
    return draft
  }

  /// Domain 3.9, and the measure that somebody met who lived a week with the program.
  @Test(arguments: [
    ("2026-07-01", Term(6, .months), "2026-12-31"),
    ("2026-08-31", Term(6, .months), "2027-02-27"),
    ("2026-11-30", Term(3, .months), "2027-02-27"),
    ("2028-02-29", Term(1, .years), "2029-02-27"),
    ("2026-03-02", Term(2, .weeks), "2026-03-15"),
    ("2026-03-02", Term(1, .days), "2026-03-02"),
  ])
  func `the last day is the day before the same day`(start: String, most: Term, last: String) {
    #expect(measure(start, most).end == day(last))
  }

  @Test func `the Act's last day holds it`() {
    #expect(measure("2026-10-01", sunset: "2027-02-28").end == day("2027-02-28"))
  }

  @Test func `an entry counts from its request alone and ends on that day`() {
    let entry = measure(
      "2026-06-01", Term(2, .years), requested: "2026-05-20", isFromRequest: true)
    #expect(entry.end == day("2028-05-20"))
    #expect(entry.longestRenewal(decidedOn: day("2028-03-01")) == day("2030-03-01"))
  }

  @Test func `a renewal starts the day after and ends the day before the same day`() throws {
    var draft = try draft(
      today: "2026-12-01",
      { try $0.addMeasure(law: "ban", start: day("2026-07-01"), requested: nil) })
    #expect(draft.plan.measures[0].end == day("2026-12-31"))
    let tooLong = #expect(throws: PlanRefusal.self) {
      try draft.renewMeasure("M1", until: day("2027-07-01"))
    }
    #expect(tooLong?.id == .measureTooLong)
    try draft.renewMeasure("M1", until: nil)
    #expect(draft.plan.measures[0].end == day("2027-06-30"))
  }

  @Test func `a measure that ran out is not renewed, but for a decision taken in time`() throws {
    var draft = try draft(
      today: "2027-03-04",
      { try $0.addMeasure(law: "ban", start: day("2026-07-01"), requested: nil) })
    for decided in [nil, day("2027-01-01")] {
      let error = #expect(throws: PlanRefusal.self) {
        try draft.renewMeasure("M1", until: nil, decided: decided)
      }
      #expect(error?.id == .measureRanOut)
    }
    let early = #expect(throws: PlanRefusal.self) {
      try draft.renewMeasure("M1", until: nil, decided: day("2026-06-30"))
    }
    #expect(early?.id == .dayBeforeStart)
    let coming = #expect(throws: PlanRefusal.self) {
      try draft.renewMeasure("M1", until: nil, decided: day("2027-03-05"))
    }
    #expect(coming?.id == .dayInFuture)
    try draft.renewMeasure("M1", until: nil, decided: day("2026-12-31"))
    #expect(draft.plan.measures[0].end == day("2027-06-30"))
    #expect(draft.plan.measures[0].renewals.map(\.on) == [day("2026-12-31")])
  }

  @Test func `a shorter measure ends on the day it was imposed for`() throws {
    var draft = try draft(today: "2026-12-01")
    let refused: [(String, PlanRefusal.ID)] = [
      ("2026-11-30", .dayBeforeStart), ("2027-06-01", .measureTooLong),
    ]
    for (end, id) in refused {
      let error = #expect(throws: PlanRefusal.self) {
        try draft.addMeasure(
          law: "ban", start: day("2026-12-01"), requested: nil, until: day(end))
      }
      #expect(error?.id == id)
    }
    try draft.addMeasure(
      law: "ban", start: day("2026-12-01"), requested: nil, until: day("2027-01-31"))
    #expect(draft.plan.measures[0].end == day("2027-01-31"))
    // The longest renewal counts from the day after.
    try draft.renewMeasure("M1", until: nil)
    #expect(draft.plan.measures[0].end == day("2027-07-31"))
  }

  @Test func `what is noted of a measure keeps its end after its start and within the law`() throws
  {
    var draft = try draft(
      today: "2026-12-01",
      { try $0.addMeasure(law: "ban", start: day("2026-12-01"), requested: nil) })
    let before = #expect(throws: PlanRefusal.self) {
      try draft.revise("M1", [FieldChange(MeasureField.until, .day(day("2026-11-01")))])
    }
    #expect(before?.id == .dayBeforeStart)
    let late = #expect(throws: PlanRefusal.self) {
      try draft.revise("M1", [FieldChange(MeasureField.until, .day(day("2027-06-01")))])
    }
    #expect(late?.id == .measureTooLong)
    let after = #expect(throws: PlanRefusal.self) {
      try draft.revise("M1", [FieldChange(MeasureField.start, .day(day("2028-03-01")))])
    }
    #expect(after?.id == .measureAfterAct)
    try draft.revise("M1", [FieldChange(MeasureField.until, .day(day("2027-05-31")))])
    #expect(draft.plan.measures[0].end == day("2027-05-31"))
  }

  @Test func `a measure that ended by law is to be reported, not late`() throws {
    let journal = try Sample.journal(
      from: day("2026-06-01"),
      { try $0.addMeasure(law: "ban", start: day("2026-06-01"), requested: nil) })
    let measure = try #require(try Sample.applied(journal)["M1"])
    #expect(measure.limit == day("2026-11-30"))
    let onLastDay = measure.standing(on: day("2026-11-30"))
    #expect(!onLastDay.hasEnded && onLastDay.group == .dueThisWeek)
    let after = measure.standing(on: day("2027-02-01"))
    #expect(after.hasEnded && after.isReady && after.group == .toReport)
    #expect(!after.isLate && !after.countsAsLate && after.daysLate == 0)
  }
}
