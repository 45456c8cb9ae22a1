// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import PlanStore
import TestSupport
import Testing

@testable import Planner

/// What a change does to plans that follow those it is about, in the same transaction.
struct FollowingUpTests {
  private let house: SharedHouse
  private let planner: Planner
  /// Led by `gem-01`; the family's by `gem-02`, the others by nobody.
  private var one: PlanCode { house.ordinary }
  private var family: PlanCode { house.family }
  private let (third, fourth): (PlanCode, PlanCode)
  private var store: any PlanRepository { house.small.store }
  private let now = ChangeOptions(reason: "letter")

  init() throws {
    house = try SharedHouse()
    var planner = house.small.planner
    planner.followRules = [TakenReleases()]
    self.planner = planner
    let day = PlanAnchor(date: planner.today.adding(days: 30)!, state: .confirmed)
    func made() throws -> PlanCode {
      try planner.createPlan(
        PlanSeed(
          template: "adult-returnee-detention", start: planner.today,
          anchors: ["release": day, "detention": day], begins: true), options: ChangeOptions()
      ).parts[0].code
    }
    (third, fourth) = (try made(), try made())
  }

  private func release(in days: Int) -> PlanEvent {
    .anchorSet(
      "release", PlanAnchor(date: planner.today.adding(days: days)!, state: .confirmed))
  }

  /// The days from today to the release of a plan.
  private func release(of code: PlanCode) throws -> Int? {
    try store.plan(code)?.plan.anchors["release"]?.date.map { $0 - planner.today }
  }

  private func number(of code: PlanCode) throws -> Int { try store.plan(code)!.revision }

  /// Writes events of plans, by the steps of every change.
  @discardableResult
  private func write(
    _ events: [(PlanCode, PlanEvent)], _ options: ChangeOptions? = nil, by planner: Planner? = nil
  ) throws -> ChangeOutcome {
    let planner = planner ?? self.planner
    let options = options ?? now
    return try planner.carryOut(options) { store in
      var change = Planner.PendingChange()
      for (code, event) in events {
        try change.add(
          [event], to: code, stored: store.plan(code), options: options,
          actor: planner.requireActor(), planner: planner,
          calendars: planner.cache.calendars(of: store), reading: store)
      }
      return change
    }
  }

  /// Lets plans take the release of another.
  private func link(_ follower: PlanCode, to leaders: PlanCode...) throws {
    for leader in leaders {
      try write([(follower, .anchorSet(TakenReleases.key(leader), .unknown))])
    }
  }

  @Test func `a plan that follows has a change set of its own, previewed as it is written`() throws
  {
    try link(family, to: one)
    let (head, last) = (try store.head().count, try number(of: family))
    let preview = try write([(one, release(in: 40))], now.previewing)
    #expect(try store.head().count == head)
    let written = try write([(one, release(in: 40))])
    #expect(try store.head().count == head + 2)
    #expect(written.parts.map(\.code) == [one, family])
    #expect(written.touched == preview.touched)
    for (left, right) in zip(preview.parts, written.parts) {
      #expect(try left.difference() == right.difference())
    }
    #expect(try release(of: family) == 50)
    #expect(try number(of: family) == last + 1)
    #expect(try store.journal(of: family).last?.events.first == .replanned)
  }

  @Test func `what is taken is taken with the change that says so`() throws {
    try write([(one, release(in: 47))])
    let before = try number(of: family)
    let written = try write([(family, .anchorSet(TakenReleases.key(one), .unknown))])
    #expect(try release(of: family) == 57)
    #expect(written.parts.map(\.number) == [before + 1, before + 2])
    #expect(written.touched.plans == [family: before])
  }

  @Test func `a plan that has what it takes has no change set`() throws {
    try link(family, to: one)
    let last = try number(of: family)
    let written = try write([(one, .factSet("ggz", "no"))])
    #expect(written.parts.map(\.code) == [one])
    #expect(try number(of: family) == last)
  }

  @Test func `a plan reached by ways of unequal length moves once, on what all of them became`()
    throws
  {
    // The codes stand in no order of who follows whom, so that each of these ways is once the odd one.
    let ways = [(one, third, fourth), (fourth, third, one), (third, one, fourth)]
    for (first, between, last) in ways {
      let house = try FollowingUpTests()
      try house.diamond(first, between, last)
    }
  }

  private func diamond(_ first: PlanCode, _ between: PlanCode, _ last: PlanCode) throws {
    try link(between, to: first)
    try link(last, to: first, between)
    let numbers = (try number(of: between), try number(of: last))
    let written = try write([(first, release(in: 60))])
    #expect(written.parts.map(\.code) == [first, between, last])
    #expect(try (number(of: between), number(of: last)) == (numbers.0 + 1, numbers.1 + 1))
    #expect(try release(of: between) == 70)
    #expect(try release(of: last) == 80)
    let anchors = try store.plan(last)!.plan.anchors
    #expect(anchors[TakenReleases.key(first)]?.date == planner.today.adding(days: 60))
    #expect(anchors[TakenReleases.key(between)]?.date == planner.today.adding(days: 70))
  }

  @Test func `of two plans named together the one that follows the other follows it`() throws {
    try link(family, to: one)
    let before = try number(of: family)
    let written = try write([
      (family, .factSet("ggz", "no")), (one, release(in: 80)),
    ])
    #expect(written.parts.map(\.code) == [family, one, family])
    #expect(try release(of: family) == 90)
    #expect(try number(of: family) == before + 2)
    #expect(try store.plan(family)?.plan.facts["ggz"]?.value == "no")
    #expect(try house.small.store.rebuild(writing: false).differences.isEmpty)
  }

  @Test func `a circle is refused with what closes it, and takes everything back`() throws {
    try link(third, to: one)
    try link(fourth, to: third)
    let head = try store.head()
    #expect(refusal { try link(one, to: fourth) } == "plan-circle")
    #expect(try store.head() == head)
  }

  @Test func `what is taken back is followed again`() throws {
    try link(family, to: one)
    try write([(one, release(in: 40))])
    let numbers = (try number(of: one), try number(of: family))
    let undone = try planner.undo(nil, in: one.description, options: now)
    #expect(undone.isUndo)
    #expect(undone.parts.map(\.isFollowing) == [false, true])
    #expect(try (release(of: one), release(of: family)) == (30, 40))
    #expect(try (number(of: one), number(of: family)) == (numbers.0 + 1, numbers.1 + 1))
  }

  // MARK: - What is not seen

  private func lead() throws -> Planner { try house.seeing(.lead, worker: "gem-01", of: planner) }

  @Test func `who does not see a plan that moves is told that one does, before and after`() throws {
    try link(family, to: one)
    let last = try number(of: family)
    let change = [(one, release(in: 40))]
    let preview = try write(change, now.previewing, by: lead())
    #expect(preview.parts.map(\.code) == [one])
    #expect(preview.unseenFollowers == 1)
    let written = try write(change, now.expecting(preview), by: lead())
    #expect(written.parts.map(\.code) == [one])
    #expect(written.unseenFollowers == 1)
    #expect(written.wasWritten)
    #expect(try (release(of: family), number(of: family)) == (50, last + 1))
  }

  @Test func `a preview of a lead tells of its plan what the one of a coordinator tells`() throws {
    try link(third, to: family)
    try link(one, to: third)
    // The way to the lead's plan goes by plans it does not see.
    let change = [(family, release(in: 40))]
    let whole = try write(change, now.previewing)
    let seen = try write(change, now.previewing, by: lead())
    #expect(whole.parts.map(\.code) == [family, third, one])
    #expect(seen.parts.map(\.code) == [family, one])
    #expect(seen.unseenFollowers == 1)
    #expect(try seen.parts[1].difference() == whole.parts[2].difference())
  }

  @Test func `a preview holds for all plans it moves, seen or not`() throws {
    try link(family, to: one)
    let change = [(one, release(in: 40))]
    let preview = try write(change, now.previewing, by: lead())
    try write([(family, .factSet("ggz", "no"))])
    let head = try store.head()
    let late = now.expecting(preview)
    #expect(refusal { try write(change, late, by: lead()) } == "other-plan-moved-on")
    #expect(refusal { try write(change, late) } == "plan-moved-on")
    #expect(try store.head() == head)
    // One more that follows is another change, too.
    let second = try write(change, now.previewing, by: lead())
    try link(third, to: family)
    #expect(
      refusal { try write(change, now.expecting(second), by: lead()) } == "other-plan-moved-on")
    #expect(refusal { try write(change, now.expecting(preview)) } == "plan-moved-on")
    _ = try write(change, now.expecting(write(change, now.previewing, by: lead())), by: lead())
    #expect(try release(of: third) == 60)
  }

  @Test func `a plan that is not seen and does not allow it is not told of`() throws {
    let draft = try planner.createPlan(
      PlanSeed(
        template: "adult-returnee-detention", start: planner.today, lead: "gem-01",
        anchors: [
          "release": PlanAnchor(date: planner.today.adding(days: 20)!, state: .confirmed)
        ], begins: false), options: ChangeOptions()
    ).parts[0].code
    try link(family, to: draft)
    house.small.clock.pass(days: 200)
    let change = [(draft, release(in: 400))]
    let head = try store.head()
    // Late work of the family's plan would be late no more.
    #expect(refusal { try write(change, ChangeOptions()) } == "late-falls-away")
    #expect(refusal { try write(change, ChangeOptions(), by: lead()) } == "other-plan-stops")
    #expect(try store.head() == head)
    try write(change, now, by: lead())
    #expect(try release(of: family) == 410)
  }
}
