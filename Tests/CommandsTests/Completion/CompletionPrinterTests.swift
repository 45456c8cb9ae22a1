import Testing

@testable import Commands

struct CompletionPrinterTests {
  private let two = Offer.words([
    Candidate("K7QF/DR01", "Het plan klaarzetten"), Candidate("K7QF/DR01b", "Bellen"),
  ])

  private func bash(_ line: String, kind: String = "9", width: String = "40")
    -> CompletionPrinter.BashLine?
  {
    CompletionPrinter.BashLine([kind, width, " \t\n\"'@><=;|&(:", line])
  }

  @Test func `several words are told in bash, in the width of the screen`() throws {
    let line = try #require(bash("aftercare done K7"))
    #expect(
      CompletionPrinter.text(two, for: line) == """
        words
        K7QF/DR01   (Het plan klaarzetten)
        K7QF/DR01b  (Bellen)

        """)
    let narrow = try #require(bash("aftercare done K7", width: "28"))
    #expect(CompletionPrinter.text(two, for: narrow).contains("DR01   (Het plan kla…)"))
    let inserted = try #require(bash("aftercare done K7", kind: "37"))
    #expect(CompletionPrinter.text(two, for: inserted) == "words\nK7QF/DR01\nK7QF/DR01b\n")
  }

  @Test func `one word alone is put in without what it means`() throws {
    let line = try #require(bash("aftercare done K7"))
    let one = Offer.words([Candidate("K7QF/DR01", "Het plan klaarzetten")])
    #expect(CompletionPrinter.text(one, for: line) == "words\nK7QF/DR01\n")
  }

  @Test func `bash is given the part of the word that it replaces`() throws {
    let line = try #require(bash("aftercare next --lead=ge"))
    #expect(
      CompletionPrinter.text(.words([Candidate("--lead=gem-01")]), for: line) == "words\ngem-01\n")
    let quoted = try #require(bash("aftercare plan anchor K7QF \"rel"))
    #expect(
      CompletionPrinter.text(.words([Candidate("release=")]), for: quoted) == "words\nrelease=\n")
  }

  @Test func `signs that mean something to a shell are shielded, unless a quote does`() throws {
    let odd = Offer.words([Candidate("a b$c'd")])
    let line = try #require(bash("aftercare next --lead "))
    #expect(CompletionPrinter.text(odd, for: line) == "words\na\\ b\\$c\\'d\n")
    let quoted = try #require(bash("aftercare next --lead \""))
    #expect(CompletionPrinter.text(odd, for: quoted) == "words\na b$c'd\n")
  }

  @Test func `what a word means stays on its line and steers no screen`() {
    let odd = Offer.words([Candidate("x", "a\tb\nc\u{1B}[2J\u{9B}")])
    #expect(CompletionPrinter.text(odd) == "words\nx\ta b c\u{FFFD}[2J\u{FFFD}\n")
  }

  @Test func `a line that bash did not send is no line`() {
    #expect(CompletionPrinter.BashLine(["9", "80"]) == nil)
    #expect(CompletionPrinter.BashLine([]) == nil)
  }
}
