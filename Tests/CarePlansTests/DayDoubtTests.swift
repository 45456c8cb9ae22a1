// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

/// What is said to be done before anything it follows was there is asked about.
struct DayDoubtTests {
  private func plan(_ task: PlanTask) throws -> CarePlan {
    let release = PlanAnchor(date: day("2027-06-01"), state: .expected)
    let journal = try Sample.journal({ try $0.setAnchor("release", to: release) })
    var plan = try Sample.applied(journal).plan!
    plan.phases = [
      PlanPhase(key: "landing", from: TimingRule(.anchor("release"))),
      PlanPhase(key: "before", from: TimingRule(.anchor("release"), Term(-26, .weeks))),
    ]
    plan.tasks = [task]
    return plan
  }

  private func task(
    notBefore: TimingRule? = nil, due: TimingRule? = nil, limit: TimingRule? = nil,
    phase: String? = nil
  ) -> PlanTask {
    PlanTask(
      key: "T1", number: 1, role: "GEM", notBefore: notBefore, due: due, limit: limit, phase: phase)
  }

  private static let release = DayDoubt.beforeAnchor("release", day("2027-06-01"))

  private func rule(_ days: Int32) -> TimingRule {
    TimingRule(.anchor("release"), Term(days, .days))
  }

  @Test func `what follows a named date is hardly done before it`() throws {
    let followers = [
      task(due: rule(2)), task(notBefore: rule(0)), task(limit: rule(28)), task(phase: "landing"),
    ]
    for follower in followers {
      let plan = try plan(follower)
      #expect(plan.doubt(finishing: "T1", on: day("2027-05-31"), added: nil) == Self.release)
      #expect(plan.doubt(finishing: "T1", on: day("2027-06-01"), added: nil) == nil)
    }
  }

  @Test func `what prepares a named date may be done before it`() throws {
    let others = [
      task(due: rule(-20)), task(due: rule(0)), task(due: rule(-20), phase: "landing"),
      task(notBefore: rule(-14), due: rule(7)), task(phase: "before"), task(),
    ]
    for other in others {
      let plan = try plan(other)
      #expect(plan.doubt(finishing: "T1", on: day("2027-05-31"), added: nil) == nil)
    }
  }

  @Test func `nothing is done before the plan, or before a hand added the task`() throws {
    let plan = try plan(task())
    #expect(
      plan.doubt(finishing: "T1", on: day("2027-01-03"), added: nil)
        == .beforePlan(day("2027-01-04")))
    #expect(
      plan.doubt(finishing: "T1", on: day("2027-01-12"), added: day("2027-01-13"))
        == .beforeTask(day("2027-01-13")))
    #expect(plan.doubt(finishing: "T1", on: day("2027-01-13"), added: day("2027-01-13")) == nil)
  }

  @Test func `what an event brought is hardly done before the event`() throws {
    let journal = try Sample.journal({ try $0.happen("new-facts", on: day("2027-01-05")) })
    let plan = try Sample.applied(journal).plan!
    let key = try #require(plan.tasks.first { $0.key.rawValue.hasPrefix("V03b") }).key
    #expect(
      plan.doubt(finishing: key, on: day("2027-01-04"), added: nil)
        == .beforeTask(day("2027-01-05")))
  }
}
