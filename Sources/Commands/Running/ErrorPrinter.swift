import ArgumentParser
import CarePlans
import PlanText
import Planner
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
      console.seat?.note(Problem("text-faulty", .badInput))
      for problem in failure.problems { console.talk(ErrorPrinter.line(problem, console.language)) }
      return Int32(Problem.Outcome.badInput.rawValue)
    }
    let problem: Problem
    if let known = Problem(known: error) {
      problem = known
    } else if let code = parserCode(error) {
      return code
    } else {
      problem = Problem("unexpected", .bug, ["kind": String(reflecting: type(of: error))])
    }
    console.seat?.note(problem)
    for line in told(problem) {
      for part in Folding.lines(line, width: console.width) { console.talk(part) }
    }
    return Int32(problem.outcome.rawValue)
  }

  /// The lines of a problem without what the reader's role does not know or may not do.
  private func told(_ problem: Problem) -> [String] {
    guard let role else { return Self.lines(of: problem, console.language) }
    var problem = problem
    if !RoleRights.knowsPeople(role), problem.isAboutPeople { problem.values["near"] = "" }
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
    if problem.id == "taper-malformed", let reason = values["reason"] {
      values["reason"] = TaperWords.text(of: reason)?(language) ?? reason
    }
    if let setting = values["setting"].flatMap(Setting.init(rawValue:)) {
      values["allowed"] = setting.allowedText(language)
    }
    guard let text = ErrorWords.text(of: problem.id) else { return [problem.id] }
    var lines = [text.what(language, values: values)]
    let near = values["near"] ?? values["suggestion"] ?? ""
    if !near.isEmpty { lines.append(ErrorWords.didYouMean(language, ["near": near])) }
    lines.append(text.wayOut(language, values: values))
    return lines
  }

  /// A problem of a text: its place, then as any other problem on one line.
  static func line(_ problem: TextProblem, _ language: Language) -> String {
    let place = problem.place
    let mark =
      problem.severity == .error ? ErrorWords.mark(language) : ErrorWords.warning(language)
    var values = problem.values.mapValues { Self.printable($0) }
    values["subject"] = printable(problem.subject)
    if problem.kind == .badTaper, let reason = values["reason"] {
      values["reason"] = TaperWords.text(of: reason)?(language) ?? reason
    }
    var parts = ["\(place.file):\(place.line):\(place.column): \(mark)"]
    if let text = ErrorWords.text(of: problem.id) {
      if !problem.subject.isEmpty { parts.append("\(printable(problem.subject)):") }
      parts.append(text.what(language, values: values))
      let near = values["suggestion"] ?? ""
      if !near.isEmpty { parts.append(ErrorWords.didYouMean(language, ["near": near])) }
      parts.append(text.wayOut(language, values: values))
    } else {
      parts.append(problem.id)
    }
    return parts.joined(separator: " ")
  }

  /// Without signs that would steer the terminal.
  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.isSteering ? "\u{FFFD}" : $0 }))
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
    let message = folded(ParserMessages.translated(text, console.language))
    if code.isSuccess {
      console.data(message + "\n")
      return 0
    }
    guard code == .validationFailure else { return nil }
    console.talk(message)
    return code.rawValue
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
  fileprivate var isAboutPeople: Bool { id == "worker-unknown" || id == "partner-unknown" }
}
