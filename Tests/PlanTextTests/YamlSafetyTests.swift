import PlanText
import Testing

struct YamlSafetyTests {
  private static func ids(_ text: String) -> [String] {
    TemplateReader.read(text).problems.map(\.id)
  }

  @Test(
    arguments: zip(
      ["", "\n\n", "# only a comment\n", "---\n", "~\n", "[]\n", "just words\n"],
      [
        "text-empty", "text-empty", "text-empty", "text-wrong-type", "text-wrong-type",
        "text-wrong-type", "text-wrong-type",
      ]))
  func `a text without a template says so`(text: String, id: String) {
    #expect(Self.ids(text) == [id])
  }

  @Test func `two documents are refused`() {
    #expect(Self.ids("template: a\n---\ntemplate: b\n") == ["text-multiple-documents"])
  }

  @Test func `laughs by the billion cost nothing, as values and as keys`() {
    var values = "a0: &a0 [x, x]\n"
    var keys = "- &a0 [x, x]\n"
    for level in 1..<60 {
      values += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
      keys += "- &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
    }
    keys += "- { ? *a59 : 1, ? [*a59] : 2 }\n"
    #expect(Self.ids(values) == ["text-alias-refused"])
    #expect(Self.ids(keys) == ["text-alias-refused"])
  }

  @Test func `an alias of nothing is refused`() {
    #expect(Self.ids("template: *nothing\n") == ["text-alias-refused"])
  }

  @Test(arguments: ["[", "{", "- ", "? ", "a: [", "{a: ", "!", "%", "'", "\"", "|\n ", "-\n  "])
  func `a quarter of a megabyte of one sign ends in a problem`(unit: String) {
    let text = String(repeating: unit, count: 262_000 / unit.utf8.count)
    #expect(TemplateReader.read(text).value == nil)
    #expect(!TemplateReader.read(text).problems.isEmpty)
  }

  @Test func `size, depth, items and strings are bounded`() {
    let size = String(repeating: "# a\n", count: 70_000)
    #expect(Self.ids(size) == ["text-too-large"])
    let deep = "template: " + String(repeating: "[", count: 30) + String(repeating: "]", count: 30)
    #expect(Self.ids(deep).contains("text-too-deep"))
    let items = "tasks: [" + String(repeating: "a, ", count: 2_500) + "]\n"
    #expect(Self.ids(items).contains("text-too-many-items"))
    let string = "template: " + String(repeating: "a", count: 501) + "\n"
    #expect(Self.ids(string).contains("text-string-too-long"))
  }

  @Test func `stars and ampersands of sentences are no aliases`() {
    let text = SampleTemplate.main.replacing("nl: Poort", with: "nl: \"R&D & 2 * 3 *en* W&I\"")
      .replacing("en: Gate", with: "en: \"R&D & 2 * 3 *and* W&I\"")
    #expect(TemplateReader.read(SampleTemplate.bundle(text).text).problems == [])
  }

  @Test func `a broken line is told with its place`() {
    let problems = TemplateReader.read("template: a\n  version: 1\n", name: "t.yaml").problems
    #expect(problems.map(\.id) == ["text-syntax"])
    #expect(problems.first?.line == 2)
    #expect(problems.first?.file == "t.yaml")
  }
}
