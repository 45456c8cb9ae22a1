// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import Testing

/// "All" in a meeting: every partner that holds open work of the plan.
struct EverybodyTests {
  private static let roles = ["PR", "POL", "RN", "WON", "FAMILY", "ALL"].map { key in
    RoleDefinition(
      key: RoleKey(key), title: Sample.text, sector: .other,
      partner: PartnerID(key == "ALL" ? "pr" : key.lowercased()))
  }

  /// Who is invited to the meeting of a plan of some kind, before and after the housing is done.
  private static func invited(_ caseType: String) throws -> [[PartnerID]] {
    let directory = Directory(
      holidays: HolidayTable(region: "NL", rules: []), roles: roles)
    let calendars = CareCalendars(of: directory)
    let stamp = TemplateStamp(id: "sample", version: 1, hash: Sample.hash)
    var plan = CarePlan(
      code: Sample.code, template: stamp, caseType: caseType, start: day("2027-01-04"))
    plan.status = .active
    plan.tasks = [
      PlanTask(key: "B1", number: 1, kind: .review, role: "PR", participants: ["RN", "ALL"]),
      PlanTask(key: "B2", number: 2, role: "POL"), PlanTask(key: "B3", number: 3, role: "WON"),
      PlanTask(key: "B4", number: 4, role: "FAMILY"),
    ]
    plan.lastNumber = 4
    return try [nil, day("2027-01-05")].map { done in
      var plan = plan
      plan.tasks[2].finishedOn = done
      let schedule = try PlanSchedule(of: plan, calendars: calendars, today: day("2027-01-05"))
      let writer = CommitmentWriter(
        schedule: schedule, calendars: calendars,
        change: Sample.change(1, day("2027-01-05"), []))
      return try writer.commitments(after: []).first { $0.item == "B1" }!.participants
    }
  }

  @Test func `who holds open work is invited beside those named, the own circle is not`() throws {
    #expect(try Self.invited("sample") == [["pol", "rn", "won"], ["pol", "rn"]])
  }

  @Test func `police are in no meeting about a family`() throws {
    #expect(try Self.invited("bereaved-family") == [["rn", "won"], ["rn"]])
  }
}
