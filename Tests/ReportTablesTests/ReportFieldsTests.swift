import Foundation
import PlanAPI
import ReportTables
import Testing

/// Each field of a report is named once, and docs/json.md says what it means.
struct ReportFieldsTests {
  private static let shapes: [(name: String, shape: AnswerShape)] = [
    ("overdue", OverdueTable.shape), ("figures", LateFiguresTable.shape),
    ("next", WorklistTable.shape), ("upcoming", UpcomingTable.shape),
    ("lists", CommitmentListTable.shape), ("series", SeriesListTable.shape),
    ("plans", PlanListTable.shape), ("find", FoundItemsTable.shape),
    ("freshness", FreshnessTable.shape), ("templates", TemplateListTable.shape),
    ("template", TemplateOutlineTable.shape),
  ]

  /// The names of an object, and of what is in it.
  private func names(in shape: AnswerShape) -> [[String]] {
    switch shape {
    case .text, .date, .number, .flag, .word: []
    case .optional(let inner), .list(let inner): names(in: inner)
    case .either(let shapes): shapes.flatMap(names)
    case .object(let members): [members.map(\.name)] + members.flatMap { names(in: $0.shape) }
    }
  }

  @Test(arguments: shapes.map(\.name))
  func `no object has two fields of a name, and each is documented`(report: String) throws {
    let shape = try #require(Self.shapes.first { $0.name == report }?.shape)
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let page = try String(
      contentsOf: folder.appending(path: "../../docs/json.md"), encoding: .utf8)
    let documented = Set(
      page.matches(of: /`([^`\n]*)`/).flatMap { span in
        span.1.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "+" }
      })
    for object in names(in: shape) {
      #expect(Set(object).count == object.count, "\(object)")
      for name in object { #expect(documented.contains(name[...]), "docs/json.md lacks \(name)") }
    }
  }
}
