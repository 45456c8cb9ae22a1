import CarePlans
import CivilTime
import Foundation
import PlanAPI
import ReportSamples
import Reports
import TestSupport
import Testing
import Wording

@testable import ReportTables

/// Lists of reports in pages: rows are cut before they are written.
struct ReportPagesTests {
  private let today = CivilDate.sampleToday
  private let cells = ReportCells(language: .nl) { "Titel \($0.item)" }

  private var commitments: [Commitment] {
    (1...25).map { number in
      .sample(
        ItemKey("A\(number)"), plan: 1 + number % 3, due: today.adding(days: number % 9 - 7),
        partner: number % 2 == 0 ? "ggz" : nil)
    }
  }

  private func page(_ size: Int, after: RowKey? = nil, _ member: String = "items") -> ListPage {
    ListPage(
      PageRequest(size: size, after: after), of: ListShape(member, key: ["plan", "key"]))
  }

  private func rows(_ bytes: [UInt8], _ member: String = "items") throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return try #require(value?[member] as? [[String: Any]]).compactMap { row in
      guard let plan = row["plan"] as? String, let key = row["key"] as? String else { return nil }
      return "\(plan)/\(key)"
    }
  }

  private func walk<Table: ReportTable>(_ report: Table.Report, _ table: Table.Type) throws
    -> [String]
  {
    var found: [String] = []
    var after: RowKey?
    repeat {
      let (bytes, next) = try #require(table.json(report, cells, page(4, after: after)))
      let part = try rows(bytes)
      #expect(part.count <= 4)
      found += part
      after = next
    } while after != nil
    return found
  }

  @Test func `a walk through pages meets every row once`() throws {
    let plans = (1...3).map { PlanRow.sample($0) }
    var choice = CommitmentListChoice(on: today)
    choice.add(commitments)
    let list = choice.list(of: commitments)
    let worklist = Worklist(of: commitments, rows: plans, on: today)
    let overdue = Overdue(Overdue.Question(), of: commitments, rows: plans, on: today)
    for (found, whole) in [
      (try walk(list, CommitmentListTable.self), CommitmentListTable.json(list, cells)),
      (try walk(worklist, WorklistTable.self), WorklistTable.json(worklist, cells)),
      (try walk(overdue, OverdueTable.self), OverdueTable.json(overdue, cells)),
    ] {
      #expect(Set(found).count == found.count)
      #expect(try Set(found) == Set(rows(whole)))
      #expect(!found.isEmpty)
    }
  }

  @Test func `all but the list of a page is as in the whole answer`() throws {
    let plans = (1...3).map { PlanRow.sample($0) }
    let report = Overdue(Overdue.Question(), of: commitments, rows: plans, on: today)
    func fields(_ bytes: [UInt8]) throws -> NSDictionary {
      var value = try #require(
        try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
      value["items"] = nil
      return value as NSDictionary
    }
    let part = try #require(OverdueTable.json(report, cells, page(2)))
    #expect(try fields(part.bytes) == fields(OverdueTable.json(report, cells)))
    #expect(part.next != nil)
  }

  @Test func `what has no such list has no pages`() {
    let report = Upcoming(of: commitments, rows: [.sample(1)], days: 9, on: today)
    #expect(UpcomingTable.json(report, cells, page(2)) == nil)
  }

  @Test func `a list that is the whole answer comes in pages too`() throws {
    let list = TemplateList([])
    let request = ListPage(PageRequest(size: 2), of: ListShape(key: ["id"]))
    let found = try #require(TemplateListTable.json(list, cells, request))
    #expect(found.bytes == TemplateListTable.json(list, cells))
    #expect(found.next == nil)
  }

  @Test func `fields that rows share are written as they are of a commitment itself`() {
    struct Row { var entry: Commitment }
    let record = CommitmentFields.item
    let lifted = record.of { (row: Row, use) in use(row.entry) }
    for entry in commitments {
      let own = JSONWriter.document { record.write(entry, cells, to: &$0) }
      #expect(JSONWriter.document { lifted.write(Row(entry: entry), cells, to: &$0) } == own)
    }
    #expect(lifted.shape == record.shape)
  }
}
