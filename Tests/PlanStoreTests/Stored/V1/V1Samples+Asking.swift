import CarePlans
import CivilTime

@testable import PlanStore

extension V1Samples {
  /// What was asked, answered and taken back; came with version 9 of the store.
  static let askingEvents: [PlanEvent] = [
    .asked(bareQuestion), .asked(fullQuestion()), .turned("Q1", on: day, due: later, text: "Welk?"),
    .turned("Q1", on: day, due: later, text: nil), .chased("Q1", on: day),
    .answered("Q1", on: day, text: nil), .answered("Q1", on: day, text: "Vanaf 1 juni"),
    .questionWithdrawn("Q1", on: later), .imported(askedPlan()),
  ]

  private static let bareQuestion = PlanQuestion(
    key: "Q1", number: 82, about: nil, asker: PlanQuestion.Party("gemeente"),
    answerer: PlanQuestion.Party("wonen"), on: day, due: later, text: nil)

  private static func fullQuestion() -> PlanQuestion {
    var question = PlanQuestion(
      key: "Q2", number: 83, about: "DR21.2", asker: PlanQuestion.Party("gemeente", "gem-01"),
      answerer: PlanQuestion.Party("wonen", "wonen-01"), on: day, due: later,
      text: "Welk \"huis\"?\n– é 😀")
    question.messages.append(PlanQuestion.Message(by: .answerer, on: later, text: nil))
    question.turn = .asker
    question.since = later
    question.chasedOn = [later, later]
    question.answeredOn = later
    question.withdrawnOn = later
    return question
  }

  private static func askedPlan() -> CarePlan {
    var plan = barePlan
    plan.questions = [bareQuestion, fullQuestion()]
    return plan
  }
}
