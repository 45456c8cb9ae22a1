import Testing

@testable import Commands

struct ShellWordsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var words: [String]
    var head = ""
    var quote: Character?

    var testDescription: String { line }
  }

  static let cases = [
    Case(line: "", words: [""]),
    Case(line: "a", words: ["a"]),
    Case(line: "a ", words: ["a", ""]),
    Case(line: "  a   b", words: ["a", "b"]),
    Case(line: #"a "b c" d\ e"#, words: ["a", "b c", "d e"]),
    Case(line: "a 'b \"c", words: ["a", "b \"c"], quote: "'"),
    Case(line: #"a "b \" c"#, words: ["a", "b \" c"], quote: "\""),
    Case(line: "a ''", words: ["a", ""]),
    Case(line: "a release=2027", words: ["a", "release=2027"], head: "release="),
    Case(line: "a release=2027:", words: ["a", "release=2027:"], head: "release=2027:"),
    Case(line: "a release=x b", words: ["a", "release=x", "b"]),
    Case(line: "a \"release=2027", words: ["a", "release=2027"], quote: "\""),
    Case(line: "a --lead=\"ge", words: ["a", "--lead=ge"], head: "--lead=", quote: "\""),
    Case(line: "a caf\u{E9} \u{1F4C5}", words: ["a", "caf\u{E9}", "\u{1F4C5}"]),
    Case(line: #"a \"#, words: ["a", ""]),
  ]

  @Test(arguments: cases) func `a line is taken apart as a shell does`(_ example: Case) {
    let found = ShellWords(example.line, breaks: "=:")
    #expect(found.words == example.words)
    #expect(found.head == example.head)
    #expect(found.openQuote == example.quote)
  }

  @Test func `where nothing breaks words the whole word is replaced`() {
    #expect(ShellWords("a release=2027:").head == "")
  }
}
