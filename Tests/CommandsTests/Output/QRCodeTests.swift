import Commands
import Testing

struct QRCodeTests {
  private let address =
    "https://planner.example.nl/feeds/" + String(repeating: "a", count: 43) + ".ics"

  @Test func `an address of any length people have fits on a terminal`() throws {
    let code = try #require(QRCode(address))
    let long = try #require(
      QRCode("https://" + String(repeating: "n", count: 250) + ".nl/feeds/" + address.suffix(47)))
    for code in [code, long] {
      let text = try #require(code.text(width: 80, usesColor: false))
      let lines = text.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count == code.size + 8 })
      #expect(lines.count == (code.size + 8 + 1) / 2)
    }
  }

  @Test func `what does not fit is not drawn`() throws {
    let code = try #require(QRCode(address))
    #expect(code.text(width: code.size + 8, usesColor: true) != nil)
    #expect(code.text(width: code.size + 7, usesColor: true) == nil)
    #expect(QRCode(String(repeating: "a", count: 3_000)) == nil)
  }

  @Test func `there is a margin all around`() throws {
    let code = try #require(QRCode(address))
    let lines = try #require(code.text(width: 80, usesColor: false)).split(separator: "\n")
    #expect(lines.prefix(2).allSatisfy { $0.allSatisfy { $0 == "█" } })
    #expect(lines.allSatisfy { $0.hasPrefix("████") && $0.hasSuffix("████") })
    #expect(!lines[2].dropFirst(4).hasPrefix("█"))
  }

  @Test func `colours are set on every line and put back at its end`() throws {
    let code = try #require(QRCode(address))
    let lines = try #require(code.text(width: 80, usesColor: true)).split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("\u{1B}[38;5;16;48;5;231m") })
    #expect(lines.allSatisfy { $0.hasSuffix("\u{1B}[0m") })
  }
}
