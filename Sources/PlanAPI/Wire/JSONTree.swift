package import CivilTime

/// A JSON value as it will be written: members in the order given.
///
/// For answers of modest size whose shape is put together from parts; long lists are written
/// straight away.
package indirect enum JSONTree: Sendable {
  case object([(name: String, value: JSONTree)])
  case array([JSONTree])
  case string(String)
  case int(Int)
  case bool(Bool)
  case null

  /// A text, or null.
  package static func text(_ text: String?) -> JSONTree { text.map(JSONTree.string) ?? .null }
  /// A date by ISO 8601, or null.
  package static func date(_ date: CivilDate?) -> JSONTree { text(date?.description) }
  /// A number, or null.
  package static func number(_ number: Int?) -> JSONTree { number.map(JSONTree.int) ?? .null }
  /// An array of texts, in the order given.
  package static func texts(_ texts: some Sequence<String>) -> JSONTree {
    .array(texts.map(JSONTree.string))
  }

  /// The document, laid out for people.
  package func bytes() -> [UInt8] { JSONWriter.document { write(to: &$0) } }

  /// Writes it as the next value.
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.name(member.name)
          member.value.write(to: &writer)
        }
      }
    case .array(let values):
      writer.list { writer in
        for value in values { value.write(to: &writer) }
      }
    case .string(let text): writer.value(text)
    case .int(let number): writer.value(number)
    case .bool(let flag): writer.value(flag)
    case .null: writer.null()
    }
  }
}
