import CarePlans
import CivilTime
import Testing

/// Fields of partners and workers: one table for what is shown and what history tells.
struct DirectoryFieldTests {
  @Test func `a field is what is said, entry by entry`() throws {
    let first = try #require(CivilDate("2026-12-02"))
    var worker = Worker(id: "rn-01", partner: "rn", absences: [])
    worker.absences = [Absence(DayRange(first, first), deputy: "rn-02")]
    worker.leftOn = first
    #expect(
      WorkerField.allCases.map { $0.text(of: worker) } == [
        "rn", "", "", "2026-12-02 (rn-02)", "2026-12-02",
      ])
    #expect(WorkerField.allCases.map(\.name).last == "leftOn")
  }

  @Test func `of a list an event tells what went and what came`() throws {
    let before = Partner(id: "rn", name: "RN", roles: ["RN", "GM"])
    var directory = Directory(holidays: HolidayTable(region: "NL", rules: []))
    directory.partners = ["rn": before]
    var after = before
    (after.roles, after.name) = (["GM", "WI"], "Reclassering")
    #expect(
      DirectoryDifference(of: .partnerSet(after), before: directory)
        == .partnerChanged(
          "rn",
          [
            .init(.name, before: ["RN"], after: ["Reclassering"]),
            .init(.roles, before: ["RN"], after: ["WI"]),
          ]))
  }
}
