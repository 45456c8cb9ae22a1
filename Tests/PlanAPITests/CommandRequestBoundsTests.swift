import PlanAPI
import Testing

struct CommandRequestBoundsTests {
  private func excessive(_ change: (inout CommandRequest) -> Void) -> String? {
    var request = CommandRequest(arguments: ["next"])
    change(&request)
    return request.excessive
  }

  private func text(_ count: Int, of sign: String = "a") -> String {
    String(repeating: sign, count: count)
  }

  @Test func `a command line as people type it fits`() {
    #expect(excessive { _ in } == nil)
    #expect(
      excessive {
        $0.arguments = Array(repeating: "a", count: 1_000)
        $0.arguments[999] = text(10_000, of: "é")
        $0.files = ["-": text(1 << 20)]
        $0.agreed = [text(100_000)]
        $0.expecting = ["K7QF-3M2X": 12]
        $0.language = "nl"
      } == nil)
  }

  @Test func `what is more than that is named`() {
    #expect(excessive { $0.arguments = Array(repeating: "a", count: 1_001) } == "arguments")
    #expect(excessive { $0.arguments = ["find", text(10_001)] } == "arguments")
    #expect(excessive { $0.arguments = ["find", text(10_001, of: "é")] } == "arguments")
    #expect(
      excessive { $0.arguments = ["find", "e" + text(10_001, of: "\u{301}")] } == "arguments")
    #expect(excessive { $0.language = text(21) } == "language")
    #expect(excessive { $0.files = [text(4_097): ""] } == "files")
    #expect(
      excessive { request in
        request.files = [:]
        for number in 0...20 { request.files?[String(number)] = "" }
      } == "files")
    #expect(excessive { $0.agreed = Array(repeating: "", count: 101) } == "agreed")
    #expect(excessive { $0.expecting = [text(41): 1] } == "expecting")
  }

  @Test func `a file that nobody named is found`() {
    func unasked(_ line: [String], _ files: String...) -> String? {
      var request = CommandRequest(arguments: line)
      request.files = Dictionary(files.map { ($0, "text") }) { first, _ in first }
      return request.unaskedFile
    }
    #expect(unasked(["whoami"], "x") == "x")
    #expect(unasked(["whoami"], "") == "")
    #expect(unasked(["whoami"]) == nil)
    #expect(unasked(["plan", "import", "a.yaml"], "a.yaml") == nil)
    #expect(unasked(["plan", "import", "a.yaml"], "a.yaml", "b.yaml") == "b.yaml")
    #expect(unasked(["done", "K7QF/9", "--reason=-"], "-") == nil)
    #expect(CommandRequest(arguments: ["next"]).unaskedFile == nil)
  }
}
