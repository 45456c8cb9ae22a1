import CarePlans
import Foundation
import PlanText
import Testing

struct ShippedTemplateTests {
  /// The top of the package, found from this file.
  static let package = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func bundle(_ id: String) throws -> TemplateBundle {
    try TemplateBundle.assemble(id) { path in
      let file = package.appending(path: "templates/\(path)")
      return FileManager.default.fileExists(atPath: file.path)
        ? try String(contentsOf: file, encoding: .utf8) : nil
    }
  }

  @Test func `the template of the adult returnee reads without a problem`() throws {
    let bundle = try Self.bundle("adult-returnee-detention")
    let reading = TemplateReader.read(bundle.text)
    #expect(reading.problems.map(\.brief) == [])
    let template = try #require(reading.value)
    #expect(template.id == "adult-returnee-detention")
    #expect(template.tasks.count > 50)
    #expect(template.series.count > 8)
  }
}

extension TextProblem {
  /// Short form for failures of tests.
  var brief: String {
    let filled = values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return "\(file):\(line):\(column) \(id) \(subject) \(filled.joined(separator: " "))".trimmed
  }
}
