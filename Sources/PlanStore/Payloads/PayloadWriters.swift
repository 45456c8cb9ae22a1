/// Writes the members of an object.
struct PayloadObjectWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  private let output: PayloadOutput
  private let depth: Int
  var codingPath: [any CodingKey] { [] }

  init(_ output: PayloadOutput) {
    self.output = output
    output.begin("{", end: "}")
    depth = output.depth
  }

  private func key(_ key: Key) { output.key(key.stringValue, at: depth) }

  func encodeNil(forKey key: Key) {
    self.key(key)
    output.writeNull()
  }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    self.key(key)
    try output.write(value)
  }

  func encode(_ value: Bool, forKey key: Key) {
    self.key(key)
    output.write(value)
  }

  func encode(_ value: String, forKey key: Key) {
    self.key(key)
    output.write(value)
  }

  func encode(_ value: Double, forKey key: Key) throws { try output.refuse(value) }
  func encode(_ value: Float, forKey key: Key) throws { try output.refuse(value) }

  private func integer(_ value: some BinaryInteger, _ key: Key) {
    self.key(key)
    output.writeNumber(value)
  }

  func encode(_ value: Int, forKey key: Key) { integer(value, key) }
  func encode(_ value: Int8, forKey key: Key) { integer(value, key) }
  func encode(_ value: Int16, forKey key: Key) { integer(value, key) }
  func encode(_ value: Int32, forKey key: Key) { integer(value, key) }
  func encode(_ value: Int64, forKey key: Key) { integer(value, key) }
  func encode(_ value: UInt, forKey key: Key) { integer(value, key) }
  func encode(_ value: UInt8, forKey key: Key) { integer(value, key) }
  func encode(_ value: UInt16, forKey key: Key) { integer(value, key) }
  func encode(_ value: UInt32, forKey key: Key) { integer(value, key) }
  func encode(_ value: UInt64, forKey key: Key) { integer(value, key) }

  func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type, forKey key: Key)
    -> KeyedEncodingContainer<Inner>
  {
    self.key(key)
    return KeyedEncodingContainer(PayloadObjectWriter<Inner>(output))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    self.key(key)
    return PayloadArrayWriter(output)
  }

  func superEncoder() -> any Encoder {
    output.key("super", at: depth)
    return PayloadEncoder(output)
  }

  func superEncoder(forKey key: Key) -> any Encoder {
    self.key(key)
    return PayloadEncoder(output)
  }
}

/// Writes the members of an array.
struct PayloadArrayWriter: UnkeyedEncodingContainer {
  private let output: PayloadOutput
  private let depth: Int
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  init(_ output: PayloadOutput) {
    self.output = output
    output.begin("[", end: "]")
    depth = output.depth
  }

  private mutating func next() {
    output.next(at: depth)
    count += 1
  }

  mutating func encodeNil() {
    next()
    output.writeNull()
  }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    next()
    try output.write(value)
  }

  mutating func encode(_ value: Bool) {
    next()
    output.write(value)
  }

  mutating func encode(_ value: String) {
    next()
    output.write(value)
  }

  mutating func encode(_ value: Double) throws { try output.refuse(value) }
  mutating func encode(_ value: Float) throws { try output.refuse(value) }

  private mutating func integer(_ value: some BinaryInteger) {
    next()
    output.writeNumber(value)
  }

  mutating func encode(_ value: Int) { integer(value) }
  mutating func encode(_ value: Int8) { integer(value) }
  mutating func encode(_ value: Int16) { integer(value) }
  mutating func encode(_ value: Int32) { integer(value) }
  mutating func encode(_ value: Int64) { integer(value) }
  mutating func encode(_ value: UInt) { integer(value) }
  mutating func encode(_ value: UInt8) { integer(value) }
  mutating func encode(_ value: UInt16) { integer(value) }
  mutating func encode(_ value: UInt32) { integer(value) }
  mutating func encode(_ value: UInt64) { integer(value) }

  mutating func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type)
    -> KeyedEncodingContainer<Inner>
  {
    next()
    return KeyedEncodingContainer(PayloadObjectWriter<Inner>(output))
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    next()
    return PayloadArrayWriter(output)
  }

  mutating func superEncoder() -> any Encoder {
    next()
    return PayloadEncoder(output)
  }
}

/// Writes a value that is neither object nor array.
struct PayloadValueWriter: SingleValueEncodingContainer {
  private let output: PayloadOutput
  var codingPath: [any CodingKey] { [] }

  init(_ output: PayloadOutput) { self.output = output }

  func encodeNil() { output.writeNull() }
  func encode<Value: Encodable>(_ value: Value) throws { try output.write(value) }
  func encode(_ value: Bool) { output.write(value) }
  func encode(_ value: String) { output.write(value) }
  func encode(_ value: Double) throws { try output.refuse(value) }
  func encode(_ value: Float) throws { try output.refuse(value) }
  func encode(_ value: Int) { output.writeNumber(value) }
  func encode(_ value: Int8) { output.writeNumber(value) }
  func encode(_ value: Int16) { output.writeNumber(value) }
  func encode(_ value: Int32) { output.writeNumber(value) }
  func encode(_ value: Int64) { output.writeNumber(value) }
  func encode(_ value: UInt) { output.writeNumber(value) }
  func encode(_ value: UInt8) { output.writeNumber(value) }
  func encode(_ value: UInt16) { output.writeNumber(value) }
  func encode(_ value: UInt32) { output.writeNumber(value) }
  func encode(_ value: UInt64) { output.writeNumber(value) }
}
