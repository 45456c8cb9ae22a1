import FoundationEssentials

/// Reads values written by ``PayloadEncoder``, and any other JSON without fractions.
struct PayloadDecoder: Decoder {
  private let tape: PayloadTape
  private let node: Int
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    let tape = try PayloadTape(Array(data))
    return try Value(from: PayloadDecoder(tape, 0))
  }

  init(_ tape: PayloadTape, _ node: Int) {
    self.tape = tape
    self.node = node
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(try PayloadObjectReader<Key>(tape, node))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try PayloadArrayReader(tape, node)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    PayloadValueReader(tape, node)
  }
}
