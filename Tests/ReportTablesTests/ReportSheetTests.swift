import CarePlans
import CivilTime
import Foundation
import ReportSamples
import ReportTables
import Reports
import TestSupport
import Testing
import Wording

struct ReportSheetTests {
  let sample = SampleReports()

  private func books(_ language: Language) -> [(name: String, document: TableDocument)] {
    let (commitments, rows, today) = (sample.commitments, sample.rows, sample.today)
    let cells = ReportCells(language: language, titles: sample.title(language))
    return [
      (
        "overdue",
        OverdueTable.document(
          Overdue(Overdue.Question(), of: commitments, rows: rows, on: today), cells,
          hasData: true)
      ),
      (
        "worklist",
        WorklistTable.document(
          Worklist(of: commitments, rows: rows, on: today), cells, hasData: true)
      ),
      (
        "upcoming",
        UpcomingTable.document(
          Upcoming(of: commitments, rows: rows, days: 30, on: today), cells, hasData: true)
      ),
    ]
  }

  @Test(arguments: Language.allCases)
  func `tables, CSV and Markdown are as they were`(language: Language) throws {
    for (name, document) in books(language) {
      let data = try #require(document.sheets.first)
      try expectGolden(TextTable(width: 80).text(document), "\(name).\(language).txt")
      try expectGolden(CSVWriter.text(data), "\(name).\(language).csv")
      try expectGolden(CSVWriter.text(data, .excel), "\(name).\(language).excel.csv")
      try expectGolden(MarkdownTable.text(document), "\(name).\(language).md")
    }
  }

  @Test(arguments: [60, 200])
  func `the worklist on narrow and wide screens is as it was`(width: Int) throws {
    let document = books(.nl)[1].document
    try expectGolden(
      TextTable(width: width).text(document.localized(.nl)), "worklist.nl.\(width).txt")
  }

  @Test(arguments: [40, 60, 80, 200])
  func `who does it and how many contacts were missed is told at any width`(width: Int) {
    for language in Language.allCases {
      for (name, document) in books(language) {
        let text = TextTable(width: width).text(document)
        #expect(text.contains("ggz") && text.contains("uwv") || name == "upcoming", "\(name)")
        let missed = language == .nl ? "3× sinds " : "3× since "
        #expect(text.contains(missed + day(-15).description) || name == "upcoming", "\(name)")
      }
    }
  }

  private func day(_ offset: Int) -> CivilDate { sample.day(offset) }

  @Test(arguments: [40, 60, 80, 120, 200])
  func `no line is wider than the terminal`(width: Int) {
    for language in Language.allCases {
      for (name, document) in books(language) {
        for line in TextTable(width: width).text(document).split(separator: "\n") {
          #expect(DisplayWidth.of(String(line)) <= width, "\(name): \(line)")
        }
      }
    }
  }

  @Test func `each thing to do is one line that can be pasted back`() {
    let text = TextTable(width: 80).text(
      WorklistTable.document(
        Worklist(of: sample.commitments, rows: sample.rows, on: sample.today),
        ReportCells(language: .nl, titles: sample.title(.nl)), hasData: true))
    let list = Worklist(of: sample.commitments, rows: sample.rows, on: sample.today)
    for row in list.sections.flatMap(\.rows) {
      let ref = "\(row.commitment.plan.short)/\(row.commitment.item)"
      #expect(text.split(separator: "\n").filter { $0.hasPrefix(ref + " ") }.count == 1)
      #expect((try? ItemRef(parsing: ref))?.item == row.commitment.item.rawValue)
    }
  }

  @Test func `no title steers the terminal, and none turns into a formula`() throws {
    for (_, document) in books(.nl) {
      #expect(!TextTable(width: 200).text(document).contains("\u{1B}"))
      let csv = CSVWriter.text(try #require(document.sheets.first))
      #expect(!csv.contains(",="))
    }
  }

  @Test(arguments: Language.allCases)
  func `at eighty columns who does it is told, and headings are whole`(language: Language) {
    for (name, document) in books(language) {
      let lines = TextTable(width: 80).text(document).split(separator: "\n")
      #expect(lines.contains { $0.contains(OverdueWords.whoColumn(language)) }, "\(name)")
      #expect(lines.first?.hasSuffix("…") == false, "\(name)")
      #expect(DisplayWidth.of("\(ReportHelp.demo(language))  \(document.title)") <= 80)
    }
  }

  @Test func `colours come only when asked for`() {
    let document = books(.en)[0].document
    let plain = TextTable(width: 80).text(document)
    let colored = TextTable(width: 80, usesColor: true).text(document)
    #expect(colored.contains("\u{1B}[1;31m"))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test(arguments: Overdue.Grouping.allCases)
  func `every grouping lists every late item`(grouping: Overdue.Grouping) throws {
    let report = Overdue(
      Overdue.Question(grouping: grouping), of: sample.commitments, rows: sample.rows,
      on: sample.today)
    let document = OverdueTable.document(
      report, ReportCells(language: .en, titles: sample.title(.en)), hasData: true)
    let sheet = try #require(document.sheets.first)
    #expect(sheet.sections.reduce(0) { $0 + $1.rows.count } == report.counts.overdue)
    #expect(sheet.sections.allSatisfy { !$0.rows.isEmpty && $0.heading != nil })
    for section in sheet.sections {
      #expect(section.rows.allSatisfy { $0.count == sheet.columns.count })
    }
  }

  @Test func `nothing late is said in so many words`() {
    let report = Overdue(Overdue.Question(), of: [], rows: sample.rows, on: sample.today)
    let text = TextTable().text(
      OverdueTable.document(
        report, ReportCells(language: .en, titles: sample.title(.en)), hasData: true))
    #expect(text.matches(of: /Nothing is overdue\./).count == 1)
    #expect(text.contains("2 plans do not count: 1 suspended, 1 stopped"))
  }
}
