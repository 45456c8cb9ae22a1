import PlanText
import Testing

struct TemplateBundleTests {
  private static func assemble(
    _ id: String = "sample",
    _ files: [String: String] = [
      "plans/sample.yaml": SampleTemplate.main, "blocks/V.yaml": SampleTemplate.block,
    ]
  ) throws -> TemplateBundle {
    try TemplateBundle.assemble(id) { files[$0] }
  }

  @Test func `a template is joined with the blocks it names`() throws {
    let bundle = try Self.assemble()
    #expect(bundle == SampleTemplate.bundle())
    #expect(bundle.text.hasPrefix("# file: plans/sample.yaml\ntemplate: sample\n"))
    #expect(bundle.text.contains("\n---\n# file: blocks/V.yaml\nblock: V\n"))
  }

  @Test(arguments: ["../sample", "Sample", "", "a/b", "sample.yaml"])
  func `an id that could lead elsewhere opens nothing`(id: String) {
    var opened: [String] = []
    let failure = #expect(throws: TextFailure.self) {
      try TemplateBundle.assemble(id) { path in
        opened.append(path)
        return nil
      }
    }
    #expect(failure?.problems.map(\.id) == ["text-bad-name"])
    #expect(opened == [])
  }

  @Test func `missing files are named`() {
    let failure = #expect(throws: TextFailure.self) { try Self.assemble("other") }
    #expect(
      failure?.problems.map(\.brief) == [
        "plans/other.yaml:0:0 template-file-missing other path=plans/other.yaml"
      ])
    let second = #expect(throws: TextFailure.self) {
      try Self.assemble("sample", ["plans/sample.yaml": SampleTemplate.main])
    }
    #expect(
      second?.problems.map(\.brief) == [
        "plans/sample.yaml:5:10 template-file-missing V path=blocks/V.yaml"
      ])
  }

  @Test func `a file cannot pose as two`() {
    let failure = #expect(throws: TextFailure.self) {
      try Self.assemble(
        "sample",
        [
          "plans/sample.yaml": SampleTemplate.main,
          "blocks/V.yaml": SampleTemplate.block + "---\n# file: blocks/X.yaml\nblock: X\n",
        ])
    }
    #expect(failure?.problems.map(\.id) == ["text-multiple-documents"])
  }
}
