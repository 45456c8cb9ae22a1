import CarePlans
import CivilTime
import Testing

struct AbsenceTests {
  private let directory: Directory = {
    var directory = Directory(holidays: HolidayTable(region: "NL", rules: []))
    for (id, partner) in [("ggz-01", "ggz"), ("ggz-02", "ggz"), ("ggz-03", "ggz"), ("rn-01", "rn")]
    {
      directory.partners[PartnerID(partner)] = Partner(
        id: PartnerID(partner), name: "", roles: [])
      directory.workers[WorkerID(id)] = Worker(id: WorkerID(id), partner: PartnerID(partner))
    }
    return directory
  }()

  private func range(_ first: String, _ last: String) -> DayRange {
    DayRange(day(first), day(last))
  }

  private func changed(_ changes: AbsenceChange..., of id: WorkerID = "ggz-01") throws -> Directory
  {
    var result = directory
    for change in changes {
      var worker = try #require(result.workers[id])
      worker.absences = try result.absences(of: worker, after: change)
      result.workers[id] = worker
    }
    return result
  }

  @Test func `a deputy looks after the work on the days of the absence, and on no other`() throws {
    let away = try changed(.added(Absence(range("2026-12-02", "2026-12-16"), deputy: "ggz-02")))
    for inside in ["2026-12-02", "2026-12-16"] {
      #expect(away.owner(of: "ggz-02", on: day(inside)) == .workers(["ggz-01", "ggz-02"]))
      #expect(away.owner(of: "ggz-01", on: day(inside)) == .workers(["ggz-01"]))
      #expect(away.away(on: day(inside)) == ["ggz-01": day("2026-12-16")])
    }
    for outside in ["2026-12-01", "2026-12-17"] {
      #expect(away.owner(of: "ggz-02", on: day(outside)) == .workers(["ggz-02"]))
      #expect(away.away(on: day(outside)).isEmpty)
    }
  }

  @Test func `standing in does not pass on, nor to another partner or to one who has left`() throws
  {
    let first = Absence(range("2026-12-02", "2026-12-16"), deputy: "ggz-02")
    var away = try changed(.added(first))
    away.workers["ggz-02"]?.absences = [
      Absence(range("2026-12-02", "2026-12-16"), deputy: "ggz-03")
    ]
    #expect(away.owner(of: "ggz-03", on: day("2026-12-03")) == .workers(["ggz-02", "ggz-03"]))
    away = try changed(.added(first))
    away.workers["ggz-01"]?.partner = "rn"
    #expect(away.owner(of: "ggz-02", on: day("2026-12-03")) == .workers(["ggz-02"]))
    away = try changed(.added(first))
    away.workers["ggz-02"]?.leftOn = day("2026-12-03")
    #expect(away.owner(of: "ggz-02", on: day("2026-12-03")) == .workers(["ggz-02"]))
  }

  @Test func `no two absences share a day, and a deputy must be able to see the work`() throws {
    let days = range("2026-12-02", "2026-12-16")
    let added = AbsenceChange.added(Absence(days))
    #expect(throws: AbsenceFault.overlaps(days)) {
      try changed(added, .added(Absence(range("2026-12-16", "2026-12-20"))))
    }
    #expect(throws: AbsenceFault.deputyItself) {
      try changed(.added(Absence(days, deputy: "ggz-01")))
    }
    #expect(throws: AbsenceFault.deputyElsewhere("rn-01", at: "rn")) {
      try changed(.added(Absence(days, deputy: "rn-01")))
    }
    #expect(throws: AbsenceFault.deputyUnknown("ggz-09")) {
      try changed(.added(Absence(days, deputy: "ggz-09")))
    }
    var other = directory
    other.workers["ggz-02"]?.absences = [Absence(range("2026-12-16", "2026-12-17"))]
    other.workers["ggz-03"]?.leftOn = day("2026-12-10")
    let worker = try #require(other.workers["ggz-01"])
    #expect(throws: AbsenceFault.deputyAway("ggz-02", range("2026-12-16", "2026-12-17"))) {
      try other.absences(of: worker, after: .added(Absence(days, deputy: "ggz-02")))
    }
    #expect(throws: AbsenceFault.deputyLeft("ggz-03", on: day("2026-12-10"))) {
      try other.absences(of: worker, after: .added(Absence(days, deputy: "ggz-03")))
    }
    #expect(directory.deputised(by: "ggz-02", in: days).isEmpty)
  }

  @Test func `an absence gets other days or another deputy, and ends early`() throws {
    let days = range("2026-12-02", "2026-12-16")
    let added = AbsenceChange.added(Absence(days, deputy: "ggz-02"))
    let longer = range("2026-12-02", "2026-12-20")
    func absences(_ changes: AbsenceChange...) throws -> [Absence]? {
      var result = directory
      for change in changes {
        var worker = try #require(result.workers["ggz-01"])
        worker.absences = try result.absences(of: worker, after: change)
        result.workers["ggz-01"] = worker
      }
      return result.workers["ggz-01"]?.absences
    }
    #expect(
      try absences(added, .changed(longer, deputy: .asBefore))
        == [Absence(longer, deputy: "ggz-02")])
    #expect(
      try absences(added, .changed(days, deputy: .worker("ggz-03")))
        == [Absence(days, deputy: "ggz-03")])
    #expect(try absences(added, .changed(days, deputy: .nobody)) == [Absence(days)])
    #expect(
      try absences(added, .removed(range("2026-12-10", "2026-12-31")))
        == [Absence(range("2026-12-02", "2026-12-09"), deputy: "ggz-02")])
    #expect(throws: AbsenceFault.notThere(longer)) { try absences(.removed(longer)) }
    #expect(throws: AbsenceFault.notThere(longer)) {
      try absences(.changed(longer, deputy: .asBefore))
    }
  }

  @Test func `days without work that are read from a calendar leave deputies where they were`() {
    let old = [Absence(range("2026-12-02", "2026-12-16"), deputy: "ggz-02")]
    #expect(
      Absence.kept(old, in: [range("2026-12-05", "2026-12-20")]) == [
        Absence(range("2026-12-05", "2026-12-16"), deputy: "ggz-02"),
        Absence(range("2026-12-17", "2026-12-20")),
      ])
    let bare = [Absence(range("2026-12-02", "2026-12-16"))]
    #expect(
      Absence.kept(bare, in: [range("2026-12-02", "2026-12-20")])
        == [Absence(range("2026-12-02", "2026-12-20"))])
    #expect(Absence.kept(old, in: []).isEmpty)
  }
}
