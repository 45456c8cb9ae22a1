import CarePlans
import CivilTime
import Foundation
import PlanAPI
import ReportSamples
import ReportTables
import Reports
import TestSupport
import Testing
import Wording

/// What reports tell programs.
struct ReportJSONTests {
  let today = CivilDate.sampleToday

  private func day(_ offset: Int) -> CivilDate? { today.adding(days: offset) }

  private func cells(_ titles: @escaping (Commitment) -> String) -> ReportCells {
    ReportCells(language: .nl, titles: titles)
  }

  private func fields(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func first(_ list: Any?) throws -> [String: Any] {
    try #require((list as? [[String: Any]])?.first)
  }

  private var commitments: [Commitment] {
    [
      .sample(
        "A1", due: day(-9), limit: day(-2), worker: "w1", blockedBy: ["R", "Q"], roots: ["R"]),
      .sample("R", due: day(-12), partner: nil, frees: 1),
      .sample("W", due: day(-3)).with { $0.waitUntil = day(8) },
      .sample("M1", kind: .measureEnd, limit: day(5)), .sampleContact("S1", 2, on: today),
    ]
  }

  @Test func `the overdue report has the documented fields`() throws {
    let report = Overdue(
      Overdue.Question(), of: commitments, rows: [.sample(1), .sample(2, status: .closed)],
      on: today)
    let json = try fields(OverdueTable.json(report, cells { "Titel \($0.item)" }))
    #expect(
      json.keys.sorted() == [
        "asOf", "awaited", "breached", "causes", "groupedBy", "groups", "items", "notOwing",
        "roots",
        "toSettle", "total", "unreported", "waiting",
      ])
    #expect(json["asOf"] as? String == "2026-11-23")
    #expect(json["total"] as? Int == 2)
    let group = try first(json["groups"])
    #expect(group["key"] as? String == "ggz")
    #expect(group["ages"] as? [String: Int] == ["1-7": 0, "8-30": 1, "31+": 0])
    let items = try #require(json["items"] as? [[String: Any]])
    let item = try #require(items.first { $0["key"] as? String == "A1" })
    for key in [
      "plan", "key", "number", "title", "kind", "partner", "worker", "obligation", "due", "limit",
      "daysLate", "firstDue", "pushes", "moves", "neededBy", "blockedBy", "root",
    ] {
      #expect(item[key] != nil, "\(key)")
    }
    #expect(item["blockedBy"] as? [String] == ["R", "Q"])
    #expect(item["root"] as? String == "R")
    #expect(item["title"] as? String == "Titel A1")
    let root = try first(json["roots"])
    #expect(root["partner"] is NSNull)
    #expect(root["frees"] as? Int == 1)
    #expect(try first(json["waiting"])["waitUntil"] as? String == "2026-12-01")
    #expect(json["notOwing"] as? [String: Int] == ["total": 1, "closed": 1])
  }

  @Test func `the worklist says the group of each item`() throws {
    let list = Worklist(of: commitments, rows: [.sample(1)], on: today)
    let json = try fields(WorklistTable.json(list, cells { _ in "" }))
    let items = try #require(json["items"] as? [[String: Any]])
    #expect(
      items.map { $0["group"] as? String } == ["breached", "overdue", "due", "waiting", "contacts"])
    let counts = try #require(json["counts"] as? [String: Int])
    #expect(counts.values.reduce(0, +) == list.total)
    #expect(json["total"] as? Int == list.total)
    let few = try fields(
      WorklistTable.json(
        Worklist(of: commitments, rows: [.sample(1)], on: today, limit: 2), cells { _ in "" }))
    #expect((few["items"] as? [[String: Any]])?.count == 2)
    #expect(few["total"] as? Int == list.total)
    #expect(few["counts"] as? [String: Int] == counts)
    #expect(few["shown"] as? Int == 2)
    #expect(few["leftOut"] as? Int == list.total - 2)
  }

  @Test func `what falls due is told in three parts`() throws {
    let report = Upcoming(of: commitments, rows: [.sample(1)], days: 14, on: today)
    let json = try fields(UpcomingTable.json(report, cells { _ in "" }))
    #expect(json["through"] as? String == "2026-12-07")
    #expect(try first(json["measureEnds"])["key"] as? String == "M1")
    let week = try first(json["weeks"])
    #expect(week["monday"] as? String == "2026-11-23")
    #expect(try first(week["items"])["key"] as? String == "S1.2")
  }

  @Test func `the plan list has its counts`() throws {
    let list = PlanList(
      of: [.sample(1)], digests: PlanDigest.all(of: commitments), on: today)
    let plan = try first(try fields(PlanListTable.json(list, cells { _ in "" }))["plans"])
    #expect(plan["overdue"] as? Int == 2)
    #expect(plan["breached"] as? Int == 1)
    #expect(plan["waiting"] as? Int == 1)
    #expect(plan["open"] as? Int == 5)
  }

  @Test func `every field of a late item is documented`() throws {
    let report = Overdue(Overdue.Question(), of: commitments, rows: [.sample(1)], on: today)
    let item = try first(try fields(OverdueTable.json(report, cells { _ in "" }))["items"])
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let page = try String(
      contentsOf: folder.appending(path: "../../docs/json.md"), encoding: .utf8)
    for key in item.keys { #expect(page.contains("`\(key)`"), "docs/json.md lacks \(key)") }
  }
}
