import ArgumentParser
import CarePlans
import Files
import PlanText
import Planner
import ReportTables
import Wording

/// Turns whatever a run ended with into words and an exit code: the one place that does.
struct ErrorPrinter: Sendable {
  let console: Console
  /// What the one who is told may do; nil for everything.
  let role: Account.Role?

  init(console: Console, role: Account.Role? = nil) {
    self.console = console
    self.role = role
  }

  /// Prints an error and gives the exit code.
  func report(_ error: any Error) -> Int32 {
    if let code = error as? ExitCode { return code.rawValue }
    if let failure = error as? TextFailure {
      return report(failure)
    }
    let problem: Problem
    if let known = Problem(known: error) {
      problem = known
    } else if let code = parserCode(error) {
      return code
    } else {
      problem = Problem(.running(.unexpected), .bug, ["kind": String(reflecting: type(of: error))])
    }
    console.seat?.note(problem, cause: Self.cause(of: error, problem))
    for line in told(role == nil ? problem : placeless(problem, error)) {
      for part in Folding.lines(line, width: console.width) { console.talk(part) }
    }
    return Int32(problem.outcome.rawValue)
  }

  /// Every problem on a line of its own; what two people changed alike is no fault of the text.
  private func report(_ failure: TextFailure) -> Int32 {
    let conflict = failure.problems.first(where: \.isConflict)
    let isConflict =
      conflict != nil && failure.problems.allSatisfy { $0.isConflict || $0.severity == .warning }
    let problem =
      isConflict
      ? Problem(.text(.planEditConflict), .refused) : Problem(.service(.textFaulty), .badInput)
    console.seat?.note(problem)
    for problem in failure.problems { console.talk(ErrorPrinter.line(problem, console.language)) }
    return Int32(problem.outcome.rawValue)
  }

  /// What the one who runs a service has to know of an error; nil for one that is its sender's own.
  private static func cause(of error: any Error, _ problem: Problem) -> String? {
    switch problem.outcome {
    case .bug, .unavailable, .inputOutput: FailureCause.text(of: error)
    case .findings, .refused, .usage, .badInput, .notFound, .notPermitted:
      error is any RepositoryFailure ? FailureCause.text(of: error) : nil
    }
  }

  /// A problem of the service's own files without where they are: whoever asks has typed no path.
  private func placeless(_ problem: Problem, _ error: any Error) -> Problem {
    guard error is any RepositoryFailure || error is HomeFolder.Fault else { return problem }
    var problem = problem
    if problem.values["path"] != nil { problem.values["path"] = ErrorWords.place(console.language) }
    problem.values["detail"] = problem.values["detail"].map { _ in "–" }
    return problem
  }

  /// The lines of a problem without what the reader's role does not know or may not do.
  private func told(_ problem: Problem) -> [String] {
    guard let role else { return Self.lines(of: problem, console.language) }
    var problem = problem
    if !role.knowsPeople, problem.isAboutPeople { problem.values["near"] = "" }
    var lines = Self.lines(of: problem, console.language)
    if lines.count > 1, let last = lines.last, !RoleRights.mayFollow(last, role) {
      lines.removeLast()
    }
    return lines
  }

  /// What went wrong, what may have been meant, and the way out.
  static func lines(of problem: Problem, _ language: Language) -> [String] {
    var lines = sentences(about: problem, language)
    lines[0] = "\(ErrorWords.mark(language)) \(lines[0])"
    return lines
  }

  /// The same without the word that marks an error.
  static func sentences(about problem: Problem, _ language: Language) -> [String] {
    var values = problem.values.mapValues { Self.printable($0) }
    if problem.code == .input(.taperMalformed), let reason = values["reason"] {
      values["reason"] = TaperWords.text(of: reason)?(language) ?? reason
    }
    if problem.code == .running(.textPersonal), let found = values["found"] {
      values["found"] = PersonalDataWords.list(found, language)
    }
    values = ProblemWords.told(values, language)
    if let setting = values["setting"].flatMap(Setting.init(rawValue:)) {
      values["allowed"] = setting.allowedText(language)
    }
    let (what, wayOut) = problem.code.text.sentences(language, values: values)
    var lines = [what]
    let near = values["near"] ?? values["suggestion"] ?? ""
    if !near.isEmpty { lines.append(ErrorWords.didYouMean(language, ["near": near])) }
    lines.append(wayOut)
    return lines.map { DayText.spoken($0, language) }
  }

  /// A problem of a text: its place, then as any other problem on one line.
  static func line(_ problem: TextProblem, _ language: Language) -> String {
    let place = problem.place
    let mark =
      problem.severity == .error ? ErrorWords.mark(language) : ErrorWords.warning(language)
    return "\(place.file):\(place.line):\(place.column): \(mark) \(sentence(problem, language))"
  }

  /// The same without its place and mark: what it is about, what is wrong, and the way out.
  static func sentence(_ problem: TextProblem, _ language: Language) -> String {
    var values = problem.values.mapValues { Self.printable($0) }
    values["subject"] = printable(problem.subject)
    values = ProblemWords.told(values, language)
    if problem.kind.namesPart, let key = values["key"] {
      values["key"] = PlanPartText(language: language).named(key, in: values["table"])
    }
    if problem.kind == .badTaper, let reason = values["reason"] {
      values["reason"] = TaperWords.text(of: reason)?(language) ?? reason
    }
    var parts: [String] = []
    // What a rule forbids in a row has the words of the rule.
    let rule = problem.kind == .sheetRefused ? values["problem"].flatMap(ProblemID.init) : nil
    let text = (rule ?? ProblemID(problem.kind)).text
    if !problem.subject.isEmpty { parts.append("\(printable(problem.subject)):") }
    parts.append(text.what(language, values: values))
    let near = values["suggestion"] ?? ""
    if !near.isEmpty { parts.append(ErrorWords.didYouMean(language, ["near": near])) }
    parts.append(text.wayOut(language, values: values))
    return DayText.spoken(parts.joined(separator: " "), language)
  }

  /// The most signs of something typed that are said again: a list of what is owed may be long.
  private static let longestEcho = 20_000
  /// The most signs of a line of the parser, which says again all that it does not know.
  private static let longestParserLine = 2_000

  /// Without signs that would steer the terminal, and no longer than anybody reads.
  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        shortened(text, to: longestEcho).unicodeScalars.map {
          $0.isSteering ? "\u{FFFD}" : $0
        }))
  }

  private static func shortened(_ text: some StringProtocol, to most: Int) -> String {
    text.utf8.count <= most || text.unicodeScalars.count <= most
      ? String(text) : String(String.UnicodeScalarView(text.unicodeScalars.prefix(most))) + "…"
  }

  /// Prints a message of the argument parser, help among them; nil when the error is not its own.
  private func parserCode(_ error: any Error) -> Int32? {
    let code = Aftercare.exitCode(for: error)
    // Nobody typed the name of what runs when no command is given.
    let own = (Aftercare.configuration.commandName ?? "") + " "
    let text = Aftercare.fullMessage(for: error, columns: console.width)
      .replacing(own + (TodayCommand.configuration.commandName ?? ""), with: own.dropLast())
    // Only help says how a command is called; all else that is asked for is for other programs.
    if code.isSuccess, !text.contains("USAGE: ") {
      console.data(text + "\n")
      return 0
    }
    let short = code.isSuccess ? text : Self.withoutFarOptions(Self.withoutLongLines(text))
    let message = folded(ParserMessages.translated(short, console.language))
    if code.isSuccess {
      console.data(message + "\n")
      return 0
    }
    guard code == .validationFailure else { return nil }
    console.talk(message)
    return code.rawValue
  }

  private static func withoutLongLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { shortened($0, to: longestParserLine) }.joined(separator: "\n")
  }

  /// Without suggestions of the parser that are only spelled a little alike: `--yes` for `--ziek`.
  private static func withoutFarOptions(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let pattern = "Error: Unknown option '{option}'. Did you mean '{near}'?"
      guard let values = ParserMessages.values(in: String(line), of: pattern),
        let typed = values["option"], let near = values["near"]
      else { return String(line) }
      func name(_ option: String) -> String { String(option.drop { $0 == "-" }) }
      guard NearNames.of(name(typed), among: [name(near)]).isEmpty else { return String(line) }
      return "Error: Unknown option '\(typed)'"
    }.joined(separator: "\n")
  }

  /// The parser wraps what it is told, but not its own line on how to call a command.
  private func folded(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      Folding.lines(String($0), width: console.width, indent: 4, keepsCommands: false)
    }.joined(separator: "\n")
  }
}

extension Problem {
  /// Whether it names workers or partners that are like what was typed.
  fileprivate var isAboutPeople: Bool {
    ["worker-unknown", "partner-unknown", "party-unknown"].contains(id)
  }
}
