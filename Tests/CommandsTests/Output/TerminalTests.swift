import Commands
import Glibc
import Testing

struct TerminalTests {
  private let terminal = Terminal(isTerminal: true, width: 100)

  @Test func `a file or a pipe is 80 columns and never coloured`() throws {
    let null = open("/dev/null", O_WRONLY)
    defer { close(null) }
    #expect(Terminal.of(null) == Terminal(isTerminal: false, width: 80))
    #expect(!Terminal.of(null).usesColor(isForbidden: false, environment: [:]))
  }

  @Test func `colours are for a terminal that nobody forbids them`() {
    #expect(terminal.usesColor(isForbidden: false, environment: [:]))
    #expect(terminal.usesColor(isForbidden: false, environment: ["NO_COLOR": ""]))
    #expect(!terminal.usesColor(isForbidden: true, environment: [:]))
    #expect(!terminal.usesColor(isForbidden: false, environment: ["NO_COLOR": "1"]))
    #expect(!terminal.usesColor(isForbidden: false, environment: ["TERM": "dumb"]))
  }
}
