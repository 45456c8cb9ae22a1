import Testing

@testable import Planner

/// Where a text that is looked for may stand.
struct WordSearchTests {
  private func isFound(_ wanted: String, in text: String) -> Bool {
    WordSearch(wanted).isFound(in: text)
  }

  @Test func `a text is found where a word begins, and not inside one`() {
    #expect(isFound("id", in: "Aanvraag ID-kaart"))
    #expect(isFound("ID", in: "idkaart"))
    #expect(!isFound("id", in: "begeleiding"))
    #expect(isFound("huur", in: "de huur, en meer"))
    #expect(isFound("huur", in: "“huurder”"))
    #expect(!isFound("één", in: "geéén"))
  }

  @Test func `the first place need not be the right one`() {
    #expect(isFound("an", in: "van an"))
    #expect(isFound("aan de", in: "baan de aan de"))
  }

  @Test
  func `what begins with a stroke may stand anywhere, and blanks at the ends count for nothing`() {
    #expect(isFound("-14", in: "dossier 2026-14"))
    #expect(isFound("  huur ", in: "huur"))
    #expect(!isFound(" ", in: "huur") && !isFound("huur", in: ""))
  }
}
