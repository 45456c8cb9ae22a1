import CarePlans
import CivilTime

extension PlanQuestion.Side: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .asker: "asker"
    case .answerer: "answerer"
    }
  }
}

extension V1 {
  /// Something that was asked.
  enum QuestionForm: StoredForm {
    static func write(_ question: PlanQuestion, to output: inout PayloadOutput) {
      output.put("key", question.key)
      output.put("number", question.number)
      output.put("about", question.about)
      output.put("asker", PartyForm.self, question.asker)
      output.put("answerer", PartyForm.self, question.answerer)
      output.put("turn", question.turn)
      output.put("since", question.since)
      output.put("due", question.due)
      output.put("chases", each: ChaseForm.self, question.chasedOn.ifAny)
      output.put("messages", each: MessageForm.self, question.messages)
      output.put("answeredOn", question.answeredOn)
      output.put("withdrawnOn", question.withdrawnOn)
    }

    static func read(_ object: inout PayloadObject) throws -> PlanQuestion {
      let key: ItemKey = try object.key("key")
      let number = try object.number("number")
      let about: ItemKey? = try object.optionalKey("about")
      let asker = try object.form("asker", PartyForm.self)
      let answerer = try object.form("answerer", PartyForm.self)
      let turn: PlanQuestion.Side = try object.word("turn")
      var question = PlanQuestion(
        key: key, number: number, about: about, asker: asker, answerer: answerer,
        on: try object.day("since"), due: try object.day("due"), text: nil)
      question.turn = turn
      question.chasedOn = try object.forms("chases", ChaseForm.self) ?? []
      question.messages = try object.forms("messages", MessageForm.self) ?? []
      question.answeredOn = try object.optionalDay("answeredOn")
      question.withdrawnOn = try object.optionalDay("withdrawnOn")
      return question
    }
  }

  /// Who asks or answers.
  enum PartyForm: StoredForm {
    static func write(_ party: PlanQuestion.Party, to output: inout PayloadOutput) {
      output.put("partner", party.partner)
      output.put("worker", party.worker)
    }

    static func read(_ object: inout PayloadObject) throws -> PlanQuestion.Party {
      PlanQuestion.Party(try object.key("partner"), try object.optionalKey("worker"))
    }
  }

  /// A day on which was asked again.
  enum ChaseForm: StoredForm {
    static func write(_ day: CivilDate, to output: inout PayloadOutput) { output.put("on", day) }

    static func read(_ object: inout PayloadObject) throws -> CivilDate { try object.day("on") }
  }

  /// What one of both said.
  enum MessageForm: StoredForm {
    static func write(_ message: PlanQuestion.Message, to output: inout PayloadOutput) {
      output.put("by", message.by)
      output.put("on", message.on)
      output.put("text", message.text)
    }

    static func read(_ object: inout PayloadObject) throws -> PlanQuestion.Message {
      PlanQuestion.Message(
        by: try object.word("by"), on: try object.day("on"),
        text: try object.optionalText("text"))
    }
  }
}
