package import CarePlans
import CivilTime

/// A question as JSON; what was said is in it only where the question itself is asked for.
package struct QuestionWire {
  private let question: PlanQuestion
  private let standing: Standing?
  private let hasTexts: Bool

  /// - Parameter standing: Where it stands, of those who owe it.
  package init(_ question: PlanQuestion, standing: Standing?, hasTexts: Bool) {
    self.question = question
    self.standing = standing
    self.hasTexts = hasTexts
  }

  package var tree: JSONTree {
    let exchange = question.exchange
    return .object(
      [
        ("key", .string(question.key.rawValue)), ("number", .int(question.number)),
        ("about", .text(question.about?.rawValue)), ("asker", Self.party(question.asker)),
        ("answerer", Self.party(question.answerer)), ("state", .string(state)),
        ("turn", .text(question.isOpen ? Self.name(question.turn) : nil)),
        ("askedOn", .date(question.askedOn)), ("since", .date(question.since)),
        ("due", .date(question.due)), ("timesAsked", .int(exchange.times)),
        ("lastAskedOn", .date(exchange.lastAskedOn)),
        ("answeredOn", .date(question.answeredOn)), ("withdrawnOn", .date(question.withdrawnOn)),
        ("overdue", .bool(standing?.isOverdue ?? false)),
        ("daysLate", .int(standing?.daysLate ?? 0)),
      ] + (hasTexts ? [("messages", .array(question.messages.map(Self.message)))] : []))
  }

  private var state: String {
    if question.withdrawnOn != nil { return "withdrawn" }
    return question.answeredOn == nil ? "open" : "answered"
  }

  private static func party(_ party: PlanQuestion.Party) -> JSONTree {
    .object([
      ("partner", .string(party.partner.rawValue)), ("worker", .text(party.worker?.rawValue)),
    ])
  }

  private static func message(_ message: PlanQuestion.Message) -> JSONTree {
    .object([
      ("by", .string(name(message.by))), ("on", .date(message.on)), ("text", .text(message.text)),
    ])
  }

  private static func name(_ side: PlanQuestion.Side) -> String {
    switch side {
    case .asker: "asker"
    case .answerer: "answerer"
    }
  }
}
