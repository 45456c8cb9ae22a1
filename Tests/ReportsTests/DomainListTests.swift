import CarePlans
import CivilTime
import Testing

@testable import Reports

/// A plan by life domain counts a series once, and names what is flagged first.
struct DomainListTests {
  private static let today = CivilDate("2026-11-23") ?? .earliest

  private static func entry(
    _ item: ItemKey, series: ItemKey? = nil, _ state: Commitment.State = .open,
    due: String? = nil, pin: String? = nil
  ) -> Commitment {
    var entry = Commitment(
      plan: PlanCode(random: 7), item: item, number: "1", kind: .action, obligation: .process,
      role: "GEM", state: state, at: 0)
    entry.series = series
    entry.due = due.flatMap { CivilDate($0) }
    entry.pin = pin.flatMap { CivilDate($0) }.map { TaskPin(day: $0) }
    return entry
  }

  private static func plan() throws -> CarePlan {
    var plan = CarePlan(
      code: PlanCode(random: 7), template: TemplateStamp(id: "x", version: 1, hash: "x"),
      caseType: "x", start: today)
    plan.status = .active
    plan.tasks = [
      PlanTask(key: "A1", number: 1, domain: .debts, role: "GEM"),
      PlanTask(key: "A2", number: 2, domain: .debts, role: "GEM"),
      PlanTask(key: "A3", number: 3, domain: .safety, role: "GEM"),
    ]
    plan.series = [
      FollowUpSeries(
        key: "S1", number: 4, domain: .debts, role: "GEM", taper: try Taper(parsing: "1w"),
        origin: .task("A1", .zero))
    ]
    plan.domains = [
      .housing: PlanDomain(flaggedOn: today), .debts: PlanDomain(flaggedOn: today),
    ]
    plan.goals = [PlanGoal(number: 1, domain: .work, text: "A job", setOn: today)]
    return plan
  }

  @Test func `each domain has what is open, late and done in it, and its next date`() throws {
    let list = DomainList(
      of: try Self.plan(),
      [
        Self.entry("A1", due: "2026-11-20"), Self.entry("A2", .done),
        Self.entry("S1.1", series: "S1", .done, pin: "2026-11-16"),
        Self.entry("S1.2", series: "S1", pin: "2026-11-25"),
        Self.entry("S1.3", series: "S1", pin: "2026-12-02"), Self.entry("A3", due: "2026-11-24"),
      ], on: Self.today)
    #expect(list.entries.map(\.domain) == [.debts, .housing, .work])
    let debts = list.entries[0]
    #expect(debts.open == 2 && debts.late == 1 && debts.done == 1)
    #expect(debts.next == CivilDate("2026-11-25"))
    #expect(!debts.isUnanswered)
    #expect(list.entries[1].isUnanswered && list.entries[1].open == 0)
    #expect(list.entries[2].flag == nil && list.entries[2].goals.map(\.name) == ["G1"])
  }
}
