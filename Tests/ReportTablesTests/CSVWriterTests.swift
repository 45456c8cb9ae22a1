import Foundation
import ReportTables
import TestSupport
import Testing

struct CSVWriterTests {
  private func record(_ cell: String) -> String { CSVWriter.text([[cell, "x"]], .rfc) }

  @Test(arguments: [
    "=1+1", "+cmd", "-cmd", "@SUM(A1)", "\tx", "\rx", "\n=1", "-", "+", "-1-2", "+1+2", "-.5",
    "+1,5",
    "＝1", "＋1", "－1", "＠x", "-1.2.3", "--1",
  ])
  func `what a spreadsheet would calculate gets an apostrophe`(cell: String) {
    let found = record(cell)
    #expect(found.hasPrefix("'") || found.hasPrefix("\"'"))
  }

  @Test(arguments: [
    "-3", "+3", "-3.5", "0", "12", "2026-11-23", "a=b", "a-b", " x", "'x", "", "K7QF/DR09b",
  ])
  func `numbers and plain text stay as they are`(cell: String) {
    #expect(record(cell) == cell + ",x\r\n")
  }

  @Test func `quotes, commas and line ends are quoted by RFC 4180`() {
    #expect(
      CSVWriter.text([["a,b", "say \"x\"", "two\nlines", ""]], .rfc)
        == "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\r\n")
  }

  @Test func `signs that steer a screen are not written, also those that are no ASCII`() {
    #expect(
      record("a\u{9B}2J\u{1B}b\u{202E}c\u{7F}") == "a\u{FFFD}2J\u{FFFD}b\u{FFFD}c\u{FFFD},x\r\n")
    #expect(record("\u{E9}\u{A0}\u{2013}\u{20AC}") == "\u{E9}\u{A0}\u{2013}\u{20AC},x\r\n")
  }

  @Test func `a Dutch Excel gets semicolons, its own days, and what tables say`() {
    let sheet = Sheet(
      columns: [
        Column("ref", "Wat"), Column("due", "Uiterlijk"), Column("state", "Stand"),
        Column("flag", "", sheetHeading: "Let op"), .data("key"), .data("kind", "Soort"),
      ],
      rows: [
        [
          "K7QF/DR09", Cell("~2026-12-24", data: "2026-12-24"),
          Cell("3 d te laat; sinds 2026-12-21", data: "open"), Cell("!", data: "true"), "DR09",
          Cell("actie", data: "action"),
        ],
        ["=1+1", "", Cell("over 12 d", data: "12"), "", "DR10", "a\"b"],
      ])
    #expect(
      CSVWriter.text(sheet, .excel) == "\u{FEFF}Wat;Uiterlijk;Stand;Let op;Soort\r\n"
        + "K7QF/DR09;24-12-2026;\"3 d te laat; sinds 21-12-2026\";!;actie\r\n"
        + "'=1+1;;12;;\"a\"\"b\"\r\n")
    #expect(
      CSVWriter.text(sheet).hasPrefix(
        "ref,due,state,flag,key,kind\r\nK7QF/DR09,2026-12-24,open,true,DR09,action\r\n"))
  }

  @Test func `python reads back what was written`() throws {
    var random = SplitMix64(seed: 11)
    let signs = Array("abc=+-@,;\"'\n\r\t 0129.é€😀|")
    let rows = (0..<200).map { _ in
      (0..<4).map { _ in String((0..<random.below(8)).map { _ in signs[random.below(signs.count)] })
      }
    }
    let sheet = Sheet(
      columns: ["a", "b", "c", "d"].map { Column($0, "") }, rows: rows.map { $0.map { Cell($0) } })
    let script =
      "import csv,json,sys,io; t=io.TextIOWrapper(sys.stdin.buffer,encoding='utf-8',newline='');"
      + "print(json.dumps(list(csv.reader(t, strict=True))))"
    let output = try run("python3", ["-c", script], input: Data(CSVWriter.text(sheet).utf8))
    let read = try JSONDecoder().decode([[String]].self, from: output)
    #expect(read.first == ["a", "b", "c", "d"])
    #expect(read.count == rows.count + 1)
    for (written, found) in zip(rows, read.dropFirst()) {
      for (one, other) in zip(written, found) {
        #expect(other == one || other == "'" + one)
        #expect(other.unicodeScalars.first.map { !"=@\t\r".unicodeScalars.contains($0) } ?? true)
      }
    }
  }

  private func run(_ tool: String, _ arguments: [String], input: Data) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: input)
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return output
  }
}
