/// What an answer looks like, as far as a description of the API promises it.
///
/// `["total": .number, "items": .list(["ref": .text])]`: every field is there, and there may be more.
package indirect enum AnswerShape: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// `date` is a day, 2027-03-01.
  case text, date, number, flag
  /// One of these texts.
  case word([String])
  /// Any of them, or null.
  case optional(AnswerShape)
  case list(AnswerShape)
  case object([Member])
  /// One of several, by who asks.
  case either([AnswerShape])

  /// One field of an object.
  package struct Member: Sendable, Hashable {
    package var name: String
    package var shape: AnswerShape

    package init(name: String, shape: AnswerShape) {
      self.name = name
      self.shape = shape
    }
  }

  package init(dictionaryLiteral fields: (String, AnswerShape)...) {
    self = .object(fields.map { Member(name: $0.0, shape: $0.1) })
  }

  /// A text, or null.
  package static let optionalText = optional(.text)
  /// A day, or null.
  package static let optionalDate = optional(.date)
  /// A number, or null.
  package static let optionalNumber = optional(.number)

  /// An object with the fields of two.
  package static func + (first: AnswerShape, second: AnswerShape) -> AnswerShape {
    guard case .object(let some) = first, case .object(let more) = second else { return second }
    return .object(some + more)
  }

  /// The same as JSON Schema says it.
  var schema: JSONTree {
    switch self {
    case .optional(let shape): .object(shape.members(orNull: true))
    default: .object(members(orNull: false))
    }
  }

  private func members(orNull: Bool) -> [(name: String, value: JSONTree)] {
    func type(_ name: String) -> [(name: String, value: JSONTree)] {
      [("type", orNull ? .texts([name, "null"]) : .string(name))]
    }
    switch self {
    case .text: return type("string")
    case .date: return type("string") + [("format", .string("date"))]
    case .number: return type("integer")
    case .flag: return type("boolean")
    case .word(let words): return type("string") + [("enum", .texts(words))]
    case .optional(let shape): return shape.members(orNull: true)
    case .either(let shapes): return [("anyOf", .array(shapes.map(\.schema)))]
    case .list(let item): return type("array") + [("items", item.schema)]
    case .object(let fields):
      guard !fields.isEmpty else { return type("object") }
      return type("object") + [
        ("properties", .object(fields.map { ($0.name, $0.shape.schema) })),
        ("required", .texts(fields.map(\.name))),
      ]
    }
  }
}
