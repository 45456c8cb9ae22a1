/// A JSON text taken apart once: its values in the order they stand in, each with its extent.
final class JSONTape {
  enum Kind: UInt8 {
    case object, array, text, number, yes, no, null
  }

  private struct Node {
    var kind: Kind
    /// Whether a text has signs that are written another way.
    var isEscaped = false
    /// The bytes of a text without its quotes, or of a number.
    var first: Int32
    var last: Int32
    /// The node after everything inside this one.
    var end: Int32 = 0
    var count: Int32 = 0
  }

  private let bytes: [UInt8]
  private var nodes: [Node] = []

  /// Nothing we write goes deeper; a text that does is not ours, and would use up the stack.
  private static let deepest = 64

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    nodes.reserveCapacity(bytes.count / 6)
    var place = 0
    try value(&place, depth: 0)
    skipSpace(&place)
    guard place == bytes.count else { throw Self.malformed }
  }

  func expect(_ kind: Kind, at node: Int) throws {
    guard nodes[node].kind == kind else { throw PayloadError.unreadable("another kind of value") }
  }

  func end(of node: Int) -> Int { Int(nodes[node].end) }
  func count(of node: Int) -> Int { Int(nodes[node].count) }
  func isNull(at node: Int) -> Bool { nodes[node].kind == .null }

  func bool(at node: Int) throws -> Bool {
    switch nodes[node].kind {
    case .yes: return true
    case .no: return false
    default: throw PayloadError.unreadable("no truth value")
    }
  }

  func text(at node: Int) throws -> String {
    try expect(.text, at: node)
    return string(at: node)
  }

  func integer(at node: Int) throws -> Int {
    try expect(.number, at: node)
    var place = Int(nodes[node].first)
    let last = Int(nodes[node].last)
    let isNegative = bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    var result = 0
    var isLost = place >= last
    while place < last, !isLost {
      guard 48...57 ~= bytes[place] else { throw Self.malformed }
      let digit = Int(bytes[place] - 48)
      let (ten, first) = result.multipliedReportingOverflow(by: 10)
      let (sum, second) =
        isNegative ? ten.subtractingReportingOverflow(digit) : ten.addingReportingOverflow(digit)
      isLost = first || second
      result = sum
      place += 1
    }
    guard !isLost else { throw Self.malformed }
    return result
  }

  /// The text of a node; of a member's name as well.
  func string(at node: Int) -> String {
    let node = nodes[node]
    let slice = bytes[Int(node.first)..<Int(node.last)]
    guard node.isEscaped else { return String(decoding: slice, as: UTF8.self) }
    return Self.unescaped(slice)
  }

  /// Whether a text, or a member's name, is the given one.
  func isEqual(_ name: StaticString, at node: Int) -> Bool {
    let node = nodes[node]
    guard !node.isEscaped else {
      return Self.unescaped(bytes[Int(node.first)..<Int(node.last)]) == name.description
    }
    let count = Int(node.last - node.first)
    guard name.utf8CodeUnitCount == count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      let wanted = UnsafeBufferPointer(start: name.utf8Start, count: count)
      let place = Int(node.first)
      for step in 0..<count where bytes[place + step] != wanted[step] { return false }
      return true
    }
  }

  private static var malformed: PayloadError { .unreadable("no JSON of ours") }

  private func skipSpace(_ place: inout Int) {
    while place < bytes.count, [32, 9, 10, 13].contains(bytes[place]) { place += 1 }
  }

  private func value(_ place: inout Int, depth: Int) throws {
    skipSpace(&place)
    guard place < bytes.count, depth <= Self.deepest else { throw Self.malformed }
    switch bytes[place] {
    case UInt8(ascii: "{"): try group(.object, UInt8(ascii: "}"), &place, depth: depth)
    case UInt8(ascii: "["): try group(.array, UInt8(ascii: "]"), &place, depth: depth)
    case UInt8(ascii: "\""): try text(&place)
    case UInt8(ascii: "t"): try word("true", .yes, &place)
    case UInt8(ascii: "f"): try word("false", .no, &place)
    case UInt8(ascii: "n"): try word("null", .null, &place)
    default:
      let start = place
      while place < bytes.count, 48...57 ~= bytes[place] || bytes[place] == UInt8(ascii: "-") {
        place += 1
      }
      guard place > start else { throw Self.malformed }
      append(.number, start, place)
    }
  }

  private func group(_ kind: Kind, _ close: UInt8, _ place: inout Int, depth: Int) throws {
    let node = nodes.count
    append(kind, place, place)
    place += 1
    var count = 0
    skipSpace(&place)
    while place < bytes.count, bytes[place] != close {
      if count > 0 {
        guard bytes[place] == UInt8(ascii: ",") else { throw Self.malformed }
        place += 1
        skipSpace(&place)
      }
      if kind == .object {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { throw Self.malformed }
        try text(&place)
        skipSpace(&place)
        guard place < bytes.count, bytes[place] == UInt8(ascii: ":") else { throw Self.malformed }
        place += 1
      }
      try value(&place, depth: depth + 1)
      count += 1
      skipSpace(&place)
    }
    guard place < bytes.count else { throw Self.malformed }
    place += 1
    nodes[node].end = Int32(nodes.count)
    nodes[node].count = Int32(count)
  }

  private func text(_ place: inout Int) throws {
    place += 1
    let start = place
    var isEscaped = false
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\\") {
        isEscaped = true
        place += 1
      }
      place += 1
    }
    guard place < bytes.count else { throw Self.malformed }
    append(.text, start, place, isEscaped: isEscaped)
    place += 1
  }

  private func word(_ word: StaticString, _ kind: Kind, _ place: inout Int) throws {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[place...].starts(with: letters) else { throw Self.malformed }
    append(kind, place, place + letters.count)
    place += letters.count
  }

  private func append(_ kind: Kind, _ first: Int, _ last: Int, isEscaped: Bool = false) {
    nodes.append(
      Node(
        kind: kind, isEscaped: isEscaped, first: Int32(first), last: Int32(last),
        end: Int32(nodes.count + 1)))
  }

  private static func unescaped(_ slice: ArraySlice<UInt8>) -> String {
    var units: [UInt16] = []
    var plain: [UInt8] = []
    func flush() {
      units.append(contentsOf: String(decoding: plain, as: UTF8.self).utf16)
      plain.removeAll(keepingCapacity: true)
    }
    var rest = slice
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let sign = rest.popFirst() else {
        plain.append(byte)
        continue
      }
      switch sign {
      case UInt8(ascii: "n"): plain.append(10)
      case UInt8(ascii: "t"): plain.append(9)
      case UInt8(ascii: "r"): plain.append(13)
      case UInt8(ascii: "b"): plain.append(8)
      case UInt8(ascii: "f"): plain.append(12)
      case UInt8(ascii: "u"):
        // Halves of a pair stand beside each other, so they meet again as UTF-16.
        flush()
        let digits = String(decoding: rest.prefix(4), as: UTF8.self)
        units.append(UInt16(digits, radix: 16) ?? 0xFFFD)
        rest = rest.dropFirst(4)
      default: plain.append(sign)
      }
    }
    flush()
    return String(decoding: units, as: UTF16.self)
  }
}
