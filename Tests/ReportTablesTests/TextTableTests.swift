import ReportTables
import Testing

struct TextTableTests {
  private let sheet = Sheet(
    title: "List",
    columns: [
      Column("ref", "What"), Column("title", "Title", minWidth: 8),
      Column("days", "Days", alignment: .right), Column("extra", "Extra", priority: 1),
      .data("code"),
    ],
    rows: [
      ["K7QF/1", "A short one", "3", "more to say", "secret"],
      ["K7QF/22", "A title that goes on and on", "128", "", "secret"],
    ], footnotes: ["Two lines."])

  @Test func `a table that fits is shown whole, numbers to the right`() {
    #expect(
      TextTable(width: 80).text(sheet) == """
        List
        What     Title                        Days  Extra
        K7QF/1   A short one                     3  more to say
        K7QF/22  A title that goes on and on   128
        Two lines.

        """)
  }

  @Test func `first texts shrink, then columns go`() {
    #expect(
      TextTable(width: 50).text(sheet).contains("K7QF/22  A title that goes on…    128\n"))
    #expect(
      TextTable(width: 28).text(sheet) == """
        List
        What     Title          Days
        K7QF/1   A short one       3
        K7QF/22  A title that…   128
        Two lines.

        """)
  }

  @Test func `wide signs take two columns and marks none`() {
    #expect(DisplayWidth.of("abc") == 3)
    #expect(DisplayWidth.of("家庭") == 4)
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.of("👩‍👧‍👦") == 2)
    #expect(DisplayWidth.of("❤️") == 2)
    #expect(DisplayWidth.of("ﬁn…") == 3)
  }

  @Test func `a cut text ends in an ellipsis and never overflows`() {
    #expect(DisplayWidth.fitting("abcdef", in: 6) == "abcdef")
    #expect(DisplayWidth.fitting("abcdef", in: 5) == "abcd…")
    #expect(DisplayWidth.fitting("家庭会议", in: 6) == "家庭…")
    #expect(DisplayWidth.fitting("ab cdef", in: 4) == "ab…")
    #expect(DisplayWidth.fitting("abc", in: 1) == "…")
    #expect(DisplayWidth.fitting("abc", in: 0) == "")
  }

  @Test func `where room is short a column that says the same in every row goes first`() {
    func sheet(_ last: String) -> Sheet {
      Sheet(
        columns: [
          Column("a", "A", minWidth: 4), Column("who", "Who", priority: 1, yieldsWhenUniform: true),
          Column("b", "B", priority: 2),
        ], rows: [["aaaa", "same", "bbbb"], ["cccc", Cell(last), "dddd"]])
    }
    #expect(TextTable(width: 10).text(sheet("same")) == "A     B\naaaa  bbbb\ncccc  dddd\n")
    #expect(TextTable(width: 10).text(sheet("else")) == "A     Who\naaaa  same\ncccc  else\n")
    #expect(TextTable(width: 20).text(sheet("same")).contains("same"))
  }

  @Test func `what must not be lost is told under its row where there is no room`() {
    func sheet(_ reasons: [Cell]) -> Sheet {
      Sheet(
        columns: [
          Column("a", "A"), Column("why", "Why", priority: 1, fallsBelow: true),
        ], rows: reasons.map { ["aaaaaaaa", $0] })
    }
    #expect(
      TextTable(width: 24).text(sheet(["he was called away", ""])) == """
        A
        aaaaaaaa
            Why: he was called
              away
        aaaaaaaa

        """)
    #expect(TextTable(width: 28).text(sheet(["he was called away"])).contains("aaaaaaaa  he was"))
  }

  @Test func `one row alone repeats nothing`() {
    let sheet = Sheet(
      columns: [
        Column("a", "A", minWidth: 4), Column("who", "Who", priority: 1, yieldsWhenUniform: true),
        Column("b", "B", priority: 2),
      ], rows: [["aaaa", "same", "bbbb"]])
    #expect(TextTable(width: 10).text(sheet) == "A     Who\naaaa  same\n")
  }

  @Test func `an empty column that may go goes`() {
    let sheet = Sheet(
      columns: [Column("a", "A"), Column("b", "B", priority: 1)], rows: [["x", ""]])
    #expect(TextTable(width: 80).text(sheet) == "A\nx\n")
  }

  @Test func `control signs never reach the terminal`() {
    let text = TextTable(width: 80).text(
      Sheet(columns: [Column("a", "A")], rows: [[Cell("x\u{1B}[2J\u{9B}1m\u{202E}y\tz\nw")]]))
    #expect(text == "A\nx\u{FFFD}[2J\u{FFFD}1m\u{FFFD}y z w\n")
  }

  @Test func `long remarks fold at spaces`() {
    let sheet = Sheet(columns: [], rows: [], footnotes: ["one two three four"])
    #expect(TextTable(width: 9).text(sheet) == "one two\nthree\nfour\n")
  }

  @Test func `where somebody looks at one thing, what does not fit goes on under itself`() {
    var sheet = Sheet(
      columns: [Column("field", ""), Column("value", "", minWidth: 8, wraps: true)],
      rows: [["Waits for", "DR16, DR17 and DR18a"], ["Who", "gem-02"]])
    #expect(
      TextTable(width: 22).text(sheet) == """
        Waits for  DR16, DR17
                   and DR18a
        Who        gem-02

        """)
    sheet.columns[1].wraps = false
    #expect(TextTable(width: 22).text(sheet).contains("…"))
  }

  @Test func `of what has no room only what warns is told below, where that is asked for`() {
    let sheet = Sheet(
      columns: [
        Column("ref", "What"), Column("days", "When", priority: 1, fallsBelow: .whereItWarns),
      ],
      rows: [
        [Cell("K7QF/DR10"), Cell("12 days late", style: .warning)],
        [Cell("K7QF/DR11"), Cell("in 5 days")],
      ])
    let text = TextTable(width: 16).text(sheet)
    #expect(text.contains("When: 12"))
    #expect(!text.contains("in 5"))
  }
}
