import CivilTime
import PlanAPI
import PlanText
import Planner
import Wording

/// Answers questions about terms, one JSON object a line.
struct TermBatch {
  /// Longer lines are no questions.
  static let longestLine = 10_000

  private struct Question: Decodable {
    var origin: String
    var amount: Int32
    var unit: String
    var roll: String?
  }

  let calendar: WorkingCalendar
  let language: Language

  /// The answer to a line: the question with its end, or the error; never a stop.
  func answer(_ line: String, number: Int) -> (text: [UInt8], isAnswered: Bool) {
    do {
      let (origin, term, roll) = try read(line, number)
      let end = try term.applied(to: origin, roll: roll, calendar: calendar)
      let fields: [(name: String, value: JSONTree)] = [
        ("origin", .date(origin)), ("amount", .int(Int(term.amount))),
        ("unit", .string(term.unit.rawValue)), ("roll", .string(roll.rawValue)),
        ("result", .date(end)),
      ]
      return (Self.line(fields), true)
    } catch {
      let problem =
        Problem(known: error)
        ?? Problem(.running(.unexpected), .bug, ["kind": "\(type(of: error))"])
      let message = ErrorPrinter.sentences(about: problem, language).joined(separator: " ")
      return (
        Self.line([
          ("line", .int(number)), ("error", .string(problem.id)), ("message", .string(message)),
        ]), false
      )
    }
  }

  private func read(_ line: String, _ number: Int) throws -> (CivilDate, Term, Roll) {
    guard
      let question = try? BoundedJSON.decode(
        Question.self, from: line.utf8, most: Self.longestLine)
    else { throw Problem(.input(.batchLineMalformed), .badInput, ["line": String(number)]) }
    guard let origin = CivilDate(question.origin) else {
      throw DateInputError.unknown(String(question.origin.prefix(60)), suggestions: [])
    }
    // Read as it would be typed, so that the same bounds hold.
    let term = try Term(parsing: "\(question.amount)\(question.unit)")
    return (origin, term, try Roll.named(question.roll ?? Roll.none.rawValue))
  }

  private static func line(_ fields: [(name: String, value: JSONTree)]) -> [UInt8] {
    JSONWriter.document(.compact) { JSONTree.object(fields).write(to: &$0) }
  }
}

extension Roll {
  /// The roll with a name.
  ///
  /// - Throws: ``Problem`` `roll-unknown` with those there are.
  static func named(_ name: String) throws(Problem) -> Roll {
    guard let roll = Roll(rawValue: name) else {
      let names = allCases.map(\.rawValue)
      throw Problem(
        .input(.rollUnknown), .usage,
        [
          "roll": String(name.prefix(40)), "rolls": names.joined(separator: ", "),
          "near": NearNames.of(name, among: names).joined(separator: ", "),
        ])
    }
    return roll
  }
}
