import CarePlans
import CivilTime
import Testing

/// What is told of a change, and to whom.
struct PlanChangeTests {
  private static let due = ItemChange.date(
    .due, nil, OwedDate(day("2027-03-01"), isExpected: true),
    cause: .rule(TimingRule(.anchor("release"))))

  @Test func `of the plan itself somebody who sees parts is told nothing`() {
    let names: [ItemKey: ItemKey] = ["A1": "A1"]
    let changes: [PlanChange] = [
      .status(.active, .closed), .start(nil, day("2027-03-01")),
      .head(.lead, .plain(.worker("rn-01")), nil),
      .anchor("release", nil, .unknown), .fact("debts", nil, "yes"),
      .role("RN", RoleFilling("rn", isDefault: true), RoleFilling("ggz")),
      .member("rn-01", nil, day("2027-03-01")), .item("A2", .state(.open, .done)),
    ]
    for change in changes { #expect(change.told(naming: names) == nil) }
  }

  @Test func `an own item is told without its rules, another one in neutral words`() {
    let names: [ItemKey: ItemKey] = ["A1": "A1", "A2": "2"]
    func told(_ item: ItemKey, _ change: ItemChange) -> PlanChange? {
      PlanChange.item(item, change).told(naming: names)
    }
    let bare = ItemChange.date(
      .due, nil, OwedDate(day("2027-03-01"), isExpected: true), cause: nil)
    #expect(told("A1", Self.due) == .item("A1", bare))
    #expect(told("A2", Self.due) == .item("2", bare))
    #expect(told("A1", .worker(nil, "rn-01")) == .item("A1", .worker(nil, "rn-01")))
    #expect(told("A2", .worker(nil, "rn-01")) == nil)
    #expect(told("A1", .field(.task(.title), nil, .text("x"))) == nil)
    #expect(told("A1", .partner(nil, "rn")) == nil)
  }

  @Test func `a contact that gets another day is told on which it stood, passed or not`() {
    func contact(_ on: String, isExpected: Bool) -> Commitment {
      var entry = Commitment(
        plan: Sample.code, item: "F2.1", number: "3.1", kind: .contact, obligation: .process,
        role: "GEM", state: .open, at: 0)
      (entry.series, entry.occurrence) = ("F2", 1)
      (entry.due, entry.isDueExpected) = (day(on), isExpected)
      entry.pin = TaskPin(day: day(on))
      return entry
    }
    let before = contact("2027-02-01", isExpected: true)
    let after = contact("2027-03-10", isExpected: false)
    func changes(on today: String) -> [ItemChange] {
      [ItemChange](from: before, to: after, of: "F2.1", in: nil, on: day(today))
    }
    #expect(
      changes(on: "2027-03-01") == [
        .date(
          .due, OwedDate(day("2027-02-01"), isExpected: true),
          OwedDate(day("2027-03-10"), isExpected: false), cause: nil),
        .pin(TaskPin(day: day("2027-02-01")), TaskPin(day: day("2027-03-10"))),
      ])
    #expect(changes(on: "2027-03-01") == changes(on: "2027-01-01"))
  }

  @Test func `a second link to a series is told beside the first`() {
    var task = PlanTask(key: "A1", number: 1, role: "GEM")
    task.dependsOn = [PlanDependency("F1", point: .first)]
    var linked = task
    linked.dependsOn.append(PlanDependency("F1", point: .last))
    #expect(
      [ItemChange](from: task, to: linked) == [.link("F1", nil, linked.dependsOn[1])])
    #expect(
      [ItemChange](from: linked, to: task) == [.link("F1", linked.dependsOn[1], nil)])
    var other = task
    other.dependsOn = [linked.dependsOn[1]]
    #expect(
      [ItemChange](from: task, to: other)
        == [.link("F1", task.dependsOn[0], other.dependsOn[0])])
  }

  @Test func `a rule that reads as before is no change, another source of it is`() {
    var task = PlanTask(key: "A1", number: 1, role: "GEM", due: TimingRule(.anchor("release")))
    let before = task
    task.due?.roll = .back
    #expect([ItemChange](from: before, to: task).isEmpty)
    task.due?.source = "S24"
    #expect(
      [ItemChange](from: before, to: task) == [.field(.task(.source), nil, .text("S24"))])
  }

  @Test func `only a date that was and stays moves`() {
    let date = OwedDate(day("2027-03-01"), isExpected: false)
    let other = OwedDate(day("2027-03-02"), isExpected: false)
    #expect(ItemChange.date(.limit, date, other, cause: nil).movesDate)
    #expect(!ItemChange.date(.due, nil, other, cause: nil).movesDate)
    #expect(!ItemChange.date(.due, date, nil, cause: nil).movesDate)
    #expect(!ItemChange.pin(nil, nil).movesDate)
  }
}
