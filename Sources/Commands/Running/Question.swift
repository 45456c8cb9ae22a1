import Planner
import Wording

extension Session {
  /// Asks before something that should not happen by mistake; goes on only after a yes.
  ///
  /// - Throws: ``Problem`` `question-without-terminal` when nobody can answer, or
  ///   `question-declined`.
  func ask(_ question: String, unless isSure: Bool) throws {
    try console.ask(question, unless: isSure)
  }
}

extension Console {
  /// As ``Session/ask(_:unless:)``, for commands without a store.
  func ask(_ question: String, unless isSure: Bool) throws {
    if isSure { return }
    guard canAsk else {
      throw Problem(.running(.questionWithoutTerminal), .refused, ["question": question])
    }
    if let seat { return try seat.ask(question) }
    prompt("\(question) \(QuestionWords.choices(language)) ")
    let answer = (try Self.typedLine() ?? "").lowercased().filter { !$0.isWhitespace }
    guard ["j", "ja", "y", "yes"].contains(answer) else {
      throw Problem(.running(.questionDeclined), .refused)
    }
  }

  /// Asks for a line of text; nil when nobody can answer or nothing was typed.
  ///
  /// - Throws: ``Problem`` `file-not-utf8` for bytes that are no text.
  func askText(_ question: String) throws(Problem) -> String? {
    try answer { () throws(Problem) in
      prompt("\(question) ")
      return try Self.typedLine()
    }
  }

  /// The same, of whoever typed the command on another machine too.
  func askTextAnywhere(_ question: String) throws -> String? {
    guard let seat else { return try askText(question) }
    guard canAsk, let line = try seat.askLine(question), line.contains(where: { !$0.isWhitespace })
    else { return nil }
    return line
  }

  /// Asks for a secret, which is not shown while it is typed; nil when nobody can answer or nothing
  /// was typed.
  ///
  /// - Throws: ``Problem`` `file-not-utf8` for bytes that are no text.
  func askSecret(_ question: String) throws(Problem) -> String? {
    try answer { () throws(Problem) in
      try HiddenLine.read {
        prompt("\(question) ")
      } line: { () throws(Problem) in
        try Self.typedLine()
      }
    }
  }

  private func answer(_ read: () throws(Problem) -> String?) throws(Problem) -> String? {
    guard canAsk, seat == nil, let answer = try read(),
      answer.contains(where: { !$0.isWhitespace })
    else { return nil }
    return answer
  }

  private static func typedLine() throws(Problem) -> String? {
    var lines = InputLines()
    guard let line = lines.next() else { return nil }
    guard let text = OuterText.decoded(line) else {
      throw Problem(.running(.fileNotUtf8), .badInput, ["path": "-"])
    }
    return text
  }
}
