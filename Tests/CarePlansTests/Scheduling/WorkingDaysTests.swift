// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Scheduling
import TestSupport
import Testing

/// Policy dates and contacts fall on days on which the responsible partner works.
///
/// The dates of the first three tests are the wrong ones that somebody met who lived a week with the
/// program, worked out by hand.
struct WorkingDaysTests {
  @Test(arguments: [
    // Ascension Day; the Friday after it is put on a par by decree.
    ("2027-03-25", "6w", "2027-05-10"),
    // Boxing Day, a Saturday.
    ("2026-12-19", "1w", "2026-12-28"),
    // King's Day.
    ("2027-03-27", "1m", "2027-04-28"),
    ("2026-12-20", "1w", "2026-12-28"),
    ("2026-11-22", "1w", "2026-11-30"),
    ("2026-12-02", "1m", "2027-01-04"),
    // A day on which people work stays.
    ("2026-12-03", "1m", "2027-01-04"),
    ("2026-12-04", "1m", "2027-01-04"),
    ("2026-12-05", "1m", "2027-01-05"),
  ])
  func `a contact goes to the next working day`(from: String, taper: String, falls: String) throws {
    let contacts = try contacts(taper, from: from)
    #expect(contacts.first?.day == day(falls))
    #expect(contacts.first.map { $0.nominal <= $0.day } ?? false)
  }

  @Test(arguments: [
    // Easter weekend.
    ("2027-03-25", "2d", "2027-03-30"),
    ("2027-03-20", "14d", "2027-04-05"),
    // Easter Monday.
    ("2026-03-16", "21d", "2026-04-07"),
    // Counted backwards: to the earlier one.
    ("2027-01-04", "-10d", "2026-12-24"),
    ("2026-05-01", "3wd", "2026-05-07"),
    // What is due the same day, or on a day that was named, is a calendar day.
    ("2026-11-28", "0d", "2026-11-28"),
  ])
  func `a policy date goes to the next working day, or the earlier one`(
    from: String, term: String, due: String
  ) throws {
    let rule = TimingRule(.day(day(from)), try Term(parsing: term))
    #expect(try dates(due: rule)?.due == day(due))
  }

  @Test func `a calendar day that a template means stays, and its work may be planned on it`()
    throws
  {
    let rule = TimingRule(.day(day("2026-11-26")), Term(2, .days), roll: Roll.none)
    let found = try dates(due: rule, today: "2026-11-28")
    #expect(found?.due == day("2026-11-28"))
    #expect(found?.earlyStart == day("2026-11-28"))
    let usual = TimingRule(.day(day("2026-11-26")), Term(2, .days))
    #expect(try dates(due: usual, today: "2026-11-28")?.earlyStart == day("2026-11-30"))
  }

  @Test func `a statutory date rolls by the law alone`() throws {
    let rule = TimingRule(.day(day("2026-11-26")), Term(2, .days))
    #expect(try dates(limit: rule)?.limit == day("2026-11-28"))
  }

  @Test func `closures of the responsible partner count, those of another do not`() throws {
    let rule = TimingRule(.day(day("2027-03-01")), Term(3, .days))
    #expect(try dates(due: rule, role: "GGZ")?.due == day("2027-03-15"))
    #expect(try dates(due: rule, role: "POL")?.due == day("2027-03-04"))
    #expect(try contacts("1w", from: "2027-02-25", role: "GGZ").first?.day == day("2027-03-15"))
  }

  @Test func `working days are counted by the region and only then moved for the partner`() throws {
    let rule = TimingRule(.day(day("2027-03-01")), Term(3, .workingDays))
    #expect(try dates(due: rule, role: "GGZ")?.due == day("2027-03-15"))
  }

  @Test func `a date that rolls does not pass the limit of its task`() throws {
    let due = TimingRule(.day(day("2026-11-26")), Term(2, .days))
    let limit = TimingRule(.day(day("2026-11-29")))
    #expect(try dates(due: due, limit: limit)?.due == day("2026-11-27"))
    let later = TimingRule(.day(day("2026-11-30")))
    #expect(try dates(due: due, limit: later)?.due == day("2026-11-30"))
  }

  // MARK: - Series

  @Test func `the rhythm counts on from the nominal days, so that nothing drifts`() throws {
    let contacts = try contacts("1w", from: "2026-12-19")
    #expect(
      contacts.prefix(3).map(\.day.description) == ["2026-12-28", "2027-01-04", "2027-01-11"])
    #expect(contacts.prefix(2).map(\.nominal.description) == ["2026-12-26", "2027-01-02"])
    for (place, contact) in contacts.enumerated() {
      #expect(contact.nominal == day("2026-12-19").adding(days: 7 * (place + 1)))
    }
  }

  @Test func `two of one series never share a day: the earlier is excused`() throws {
    // Closed from 1 to 12 March: what falls on the 4th and the 11th goes to Monday the 15th.
    let contacts = try contacts("1w", from: "2027-02-25", role: "GGZ")
    #expect(
      contacts.prefix(3).map(\.day.description) == ["2027-03-15", "2027-03-15", "2027-03-18"])
    #expect(contacts.prefix(3).map(\.isClosed) == [true, false, false])
    let plan = try plan(series("1w", from: "2027-02-25", role: "GGZ"))
    let states = try commitments(plan).prefix(3).map(\.state)
    #expect(states == [.closed, .open, .open])
  }

  @Test func `a contact that was held all the same is held`() throws {
    var series = series("1w", from: "2027-02-25", role: "GGZ")
    series.log[1] = FollowUpSeries.Log(outcome: .held, on: day("2027-03-04"))
    #expect(try commitments(try plan(series)).first?.state == .done)
  }

  @Test func `no contact passes the end of its series`() throws {
    let contacts = try contacts("6w to release", from: "2026-10-17", release: "2026-11-29")
    #expect(contacts.map(\.day.description) == ["2026-11-27"])
  }

  @Test func `no contact passes the longest time between two`() throws {
    var series = series("6w", from: "2026-10-17")
    series.atMost = Term(6, .weeks)
    let contacts = try occurrences(of: series)
    #expect(contacts.first?.day == day("2026-11-27"))
    // From that Friday six weeks are Friday the 8th; the nominal day is the 9th.
    #expect(contacts[1].day == day("2027-01-08"))
  }

  @Test func `a chained series keeps the longest time from the last contact held`() throws {
    var series = series("6m", from: "2026-05-28", counting: .chained)
    series.atMost = Term(6, .months)
    series.log[1] = FollowUpSeries.Log(outcome: .held, on: day("2026-11-29"))
    // Six months on is Saturday 29 May 2027.
    #expect(try occurrences(of: series).last?.day == day("2027-05-28"))
  }

  @Test(arguments: [("next", "2026-11-30"), ("back", "2026-11-27"), ("none", "2026-11-28")])
  func `a series says where its contacts go`(roll: String, falls: String) throws {
    var series = series("1w", from: "2026-11-21")
    series.roll = ContactRoll(rawValue: roll)!
    #expect(try occurrences(of: series).first?.day == day(falls))
  }

  @Test func `the end of its window is a day on which people work too`() throws {
    var series = series("1w", from: "2026-11-19")
    series.window = Term(2, .days)
    let first = try commitments(try plan(series)).first
    #expect(first?.pin?.day == day("2026-11-26"))
    #expect(first?.due == day("2026-11-30"))
  }

  @Test func `every contact of any series falls on a working day, in order, one a day`() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let origin = day("2026-01-01").adding(days: Int.random(in: 0..<700, using: &random))!
      let taper = ["1w", "2/w", "5/w", "1m", "3d", "2wx4,1m"].randomElement(using: &random)!
      var series = series(taper, from: origin.description, role: "GGZ")
      series.roll = ContactRoll.allCases.randomElement(using: &random)!
      if Bool.random(using: &random) {
        series.atMost = Term(Int32.random(in: 1...8, using: &random), .weeks)
      }
      let found = try occurrences(of: series, today: origin)
      let closed = Self.calendars.calendar(of: "ggz")
      #expect(found.map(\.number) == Array(1...found.count))
      for (one, next) in zip(found, found.dropFirst()) {
        #expect(one.day <= next.day)
        #expect(one.isClosed == (one.day == next.day) || series.roll == .stay)
      }
      if series.roll != .stay { #expect(found.allSatisfy { closed.isWorking($0.day) }) }
      if series.roll == .stay { #expect(found.allSatisfy { $0.day == $0.nominal && !$0.isClosed }) }
    }
  }

  // MARK: - The plan around them

  /// Dutch holidays of these years; the mental health partner is closed from 1 to 12 March 2027.
  private static let calendars: CareCalendars = {
    var directory = Directory(
      holidays: HolidayTable(
        region: "NL",
        rules: [
          "2026-04-03", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14",
          "2026-05-15", "2026-12-25", "2026-12-26", "2027-01-01", "2027-03-26", "2027-03-28",
          "2027-03-29", "2027-04-27", "2027-05-05", "2027-05-06", "2027-05-07", "2027-05-17",
        ].map { HolidayRule(key: "day-\($0)", names: [:], day: .date(day($0))) }))
    directory.partners = [
      "ggz": Partner(
        id: "ggz", name: "GGZ", roles: ["GGZ"],
        closures: [DayRange(day("2027-03-01"), day("2027-03-12"))]),
      "pol": Partner(id: "pol", name: "Politie", roles: ["POL"]),
    ]
    return CareCalendars(of: directory)
  }()

  private func plan(_ series: FollowUpSeries? = nil, task: PlanTask? = nil, release: String? = nil)
    throws -> CarePlan
  {
    var plan = CarePlan(
      code: Sample.code, template: TemplateStamp(id: "sample", version: 1, hash: "sample"),
      caseType: "sample", start: day("2026-01-01"))
    plan.status = .active
    plan.anchors["release"] = PlanAnchor(date: release.map { day($0) }, state: .expected)
    if let task { plan.tasks = [task] }
    if let series { plan.series = [series] }
    return plan
  }

  private func series(
    _ taper: String, from origin: String, role: RoleKey = "POL",
    counting: FollowUpSeries.Counting = .periodic
  ) -> FollowUpSeries {
    FollowUpSeries(
      key: "F1", number: 1, role: role, taper: try! Taper(parsing: taper),
      origin: .rule(TimingRule(.day(day(origin)))), counting: counting)
  }

  private func occurrences(
    of series: FollowUpSeries, release: String? = nil, today: CivilDate = day("2026-01-01")
  ) throws -> [PlannedOccurrence] {
    let plan = try plan(series, release: release)
    return try PlanSchedule(of: plan, calendars: Self.calendars, today: today)
      .occurrences["F1"] ?? []
  }

  private func contacts(
    _ taper: String, from origin: String, role: RoleKey = "POL", release: String? = nil
  ) throws -> [PlannedOccurrence] {
    try occurrences(of: series(taper, from: origin, role: role), release: release)
  }

  private func commitments(_ plan: CarePlan) throws -> [Commitment] {
    let schedule = try PlanSchedule(of: plan, calendars: Self.calendars, today: day("2026-01-01"))
    let change = Sample.change(1, day("2026-01-01"), [])
    return try CommitmentWriter(schedule: schedule, calendars: Self.calendars, change: change)
      .commitments(after: [])
  }

  private func dates(
    due: TimingRule? = nil, limit: TimingRule? = nil, role: RoleKey = "POL",
    today: String = "2026-01-01"
  ) throws -> ScheduledTask? {
    let task = PlanTask(
      key: "A1", number: 1, kind: .decision, role: role, due: due, limit: limit)
    return try PlanSchedule(
      of: plan(task: task), calendars: Self.calendars, today: day(today)
    ).result("A1")
  }
}
