package import CivilTime

/// Something asked about a plan, or an item of it: whoever's turn it is owes an answer until there is
/// one, or until the question is taken back.
package struct PlanQuestion: Sendable, Hashable {
  /// Who asks or answers: a partner, or one worker of it.
  package struct Party: Sendable, Hashable {
    package var partner: PartnerID
    package var worker: WorkerID?

    package init(_ partner: PartnerID, _ worker: WorkerID? = nil) {
      self.partner = partner
      self.worker = worker
    }

    /// What lists call it.
    package var name: String { worker?.rawValue ?? partner.rawValue }
  }

  /// The two that a question is between.
  package enum Side: Sendable, Hashable, CaseIterable {
    case asker, answerer

    /// The other one.
    package var other: Side { self == .asker ? .answerer : .asker }
  }

  /// What one of both said, on its day.
  package struct Message: Sendable, Hashable {
    package var by: Side
    package var on: CivilDate
    /// Sealed with the plan; nil where nothing was written down.
    package var text: String?

    package init(by: Side, on: CivilDate, text: String?) {
      self.by = by
      self.on = on
      self.text = text
    }
  }

  package var key: ItemKey
  package var number: Int
  /// What of the plan it is about; nil for the plan itself.
  package var about: ItemKey?
  package var asker: Party
  package var answerer: Party
  /// Whose turn it is.
  package var turn: Side
  /// Since when it is.
  package var since: CivilDate
  /// By when whoever's turn it is answers.
  package var due: CivilDate
  /// The days on which was asked again, whoever's turn it was.
  package var chasedOn: [CivilDate]
  /// What was said, oldest first: the question itself, questions back, the answer.
  package var messages: [Message]
  package var answeredOn: CivilDate?
  /// The day it was taken back.
  package var withdrawnOn: CivilDate?

  package init(
    key: ItemKey, number: Int, about: ItemKey?, asker: Party, answerer: Party, on day: CivilDate,
    due: CivilDate, text: String?
  ) {
    self.key = key
    self.number = number
    self.about = about
    self.asker = asker
    self.answerer = answerer
    turn = .answerer
    since = day
    self.due = due
    chasedOn = []
    messages = [Message(by: .asker, on: day, text: text)]
    answeredOn = nil
    withdrawnOn = nil
  }
}

extension PlanQuestion {
  /// How long whoever is asked has when nobody says until when.
  package static let term = Term(5, .workingDays)

  /// The role whose partner asks for the coordinator.
  package static let coordinatorRole: RoleKey = "PR"

  /// The key of the n-th question of a plan: `Q3`.
  package static func key(_ number: Int) -> ItemKey { ItemKey("Q\(number)") }

  /// Whether an answer is still owed.
  package var isOpen: Bool { answeredOn == nil && withdrawnOn == nil }

  /// The day it was asked.
  package var askedOn: CivilDate { messages.first?.on ?? since }

  /// One of both.
  package func party(_ side: Side) -> Party { side == .asker ? asker : answerer }

  /// What commitments say of it: everything but the texts.
  package var exchange: QuestionExchange {
    QuestionExchange(
      about: about, asker: asker, answerer: answerer, turn: turn, askedOn: askedOn, since: since,
      chases: chasedOn.count, chasedOn: chasedOn.max())
  }
}

extension PlanQuestion {
  /// The question goes to the other side, which has until a day.
  mutating func pass(on day: CivilDate, due: CivilDate, text: String?) {
    messages.append(Message(by: turn, on: day, text: text))
    turn = turn.other
    since = day
    self.due = due
  }

  /// There is an answer.
  mutating func answer(on day: CivilDate, text: String?) {
    messages.append(Message(by: turn, on: day, text: text))
    answeredOn = day
  }
}

/// Who asked whom, whose turn it is, and how often was asked again: what lists know of a question.
package struct QuestionExchange: Sendable, Hashable {
  package typealias Party = PlanQuestion.Party
  package typealias Side = PlanQuestion.Side

  /// What of the plan it is about; nil for the plan itself, and where that may not be named.
  package var about: ItemKey?
  package var asker: Party
  package var answerer: Party
  package var turn: Side
  package var askedOn: CivilDate
  /// Since when it is the turn of whoever owes.
  package var since: CivilDate
  /// How often was asked again.
  package var chases: Int
  /// The day of the last time.
  package var chasedOn: CivilDate?

  package init(
    about: ItemKey?, asker: Party, answerer: Party, turn: Side, askedOn: CivilDate,
    since: CivilDate, chases: Int, chasedOn: CivilDate?
  ) {
    self.about = about
    self.asker = asker
    self.answerer = answerer
    self.turn = turn
    self.askedOn = askedOn
    self.since = since
    self.chases = chases
    self.chasedOn = chasedOn
  }

  /// Both, the asker first.
  package var parties: [Party] { [asker, answerer] }

  /// Whoever owes the next word.
  package var owing: Party { turn == .asker ? asker : answerer }

  /// How often was asked in all, the first time counted; it never falls.
  package var times: Int { chases + 1 }

  /// The day it was asked last.
  package var lastAskedOn: CivilDate { chasedOn.map { max($0, since) } ?? since }
}

extension CarePlan {
  /// The place of a question in ``questions``.
  package func questionIndex(_ key: ItemKey) -> Int? { questions.firstIndex { $0.key == key } }

  /// A question by its key.
  package func question(_ key: ItemKey) -> PlanQuestion? {
    questionIndex(key).map { questions[$0] }
  }
}
