import ArgumentParser
import CivilTime
import Files
import PlanAPI
import Planner
import ReportTables
import Wording

/// `term`: works out any term and explains it, without a store.
struct TermCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("term", TermWords.help) }

  @Argument(help: ArgumentHelp(say(TermWords.origin), valueName: "origin")) var origin: String?
  @Argument(help: ArgumentHelp(say(TermWords.term), valueName: "term")) var term: String?
  @Option(help: ArgumentHelp(say(TermWords.roll), valueName: "roll")) var roll = Roll.none.rawValue
  @Option(help: ArgumentHelp(say(TermWords.region), valueName: "region")) var region = "NL"
  @Flag(name: .customLong("batch"), help: ArgumentHelp(say(TermWords.batch))) var isBatch = false
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard isBatch ? origin == nil : term != nil else {
      throw ValidationError(say(TermWords.needsTwo))
    }
  }

  func run() throws {
    let console = Console.current
    let settings = try global.settings(console)
    let library = ShippedLibrary(home: try settings.value(.home).map { HomeFolder($0) })
    let holidays = try library.holidays(region: region)
    if isBatch { return try answerAll(WorkingCalendar(holidays), console) }
    guard let derivation = try derivation(holidays, settings) else { return }
    let told = TermText(console.language, holidays)
    Presenter(console: console, format: try settings.outputFormat()).show(
      text: { told.lines(derivation, width: console.width).map { $0 + "\n" }.joined() },
      json: { told.json(derivation) })
  }

  /// How the term that was typed comes to its end.
  private func derivation(_ holidays: HolidayTable, _ settings: Settings) throws -> TermDerivation?
  {
    guard let origin, let term else { return nil }
    let calendar = WorkingCalendar(holidays)
    let today = try settings.lens(in: .amsterdam) ?? SystemClock().today()
    return try Term(parsing: BackwardTerms.typed(term)).derivation(
      from: DateInput(today: today, direction: .coming, calendar: calendar)
        .date(BackwardTerms.typed(origin)),
      roll: Roll.named(roll), calendar: calendar, holidays: holidays)
  }

  /// Answers line by line, so that another program may hold a conversation.
  private func answerAll(_ calendar: WorkingCalendar, _ console: Console) throws {
    let batch = TermBatch(calendar: calendar, language: console.language)
    var lines = InputLines()
    var number = 0
    var failures = 0
    while let bytes = lines.next() {
      number += 1
      // What is no text is no question either.
      let line = OuterText.decoded(bytes) ?? "-"
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      let answer = batch.answer(line, number: number)
      console.data(answer.text)
      if !answer.isAnswered { failures += 1 }
    }
    if failures > 0 { throw ExitCode(Int32(Problem.Outcome.badInput.rawValue)) }
  }
}
