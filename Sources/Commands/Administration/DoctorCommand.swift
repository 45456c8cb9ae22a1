import ArgumentParser
import PlanAPI
import Planner
import ReportTables
import Wording

/// `doctor`: whether all a store needs is in order; findings end with exit code 1.
struct DoctorCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("doctor", DoctorWords.help)
  }

  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let console = Console.current
    let examination = try await DoctorChecks(global, console)
    let checks = examination.checks
    let findings = checks.count { $0.isFinding }
    Presenter(console: console, format: examination.format).show(
      sheet(checks, findings, console.language),
      text: { text(checks, findings, console.language) }, json: { json(checks, findings) })
    if findings > 0 { throw ExitCode(Int32(Problem.Outcome.findings.rawValue)) }
  }

  /// Every check on a line of its own length: what a finding says must not be cut.
  private func text(_ checks: [DoctorChecks.Check], _ findings: Int, _ language: Language) -> String
  {
    let marks = [DoctorWords.fine(language), DoctorWords.finding(language)]
    let width = marks.map(\.count).max() ?? 0
    let lines = checks.flatMap { check in
      let mark = marks[check.isFinding ? 1 : 0]
      let gap = String(repeating: " ", count: width - mark.count + 2)
      let lines = Folding.lines(
        "\(check.title(language)): \(check.detail)", width: Console.current.width - width - 2)
      let margin = String(repeating: " ", count: width + 2)
      return lines.enumerated().map { ($0 == 0 ? mark + gap : margin) + $1 }
    }
    return (lines + [total(findings, language)]).map { $0 + "\n" }.joined()
  }

  private func total(_ findings: Int, _ language: Language) -> String {
    findings == 0 ? DoctorWords.allFine(language) : DoctorWords.total(language, findings)
  }

  private func sheet(_ checks: [DoctorChecks.Check], _ findings: Int, _ language: Language) -> Sheet
  {
    Sheet(
      columns: [
        Column("check", DoctorWords.checkColumn(language)),
        Column("state", DoctorWords.stateColumn(language)),
        Column("detail", DoctorWords.detailColumn(language), minWidth: 40),
      ],
      rows: checks.map { check in
        [
          Cell(check.title(language), data: check.id),
          check.isFinding
            ? Cell(DoctorWords.finding(language), style: .strong, data: "finding")
            : Cell(DoctorWords.fine(language), data: "fine"),
          Cell(check.detail),
        ]
      },
      footnotes: [total(findings, language)])
  }

  private func json(_ checks: [DoctorChecks.Check], _ findings: Int) -> JSONTree {
    .object([
      ("findings", .int(findings)),
      (
        "checks",
        .array(
          checks.map { check in
            .object([
              ("check", .string(check.id)), ("finding", .bool(check.isFinding)),
              ("detail", .string(check.detail)),
            ])
          })
      ),
    ])
  }
}
