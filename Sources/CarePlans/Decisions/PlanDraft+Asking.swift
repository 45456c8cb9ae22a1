package import CivilTime

extension PlanDraft {
  /// Asks a partner or a worker something about the plan, or an item of it.
  ///
  /// - Parameters:
  ///   - asker: Nil for the coordinator, for whom the partner of that role asks.
  ///   - due: Nil for ``PlanQuestion/term`` after the day, in the working days of whoever is asked.
  /// - Throws: ``PlanRefusal`` `asker-needed`, `question-to-oneself`, `day-not-later`, and as every change.
  package mutating func ask(
    _ answerer: PlanQuestion.Party, from asker: PlanQuestion.Party?, about item: NamedItem?,
    on day: CivilDate, due: CivilDate?, text: String
  ) throws {
    try requireLiving()
    try requirePast(day)
    if let item { try requireThere(item) }
    let coordinator = calendars.partner(of: PlanQuestion.coordinatorRole, in: plan)
      .map { PlanQuestion.Party($0) }
    guard let asker = asker ?? coordinator else { throw PlanRefusal.askerNeeded(plan.code) }
    guard asker != answerer else { throw PlanRefusal.questionToOneself(answerer.name) }
    let until = due ?? term(from: day, for: answerer)
    guard until >= day else { throw PlanRefusal.dayNotLater(until, than: day) }
    try note(
      .asked(
        PlanQuestion(
          key: try nextQuestionKey(), number: plan.lastNumber + 1, about: item?.key, asker: asker,
          answerer: answerer, on: day, due: until, text: text)))
  }

  /// Answers a question; what was asked back is answered by the asker, and then it is again the other's
  /// turn.
  ///
  /// - Parameter due: Until when the other side answers then; nil for ``PlanQuestion/term``.
  /// - Throws: ``PlanRefusal`` `question-over`, `due-not-asked`, and as every change.
  package mutating func answer(
    _ key: ItemKey, on day: CivilDate, due: CivilDate?, text: String?
  ) throws {
    let question = try openQuestion(key, on: day)
    guard question.turn == .answerer else { return try pass(question, on: day, due, text) }
    guard due == nil else { throw PlanRefusal.dueNotAsked(ref(key)) }
    try note(.answered(key, on: day, text: text))
  }

  /// Asks the asker something back: then it is its turn.
  ///
  /// - Throws: ``PlanRefusal`` `question-asked-back` when it is already, and as ``answer(_:on:due:text:)``.
  package mutating func askBack(
    _ key: ItemKey, on day: CivilDate, due: CivilDate?, text: String?
  ) throws {
    let question = try openQuestion(key, on: day)
    guard question.turn == .answerer else { throw PlanRefusal.questionAskedBack(ref(key)) }
    try pass(question, on: day, due, text)
  }

  /// Asks whoever's turn it is again; no date moves.
  package mutating func chase(_ key: ItemKey, on day: CivilDate) throws {
    _ = try openQuestion(key, on: day)
    try note(.chased(key, on: day))
  }

  /// Takes a question back: nobody owes an answer any more.
  package mutating func withdraw(_ key: ItemKey, on day: CivilDate) throws {
    _ = try openQuestion(key, on: day)
    try note(.questionWithdrawn(key, on: day))
  }

  /// The question that something is said about.
  ///
  /// - Throws: ``PlanRefusal`` `not-a-question`.
  package func question(_ item: NamedItem) throws(PlanRefusal) -> PlanQuestion {
    guard let line = item.line(.question), let question = plan.question(line.key) else {
      throw PlanRefusal.notAQuestion(ref(item.key))
    }
    return question
  }

  private mutating func pass(
    _ question: PlanQuestion, on day: CivilDate, _ due: CivilDate?, _ text: String?
  ) throws {
    let until = due ?? term(from: day, for: question.party(question.turn.other))
    guard until >= day else { throw PlanRefusal.dayNotLater(until, than: day) }
    try note(.turned(question.key, on: day, due: until, text: text))
  }

  private func openQuestion(_ key: ItemKey, on day: CivilDate) throws(PlanRefusal) -> PlanQuestion {
    try requireLiving()
    guard let question = plan.question(key) else { throw PlanRefusal.notAQuestion(ref(key)) }
    if let over = question.answeredOn ?? question.withdrawnOn {
      throw PlanRefusal.questionOver(ref(key), on: over)
    }
    try requirePast(day)
    guard day >= question.since else {
      throw PlanRefusal.dayBeforeStart(ref(key), day, start: question.since)
    }
    return question
  }

  private func requireThere(_ item: NamedItem) throws(PlanRefusal) {
    switch item {
    case .task(let key), .series(let key), .contact(let key, _), .measure(let key):
      try requireKept(key)
    case .line(let line):
      if line.sort == .question { throw PlanRefusal.questionAboutQuestion(ref(line.key)) }
    }
  }

  private func term(from day: CivilDate, for party: PlanQuestion.Party) -> CivilDate {
    day.adding(PlanQuestion.term, in: calendars.calendar(of: party.partner))
  }

  /// The next key that nothing of the plan has, nor anything that waits in its template.
  private func nextQuestionKey() throws -> ItemKey {
    let text = try template()
    let waiting = Set((text.tasks.map(\.task.key) + text.series.map(\.series.key)).map(\.folded))
    let names = ItemNames(of: plan)
    var number = plan.questions.count
    var key: ItemKey
    repeat {
      number += 1
      key = PlanQuestion.key(number)
    } while names.have(key) || waiting.contains(key.folded)
    return key
  }
}
