// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import Reports
import TestSupport
import Testing

@testable import Planner

/// What is read of plans while a change of them is worked out.
struct PendingPlansTests {
  private let small: SmallStore
  private let (one, other): (PlanCode, PlanCode)
  private var planner: Planner { small.planner }

  init() throws {
    let small = try SmallStore()
    let day = PlanAnchor(date: small.planner.today.adding(days: 30)!, state: .confirmed)
    func made() throws -> PlanCode {
      try small.planner.createPlan(
        PlanSeed(
          template: "adult-returnee-detention", start: small.planner.today,
          anchors: ["release": day, "detention": day], begins: true), options: ChangeOptions()
      ).parts[0].code
    }
    (one, other) = (try made(), try made())
    self.small = small
  }

  private func release(in days: Int) -> PlanEvent {
    .anchorSet(
      "release", PlanAnchor(date: planner.today.adding(days: days)!, state: .confirmed))
  }

  /// A change of the first plan's release.
  private func moved(in store: any PlanReading) throws -> Planner.PendingChange {
    var change = Planner.PendingChange()
    try change.add(
      [release(in: 40)], to: one, stored: store.plan(one), options: ChangeOptions(reason: "letter"),
      actor: planner.requireActor(), planner: planner,
      calendars: planner.cache.calendars(of: store), reading: store)
    return change
  }

  @Test func `what is pending is read as if it had been written`() throws {
    let before = try small.store.plan(one)!.revision
    let coming = try moved(in: small.store)
    let seen = PendingPlans(coming, over: small.store)
    #expect(try small.store.plan(one)?.revision == before)
    #expect(try seen.plan(one)?.revision == before + 1)
    #expect(try seen.plan(other) == small.store.plan(other))
    #expect(try seen.planRows().map(\.code) == small.store.planRows().map(\.code))
    #expect(try seen.planRows().first { $0.code == one }?.revision == before + 1)
    #expect(try seen.journal(of: one).last?.events == [release(in: 40)])
    #expect(try seen.entries(of: one, 1...before + 1).map(\.change) == seen.journal(of: one))
    #expect(try seen.entries(of: one, 1...before).count == before)
    #expect(try seen.codes() == small.store.codes())
    #expect(try seen.directoryRevision() == small.store.directoryRevision())
  }

  @Test func `what follows later sees what followed before`() throws {
    let seen = PendingPlans(Planner.PendingChange(), over: small.store)
    #expect(try seen.plan(one) == small.store.plan(one))
    seen.add(try moved(in: seen))
    #expect(try seen.plan(one)?.plan.anchors["release"]?.date == planner.today.adding(days: 40))
  }

  @Test func `of a plan that changes twice the last state counts, and both change sets are there`()
    throws
  {
    let before = try small.store.plan(one)!.revision
    let seen = PendingPlans(try moved(in: small.store), over: small.store)
    var more = Planner.PendingChange()
    try more.add(
      [release(in: 60)], to: one, stored: seen.plan(one), options: ChangeOptions(reason: "letter"),
      actor: planner.requireActor(), planner: planner,
      calendars: planner.cache.calendars(of: seen), reading: seen)
    seen.add(more)
    #expect(try seen.plan(one)?.revision == before + 2)
    #expect(try seen.planRows().map(\.code) == small.store.planRows().map(\.code))
    #expect(try seen.planRows().first { $0.code == one }?.revision == before + 2)
    #expect(
      try seen.journal(of: one).suffix(2).map(\.events) == [[release(in: 40)], [release(in: 60)]])
    #expect(try seen.entries(of: one, before + 2...before + 2).map(\.change.number) == [before + 2])
  }

  @Test func `a new plan is known by its code before it is written`() throws {
    let code = PlanCode.sample(9)
    var coming = try moved(in: small.store)
    coming.writes[0].code = code
    let seen = PendingPlans(coming, over: small.store)
    #expect(try seen.codes() == (small.store.codes() + [code]).sorted())
    #expect(try seen.codes(in: code.value...code.value) == [code])
  }

  @Test func `an anchor that the template lacks is shown after those it has`() throws {
    var view = try planner.show(one.description)
    let keys = view.template.anchors.map(\.key)
    #expect(view.anchorKeys == keys)
    view.template.anchors.removeFirst()
    #expect(view.anchorKeys == Array(keys.dropFirst()) + [keys[0]])
    #expect(view.anchorTitle(keys[0]) == nil)
  }
}
