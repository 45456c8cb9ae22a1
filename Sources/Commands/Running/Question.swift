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
      throw Problem("question-without-terminal", .refused, ["question": question])
    }
    if let seat { return try seat.ask(question) }
    prompt("\(question) \(QuestionWords.choices(language)) ")
    let answer = readLine(strippingNewline: true)?.lowercased().filter { !$0.isWhitespace } ?? ""
    guard ["j", "ja", "y", "yes"].contains(answer) else {
      throw Problem("question-declined", .refused)
    }
  }

  /// Asks for a line of text; nil when nobody can answer or nothing was typed.
  func askText(_ question: String) -> String? {
    answer {
      prompt("\(question) ")
      return readLine(strippingNewline: true)
    }
  }

  /// Asks for a secret, which is not shown while it is typed; nil when nobody can answer or nothing
  /// was typed.
  func askSecret(_ question: String) -> String? {
    answer { HiddenLine.read { prompt("\(question) ") } }
  }

  private func answer(_ read: () -> String?) -> String? {
    guard canAsk, seat == nil, let answer = read(), answer.contains(where: { !$0.isWhitespace })
    else { return nil }
    return answer
  }
}
