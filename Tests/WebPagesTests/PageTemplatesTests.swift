import Files
import Testing
import Wording

@testable import WebPages

/// Pages of templates: what is filled in stays text, and one of one's own takes the place of a shipped one.
struct PageTemplatesTests {
  private func templates(_ own: [String: String] = [:]) throws -> PageTemplates {
    let library = ShippedLibrary()
    return try PageTemplates { try own[$0] ?? library.text(at: $0) }
  }

  private func page(_ name: String, contact: String? = nil) -> SubscribePage {
    SubscribePage(
      .nl, name: name, address: "https://x.example/feeds/a/agenda.ics", isElsewhere: false,
      allowsClouds: true, contact: contact)
  }

  @Test(arguments: ["<b>", "\"><script>", "'\u{301} x", "\"\u{301} onload=", "<\u{301}b", "&amp;"])
  func `nothing that is filled in becomes a tag or ends a quote`(text: String) throws {
    let html = page(text, contact: text).html(try templates())
    let plain = page("N", contact: "N").html(try templates())
    for sign in ["<", ">", "\"", "'"] {
      #expect(count(sign, html) == count(sign, plain), "\(sign)")
    }
  }

  /// Sign by sign, as browsers read.
  private func count(_ sign: String, _ text: String) -> Int {
    text.utf8.count { $0 == sign.utf8.first }
  }

  @Test func `a page is whole, with its own style and script and a policy for just these`() throws {
    let templates = try templates()
    let html = page("Termijnen 1").html(templates)
    #expect(html.hasPrefix("<!doctype html>\n<html lang=\"nl\">\n<head>"))
    let script = between("<script>", "</script>", html)
    #expect(html.hasSuffix("</main>\n<script>\(script)</script></body>\n</html>\n"))
    #expect(script.contains("clipboard"))
    #expect(html.contains("<h1>Agenda “Termijnen 1”</h1>\n<p>"))
    #expect(!html.contains("{{"))
    #expect(templates.policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    let google = "href=\"https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fx.example"
    #expect(html.contains(google))
  }

  private func between(_ start: String, _ end: String, _ text: String) -> Substring {
    guard let first = text.firstRange(of: start),
      let last = text[first.upperBound...].firstRange(of: end)
    else { return "" }
    return text[first.upperBound..<last.lowerBound]
  }

  @Test func `a template of one's own is taken, escapes as well, and its style is in the policy`()
    throws
  {
    let own = try templates([
      "templates/pages/ended.mustache": "<p>{{title}} {{askAnother}}</p>\n",
      "templates/pages/style.mustache": "p{color:red}\n",
    ])
    let html = EndedPage(.en, hasExpired: true, contact: "a\"\u{301}b").html(own)
    #expect(html.contains("<p>This calendar has expired"))
    #expect(html.contains("a&quot;\u{301}b") && html.contains("<style>p{color:red}</style>"))
    #expect(own.policy != (try templates()).policy)
  }

  @Test func `one that cannot be read says which`() throws {
    let broken = ["templates/pages/ended.mustache": "{{#title}}"]
    #expect(throws: PageTemplates.Fault.self) { try templates(broken) }
    do {
      _ = try PageTemplates { _ in nil }
    } catch let fault as PageTemplates.Fault {
      #expect(fault.path == "templates/pages/page.mustache")
    }
  }
}
