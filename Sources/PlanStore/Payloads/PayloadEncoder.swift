import FoundationEssentials
import Planner

/// Writes values as JSON.
///
/// The encoder of Foundation asks of each type whether it is one of its special ones, and the
/// first answer for a type costs a search through the whole program: several milliseconds at
/// each start. A command that writes one change set is over in less. The text is the same.
struct PayloadEncoder: Encoder {
  private let output: PayloadOutput
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  static func encode(_ value: some Encodable) throws -> Data {
    let output = PayloadOutput()
    try output.write(value)
    return Data(output.bytes)
  }

  init(_ output: PayloadOutput) { self.output = output }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(PayloadObjectWriter(output))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { PayloadArrayWriter(output) }
  func singleValueContainer() -> any SingleValueEncodingContainer { PayloadValueWriter(output) }
}

/// The text so far, with the objects and arrays that are still open.
///
/// Whoever writes to an outer one closes those inside it: values are always written whole.
final class PayloadOutput {
  private(set) var bytes: [UInt8] = []
  private var open: [(end: UInt8, isEmpty: Bool)] = []

  var depth: Int { open.count }

  func begin(_ start: Character, end: Character) {
    bytes.append(start.asciiValue ?? 0)
    open.append((end.asciiValue ?? 0, true))
  }

  func close(to depth: Int) {
    while open.count > depth { bytes.append(open.removeLast().end) }
  }

  /// Makes room for the next member of the innermost one at a depth.
  func next(at depth: Int) {
    close(to: depth)
    if !open[depth - 1].isEmpty { bytes.append(UInt8(ascii: ",")) }
    open[depth - 1].isEmpty = false
  }

  func key(_ text: String, at depth: Int) {
    next(at: depth)
    write(text)
    bytes.append(UInt8(ascii: ":"))
  }

  func write(_ value: some Encodable) throws {
    let depth = depth
    let count = bytes.count
    try value.encode(to: PayloadEncoder(self))
    close(to: depth)
    // A value with nothing in it asks for no container.
    if bytes.count == count { bytes.append(contentsOf: "{}".utf8) }
  }

  func write(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<32: bytes.append(contentsOf: "\\u00\(Hex.text([byte]))".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  func writeNumber(_ value: some BinaryInteger) { bytes.append(contentsOf: String(value).utf8) }
  func write(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }
  func writeNull() { bytes.append(contentsOf: "null".utf8) }

  /// No stored value has a fraction; a new one that has would need a decision about its form.
  func refuse(_ value: some BinaryFloatingPoint) throws -> Never {
    throw EncodingError.invalidValue(
      value, EncodingError.Context(codingPath: [], debugDescription: "a fraction"))
  }
}
