import CarePlans
import CivilTime
import PlanText
import Testing

/// An overlay changes timings of a template's rows without a copy of it.
struct TemplateOverlayTests {
  private static func reading(_ rows: String, of id: String = "sample") -> TextReading<CareTemplate>
  {
    let overlay = "timings: \(id)\nrows:\n" + rows
    var bundle = SampleTemplate.bundle()
    bundle.files.append(TemplateBundle.File(name: "timings/sample.yaml", text: overlay))
    return TemplateReader.read(bundle.text)
  }

  private static func problems(_ rows: String, of id: String = "sample") -> [String] {
    reading(rows, of: id).problems.map(\.brief)
  }

  @Test func `it changes timings of rows of the template and of its blocks, and is told`() throws {
    let template = try #require(
      Self.reading(
        """
          - { key: A01, due: release-10w }
          - { key: V01, estimate: 2wd }
          - { key: S01, taper: "2wx6,1m to release+2y", source: "onze afspraak" }
        """
      ).value)
    let first = try #require(template.tasks.first { $0.task.key == "A01" })
    #expect(first.task.due?.term == Term(-10, .weeks))
    #expect(first.task.due?.source == "timings/sample.yaml")
    #expect(first.bases == [.habit])
    #expect(first.task.role == "GEM")
    let block = try #require(template.tasks.first { $0.task.key == "V01" })
    #expect(block.task.estimate == Term(2, .workingDays))
    // The template's own override of the block stays.
    #expect(block.task.due?.description == "A01+2w")
    let series = try #require(template.series.first { $0.series.key == "S01" })
    #expect(series.series.taper.description == "2wx6,1m to release+2y")
    #expect(series.series.source == "onze afspraak")
    #expect(
      template.overlaid == ["A01": ["due"], "V01": ["estimate"], "S01": ["taper", "source"]])
  }

  @Test func `what is no timing, no row or another template's is refused at its place`() {
    #expect(
      Self.problems("  - { key: A01, rol: RN }\n  - { key: A09, due: release }") == [
        "timings/sample.yaml:3:17 template-overlay-field A01 key=rol known=not-before, due, limit, "
          + "first-due, taper, estimate, source, verify suggestion=",
        "timings/sample.yaml:4:12 template-overlay-row A09 key=A09 suggestion=A01",
      ])
    #expect(
      Self.problems("  - { key: A01, due: release }", of: "other") == [
        "timings/sample.yaml:1:10 template-file-mismatch other expected=sample found=other"
      ])
  }

  @Test func `a limit changes with a source of its own alone`() throws {
    #expect(
      Self.problems("  - { key: A02, limit: A01+5w }") == [
        "timings/sample.yaml:3:17 template-overlay-limit A02"
      ])
    let template = try #require(
      Self.reading(
        "  - { key: A02, limit: { rule: A01+5w, source: \"Wet 53\", verify: true } }"
      ).value)
    let task = try #require(template.tasks.first { $0.task.key == "A02" }?.task)
    #expect(task.limit?.term == Term(5, .weeks))
    #expect(task.limit?.source == "Wet 53")
  }
}
