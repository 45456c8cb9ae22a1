import Foundation
import Testing

/// Templates as those who keep them use them: what is wrong in them, what differs, timings of one's own.
struct TemplateLifeTests {
  private static let id = "child-returnee"

  @Test func `an overlay changes a timing, is shown, told as a difference, and is in new plans`()
    throws
  {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    _ = try binary.write(
      "timings: \(Self.id)\nrows:\n  - { key: CH06, due: arrival+9d }\n",
      to: "home/templates/timings/\(Self.id).yaml")
    let home = ["--home", binary.folder.path() + "home"]
    let show = try binary.run(["template", "show", Self.id, "-f", "json"] + home)
    #expect(show.code == 0, "\(show.talk)")
    #expect(
      show.output.filter { !$0.isWhitespace }.contains(#""overlaid":["due"]"#), "\(show.output)")
    let diff = try binary.run(["template", "diff", Self.id, "-f", "csv"] + home)
    #expect(diff.code == 0, "\(diff.talk)")
    #expect(diff.output.contains("arrival+9d"), "\(diff.output)")
    let same = try binary.run("template", "diff", Self.id)
    #expect(same.output.contains("No difference."), "\(same.output)")
    let check = try binary.run(["template", "check"] + home)
    #expect(check.code == 0, "\(check.output)")
  }

  @Test func `a faulty overlay is refused with file, line and way out, and a stray one found`()
    throws
  {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let home = ["--home", binary.folder.path() + "home"]
    _ = try binary.write(
      "timings: \(Self.id)\nrows:\n  - { key: CH06, limit: arrival+9d }\n",
      to: "home/templates/timings/\(Self.id).yaml")
    let show = try binary.run(["template", "show", Self.id] + home)
    #expect(show.code == 65)
    #expect(show.talk.contains("timings/\(Self.id).yaml:3:18:"), "\(show.talk)")
    #expect(show.talk.contains("at source"), "\(show.talk)")
    _ = try binary.write(
      "timings: chld\nrows: []\n", to: "home/templates/timings/child-returne.yaml")
    let check = try binary.run(["template", "check"] + home)
    #expect(check.code == 65)
    #expect(check.output.contains("templates/timings/child-returne.yaml:1:1:"), "\(check.output)")
    #expect(check.output.contains("Did you mean \(Self.id)"), "\(check.output)")
  }

  @Test func `a window that cannot be met is found with its place, in every format`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let file = try binary.write(
      """
      template: mine
      version: 1
      case-type: mine
      title: { nl: Mijn, en: Mine }
      anchors:
        - { key: release, title: { nl: Vrij, en: Release } }
      tasks:
        - key: A01
          title: { nl: Een, en: One }
          role: GEM
          not-before: release-1w
          due: release-3w
          source: PA

      """, to: "mine.yaml")
    let run = try binary.run("template", "check", file, "--starts", "2")
    #expect(run.code == 1, "\(run.talk)")
    #expect(run.output.contains("\(file):8:10: Warning: A01:"), "\(run.output)")
    #expect(run.output.contains("tasks and contacts a week when 2 start every month"))
    let json = try binary.run("template", "check", file, "-f", "json")
    #expect(json.code == 1)
    #expect(json.output.contains("template-window-impossible"))
    #expect(json.output.contains("criticalDays"))
  }
}
