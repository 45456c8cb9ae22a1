// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import ReportTables
import Reports
import Testing
import Wording

struct ComingDateFieldsTests {
  private func dates(_ count: Int) throws -> [ComingDate] {
    let start = CivilDate("2026-11-01")!
    var plan = CarePlan(
      code: try PlanCode("0000-008G"), template: TemplateStamp(id: "t", version: 1, hash: "t"),
      caseType: "t", start: start)
    plan.status = .active
    for place in 0..<count {
      plan.anchors[AnchorKey("a\(place)")] = PlanAnchor(
        date: start.adding(days: place), state: .expected)
    }
    let row = PlanRow(plan, phases: [], revision: 1, changedAt: 0)
    return ComingDate.passed(of: [row], on: CivilDate("2026-12-01")!)
  }

  @Test(arguments: Language.allCases)
  func `of many dates that passed three are asked about, and the others are named in one line`(
    language: Language
  ) throws {
    #expect(ComingDateFields.asks([], language).isEmpty)
    #expect(try ComingDateFields.asks(dates(3), language).count == 3)
    let lines = try ComingDateFields.asks(dates(14), language)
    #expect(lines.count == 4)
    let last = try #require(lines.last)
    #expect(last.contains("11") && last.hasSuffix("…"))
    #expect(try !ComingDateFields.asks(dates(9), language)[3].hasSuffix("…"))
  }
}
