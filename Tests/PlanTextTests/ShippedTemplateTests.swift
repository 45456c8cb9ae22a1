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

  @Test func `the template of the adult returnee is whole`() throws {
    let bundle = try Self.bundle("adult-returnee-detention")
    let template = try TemplateReader.template(from: bundle.text)
    #expect(template.id == "adult-returnee-detention")
    #expect(template.tasks.count > 50)
    #expect(template.series.count > 8)
  }

  @Test(arguments: [
    "adult-returnee-detention", "adult-returnee-not-prosecuted", "woman-with-children",
    "child-returnee", "radicalising-minor", "potential-traveller", "conditional-release-extremist",
    "bereaved-family",
  ])
  func `a shipped template reads without a problem, and the doctor finds none`(id: String) throws {
    let file = Self.package.appending(path: "config/roles.yaml")
    let roles = try RolesText.read(String(contentsOf: file, encoding: .utf8)).get()
    let bundle = try Self.bundle(id)
    let reading = TemplateReader.read(bundle.text, roles: Set(roles.map(\.key)))
    #expect(reading.problems.map(\.brief) == [])
    let template = try #require(reading.value)
    let days = Self.package.appending(path: "config/holidays/NL.yaml")
    let holidays = try HolidayText.read(String(contentsOf: days, encoding: .utf8)).get()
    let found = TemplateDoctor.problems(in: template, holidays: holidays)
    #expect(found.map(\.brief) == [])
    // What a stop leaves to be settled (X03, X09, X10) has its words in every kind of plan.
    let keys = Set(template.tasks.map(\.task.key))
    #expect(keys.isSuperset(of: ["X03", "X09", "X10"]))
  }
}

extension TextProblem {
  /// Short form for failures of tests.
  var brief: String {
    let filled = values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return "\(file):\(line):\(column) \(id) \(subject) \(filled.joined(separator: " "))".trimmed
  }
}
