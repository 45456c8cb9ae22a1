/// Reads the members of an object.
final class PayloadObjectReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let tape: PayloadTape
  private let start: Int
  private let end: Int
  /// Where the last member was found: they are mostly asked for in the order they stand in.
  private var last: Int
  var codingPath: [any CodingKey] { [] }

  init(_ tape: PayloadTape, _ node: Int) throws {
    try tape.expect(.object, at: node)
    self.tape = tape
    start = node + 1
    end = tape.end(of: node)
    last = start
  }

  var allKeys: [Key] {
    var result: [Key] = []
    var place = start
    while place < end {
      if let key = Key(stringValue: tape.string(at: place)) { result.append(key) }
      place = tape.end(of: place + 1)
    }
    return result
  }

  private func find(_ key: Key) -> Int? {
    let name = key.stringValue
    return find(name, from: last, to: end) ?? find(name, from: start, to: last)
  }

  private func find(_ name: String, from start: Int, to end: Int) -> Int? {
    var place = start
    while place < end {
      if tape.isEqual(name, at: place) {
        last = place
        return place + 1
      }
      place = tape.end(of: place + 1)
    }
    return nil
  }

  private func node(_ key: Key) throws -> Int {
    guard let node = find(key) else {
      throw DecodingError.keyNotFound(key, PayloadTape.context("a member is missing"))
    }
    return node
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }
  func decodeNil(forKey key: Key) throws -> Bool { tape.isNull(at: try node(key)) }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try Value(from: PayloadDecoder(tape, try node(key)))
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try tape.bool(at: node(key)) }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try tape.text(at: node(key))
  }

  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try tape.refuse() }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try tape.refuse() }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try tape.integer(at: node(key)) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try tape.integer(at: node(key)) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 {
    try tape.integer(at: node(key))
  }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 {
    try tape.integer(at: node(key))
  }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 {
    try tape.integer(at: node(key))
  }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try tape.integer(at: node(key)) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 {
    try tape.integer(at: node(key))
  }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 {
    try tape.integer(at: node(key))
  }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 {
    try tape.integer(at: node(key))
  }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 {
    try tape.integer(at: node(key))
  }

  func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type, forKey key: Key) throws
    -> KeyedDecodingContainer<Inner>
  {
    KeyedDecodingContainer(try PayloadObjectReader<Inner>(tape, node(key)))
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try PayloadArrayReader(tape, node(key))
  }

  func superDecoder() throws -> any Decoder {
    guard let node = find("super", from: start, to: end) else { return try tape.refuse() }
    return PayloadDecoder(tape, node)
  }

  func superDecoder(forKey key: Key) throws -> any Decoder { PayloadDecoder(tape, try node(key)) }
}

/// Reads the members of an array.
struct PayloadArrayReader: UnkeyedDecodingContainer {
  private let tape: PayloadTape
  private let end: Int
  private var place: Int
  private(set) var currentIndex = 0
  let count: Int?
  var codingPath: [any CodingKey] { [] }
  var isAtEnd: Bool { place >= end }

  init(_ tape: PayloadTape, _ node: Int) throws {
    try tape.expect(.array, at: node)
    self.tape = tape
    end = tape.end(of: node)
    place = node + 1
    count = tape.count(of: node)
  }

  private mutating func next() throws -> Int {
    guard place < end else {
      throw DecodingError.valueNotFound(Any.self, PayloadTape.context("the array is at its end"))
    }
    let node = place
    place = tape.end(of: node)
    currentIndex += 1
    return node
  }

  mutating func decodeNil() throws -> Bool {
    guard place < end, tape.isNull(at: place) else { return false }
    _ = try next()
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: PayloadDecoder(tape, try next()))
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool { try tape.bool(at: next()) }
  mutating func decode(_ type: String.Type) throws -> String { try tape.text(at: next()) }
  mutating func decode(_ type: Double.Type) throws -> Double { try tape.refuse() }
  mutating func decode(_ type: Float.Type) throws -> Float { try tape.refuse() }
  mutating func decode(_ type: Int.Type) throws -> Int { try tape.integer(at: next()) }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try tape.integer(at: next()) }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try tape.integer(at: next()) }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try tape.integer(at: next()) }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try tape.integer(at: next()) }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try tape.integer(at: next()) }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try tape.integer(at: next()) }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try tape.integer(at: next()) }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try tape.integer(at: next()) }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try tape.integer(at: next()) }

  mutating func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type) throws
    -> KeyedDecodingContainer<Inner>
  {
    KeyedDecodingContainer(try PayloadObjectReader<Inner>(tape, next()))
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try PayloadArrayReader(tape, next())
  }

  mutating func superDecoder() throws -> any Decoder { PayloadDecoder(tape, try next()) }
}

/// Reads a value that is neither object nor array.
struct PayloadValueReader: SingleValueDecodingContainer {
  private let tape: PayloadTape
  private let node: Int
  var codingPath: [any CodingKey] { [] }

  init(_ tape: PayloadTape, _ node: Int) {
    self.tape = tape
    self.node = node
  }

  func decodeNil() -> Bool { tape.isNull(at: node) }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: PayloadDecoder(tape, node))
  }

  func decode(_ type: Bool.Type) throws -> Bool { try tape.bool(at: node) }
  func decode(_ type: String.Type) throws -> String { try tape.text(at: node) }
  func decode(_ type: Double.Type) throws -> Double { try tape.refuse() }
  func decode(_ type: Float.Type) throws -> Float { try tape.refuse() }
  func decode(_ type: Int.Type) throws -> Int { try tape.integer(at: node) }
  func decode(_ type: Int8.Type) throws -> Int8 { try tape.integer(at: node) }
  func decode(_ type: Int16.Type) throws -> Int16 { try tape.integer(at: node) }
  func decode(_ type: Int32.Type) throws -> Int32 { try tape.integer(at: node) }
  func decode(_ type: Int64.Type) throws -> Int64 { try tape.integer(at: node) }
  func decode(_ type: UInt.Type) throws -> UInt { try tape.integer(at: node) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try tape.integer(at: node) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try tape.integer(at: node) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try tape.integer(at: node) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try tape.integer(at: node) }
}
