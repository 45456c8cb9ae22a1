import CarePlans
import Planner
import ReportTables
import Reports
import Wording

/// What a new plan asks at once, in lines that say what each answer brings and how it is typed.
struct FirstQuestionsText {
  let language: Language
  /// The short code of the plan.
  let plan: String

  /// None where nothing is unknown.
  func lines(_ questions: FirstQuestions) -> [String] {
    guard !questions.entries.isEmpty else { return [] }
    return [FirstQuestionWords.head(language)] + questions.entries.map(line)
  }

  private func line(_ entry: FirstQuestions.Entry) -> String {
    let name = entry.title(language)
    switch entry.subject {
    case .anchor(let key):
      return FirstQuestionWords.anchor(
        language,
        ["name": name, "items": list(entry.items), "plan": plan, "key": key.rawValue])
    case .fact(let key):
      return FirstQuestionWords.fact(
        language,
        [
          "name": name, "answers": entry.answers.map(text).joined(separator: "; "), "plan": plan,
          "key": key.rawValue, "values": entry.answers.map(\.value).joined(separator: "|"),
        ])
    }
  }

  private func text(_ answer: FirstQuestions.Answer) -> String {
    let word = ItemWords.answer(answer.value, language)
    guard !answer.items.isEmpty else {
      return FirstQuestionWords.addsNothing(language, ["answer": word])
    }
    return FirstQuestionWords.adds(language, ["answer": word, "items": list(answer.items)])
  }

  /// The first few by name.
  private func list(_ items: [ItemKey]) -> String {
    let named = items.prefix(3).map(\.rawValue).joined(separator: ", ")
    return items.count > 3 ? "\(named) +\(items.count - 3)" : named
  }
}
