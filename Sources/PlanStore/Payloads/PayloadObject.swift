/// Reads the members of an object.
///
/// Members that are not asked for are passed over: a later program may have written them.
struct PayloadObject {
  let tape: JSONTape
  private let start: Int
  private let end: Int
  /// Where the last member was found: they are mostly asked for in the order they stand in.
  private var last: Int

  init(_ tape: JSONTape, _ node: Int) throws {
    try tape.expect(.object, at: node)
    self.tape = tape
    start = node + 1
    end = tape.end(of: node)
    last = start
  }

  /// The value of a member; nil where there is none, or it is null.
  mutating func find(_ name: StaticString) -> Int? {
    guard let node = find(name, from: last, to: end) ?? find(name, from: start, to: last) else {
      return nil
    }
    return tape.isNull(at: node) ? nil : node
  }

  /// The value of a member.
  mutating func need(_ name: StaticString) throws -> Int {
    guard let node = find(name) else { throw PayloadError.unreadable("no member \(name)") }
    return node
  }

  /// All members by their names, which are values themselves.
  func members(_ body: (_ name: String, _ node: Int) throws -> Void) rethrows {
    var place = start
    while place < end {
      try body(tape.string(at: place), place + 1)
      place = tape.end(of: place + 1)
    }
  }

  private mutating func find(_ name: StaticString, from start: Int, to end: Int) -> Int? {
    var place = start
    while place < end {
      let value = place + 1
      if tape.isEqual(name, at: place) {
        last = tape.end(of: value)
        return value
      }
      place = tape.end(of: value)
    }
    return nil
  }
}

extension JSONTape {
  /// Reads the members of an array.
  func list<Member>(at node: Int, _ body: (Int) throws -> Member) throws -> [Member] {
    try expect(.array, at: node)
    var result: [Member] = []
    result.reserveCapacity(count(of: node))
    let end = end(of: node)
    var place = node + 1
    while place < end {
      result.append(try body(place))
      place = self.end(of: place)
    }
    return result
  }
}
