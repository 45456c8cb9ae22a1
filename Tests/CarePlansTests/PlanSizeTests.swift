import CarePlans
import CivilTime
import Testing

struct PlanSizeTests {
  private static func daily(_ number: Int, from origin: FollowUpSeries.Origin) throws
    -> FollowUpSeries
  {
    try FollowUpSeries(
      key: ItemKey("D\(number)"), number: 100 + number, role: "RN", taper: Taper(parsing: "1d"),
      origin: origin)
  }

  @Test func `a plan of very many contacts is refused, whatever its series count from`() throws {
    let origins: [FollowUpSeries.Origin] = [
      .rule(TimingRule(.day(day("2027-01-04")))), .rule(TimingRule(.anchor("closing"))),
      .task("A1", .zero), .rule(TimingRule(.day(day("1990-01-01")))),
    ]
    for origin in origins {
      var draft = try ItemNamesTests.draft()
      var refusal: PlanRefusal?
      for number in 1...40 where refusal == nil {
        do {
          try draft.add(try Self.daily(number, from: origin))
        } catch let error as PlanRefusal {
          refusal = error
        }
      }
      #expect(refusal?.id == .planTooLarge)
      #expect(refusal?.told()["most"] == "20000")
      #expect((20...30).contains(draft.plan.series.count))
    }
  }

  @Test func `what is large enough goes on being worked on as time passes`() throws {
    var draft = try ItemNamesTests.draft()
    for number in 1...26 {
      try draft.add(
        try Self.daily(number, from: .rule(TimingRule(.day(day("2027-01-04"))))))
    }
    var later = PlanDraft(
      plan: draft.plan, today: day("2031-06-01"), calendars: Sample.calendars,
      template: ItemNamesTests.template)
    try later.complete("A1", on: day("2031-05-01"), outcome: nil)
    try later.add(PlanTask(key: "E1", number: 0, role: "GEM"))
    #expect(try ItemNamesTests.items(of: later).count > CarePlan.mostOwed)
  }
}
