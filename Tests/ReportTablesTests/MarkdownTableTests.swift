import ReportTables
import Testing

struct MarkdownTableTests {
  @Test func `what Markdown would read as its own is escaped`() {
    #expect(
      MarkdownTable.escaped("a|b `c` <b>&x</b> *d* _e_ [f](g) ~h~ \\ two\nlines")
        == "a\\|b \\`c\\` \\<b>&x\\</b> \\*d\\* \\_e\\_ \\[f\\](g) \\~h\\~ \\\\ two lines"
    )
  }

  @Test func `a title pasted in a mail is as it was written`() {
    #expect(MarkdownTable.escaped("MDO over het D&R-plan; R&D") == "MDO over het D&R-plan; R&D")
    #expect(MarkdownTable.escaped("&lt;b&gt; &#38;") == "\\&lt;b\\&gt; \\&#38;")
    #expect(MarkdownTable.escaped("& &; a && b") == "& &; a && b")
  }

  @Test func `a sheet is a pipe table with its alignment`() {
    let sheet = Sheet(
      title: "List",
      columns: [Column("a", "What"), Column("n", "Days", alignment: .right), .data("code")],
      rows: [["x|y", "3", "secret"]], footnotes: ["One line."])
    #expect(
      MarkdownTable.text(TableDocument(title: "Book", sheets: [sheet])) == """
        # Book

        ## List

        | What | Days |
        | --- | ---: |
        | x\\|y | 3 |

        - One line.

        """)
  }
}
