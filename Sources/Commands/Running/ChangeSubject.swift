import CarePlans
import PlanAPI
import Wording

/// What a change is of that is none of plans: a partner, a worker, an account, a key.
struct ChangeSubject {
  /// As typed.
  var id: String
  /// What is said when it is written, and in a preview.
  var done = DirectoryWords.saved
  var wouldDo = DirectoryWords.wouldSave
  /// What is asked before it is written, where that is no matter of dates.
  var question: Phrase?
  /// What is said before the question.
  var preface: [String] = []
  /// What is said after that.
  var notes: [String] = []
  /// Whether programs are answered as for a change of plans, with all that moves.
  var isToldAsPlans = false
  /// What JSON says beside the change.
  var details: [(name: String, value: JSONTree)] = []

  func lines(wasWritten: Bool, _ language: Language) -> [String] {
    [(wasWritten ? done : wouldDo)(language, ["id": id])] + notes
  }

  /// As programs read it.
  func json(of told: ChangeReport) -> JSONTree {
    if isToldAsPlans {
      guard case .object(let members) = told.json else { return told.json }
      return .object(members + details)
    }
    return .object(
      [
        ("id", .string(id)), ("written", .bool(told.wasWritten)),
        ("plans", .texts(told.parts.map(\.code.description))),
      ] + details)
  }
}
