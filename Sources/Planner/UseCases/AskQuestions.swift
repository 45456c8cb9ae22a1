import CarePlans
package import CivilTime
import PlanText
import Wording

/// Who is asked, for whom, and by when.
package struct Asking: Sendable, Hashable {
  /// A partner or a worker, as typed.
  package var to: String
  /// The same; nil for whoever acts.
  package var from: String?
  package var on: CivilDate
  /// Nil for the usual term.
  package var due: CivilDate?

  package init(to: String, from: String? = nil, on: CivilDate, due: CivilDate? = nil) {
    self.to = to
    self.from = from
    self.on = on
    self.due = due
  }
}

extension Planner {
  /// Asks a partner or a worker something about a plan, or an item of it.
  ///
  /// - Parameter options: Their reason is the text of the question, which stands in no history.
  /// - Throws: ``Problem`` `party-unknown`, `question-text-needed`, `question-for-others`, and as every
  ///   change.
  package func ask(_ ref: String, _ asking: Asking, options: ChangeOptions) throws -> ChangeOutcome
  {
    let text = try asked(options)
    let found = try resolve([ref])[0]
    let answerer = try party(typed: asking.to)
    let asker = try asker(typed: asking.from, in: found.code)
    return try change([found.code], options: options.silent) { draft in
      try draft.ask(
        answerer, from: asker, about: found.item, on: asking.on, due: asking.due, text: text)
    }
  }

  /// Answers a question, or asks something back.
  ///
  /// - Parameter options: Their reason is the text; what is asked back needs one.
  /// - Throws: ``Problem`` `question-text-needed`, `question-of-others`, and as every change.
  package func answer(
    _ ref: String, isBack: Bool, on day: CivilDate, due: CivilDate?, options: ChangeOptions
  ) throws -> ChangeOutcome {
    let text = isBack ? try asked(options) : options.reason
    return try change([ref], options: options.silent) { draft, item in
      let question = try draft.question(item)
      try requireSpeaking(for: question.party(question.turn), of: draft.ref(item))
      if isBack {
        try draft.askBack(question.key, on: day, due: due, text: text)
      } else {
        try draft.answer(question.key, on: day, due: due, text: text)
      }
    }
  }

  /// Notes that whoever's turn it is was asked again.
  package func chase(_ refs: [String], on day: CivilDate, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    try change(refs, options: options) { draft, item in
      let question = try draft.question(item)
      try requireSpeaking(for: question.party(question.turn.other), of: draft.ref(item))
      try draft.chase(question.key, on: day)
    }
  }

  /// Takes questions back, with a reason.
  package func withdraw(_ refs: [String], on day: CivilDate, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    try requireReason(options, for: "withdraw")
    return try change(refs, options: options) { draft, item in
      let question = try draft.question(item)
      try requireSpeaking(for: question.asker, of: draft.ref(item))
      try draft.withdraw(question.key, on: day)
    }
  }

  /// The text of a question.
  private func asked(_ options: ChangeOptions) throws(Problem) -> String {
    guard let text = options.reason, text.contains(where: { !$0.isWhitespace }) else {
      throw Problem(.question(.textNeeded), .usage)
    }
    return text
  }

  /// The partner or worker that a word means, in any case.
  private func party(typed text: String) throws -> PlanQuestion.Party {
    let directory = try cache.directory(of: repository)
    let wanted = text.lowercased()
    if let partner = directory.partners.keys.first(where: { $0.rawValue.lowercased() == wanted }) {
      return PlanQuestion.Party(partner)
    }
    if let worker = directory.workers.values.first(where: { $0.id.rawValue.lowercased() == wanted }
    ),
      scope?.knows(worker.id) ?? true
    {
      try requireWorker(worker.id)
      return PlanQuestion.Party(worker.partner, worker.id)
    }
    let names =
      directory.partners.keys.map(\.rawValue) + directory.workers.keys.map(\.rawValue)
    throw Problem(
      .question(.partyUnknown), .notFound,
      [
        "who": String(text.prefix(40)),
        "near": NearNames.of(text, among: names).joined(separator: ", "),
      ])
  }

  /// For whom is asked: who sees parts of a plan asks for itself; nil for the coordinator.
  private func asker(typed text: String?, in plan: PlanCode) throws -> PlanQuestion.Party? {
    let named = try text.map { try party(typed: $0) }
    guard let scope, !scope.opens(plan) else { return try named ?? ownParty() }
    if let named, !scope.speaks(for: named) {
      throw Problem(.question(.forOthers), .notPermitted, ["who": named.name])
    }
    return named ?? scope.party
  }

  /// Whoever acts, where it is a worker or a partner.
  private func ownParty() throws -> PlanQuestion.Party? {
    guard let actor else { return nil }
    let directory = try cache.directory(of: repository)
    let worker = actor.account?.worker ?? WorkerID(actor.name)
    if let known = directory.workers[worker] { return PlanQuestion.Party(known.partner, worker) }
    let partner = PartnerID(actor.name)
    return directory.partners[partner].map { _ in PlanQuestion.Party(partner) }
  }

  /// Refuses to speak for others, to those who see parts of the plan.
  private func requireSpeaking(for party: PlanQuestion.Party, of item: PlanItem) throws {
    guard let scope, !scope.opens(item.plan), !scope.speaks(for: party) else { return }
    throw Problem(.question(.ofOthers), .notPermitted, ["ref": item.description])
  }
}

extension ChangeOptions {
  /// The same without what is no reason but the text of a question.
  fileprivate var silent: ChangeOptions {
    var result = self
    result.reason = nil
    return result
  }
}
