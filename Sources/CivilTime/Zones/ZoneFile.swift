/// Reads a compiled zone file (TZif, RFC 9636), without trusting any byte of it.
package enum ZoneFile {
  /// The largest file that is read, in bytes; the largest known ones have some 4,000.
  package static let maximumBytes = 65_536

  /// The changes of a zone until the end of a year.
  ///
  /// - Returns: Nil for what is no such file.
  package static func changes(in bytes: [UInt8], through year: Int) -> ZoneChanges? {
    guard bytes.count <= maximumBytes, var block = Block(bytes[...], width: 4) else { return nil }
    var footer: PosixZone?
    if block.version >= 2 {
      guard let later = Block(bytes[block.end...], width: 8) else { return nil }
      block = later
      footer = PosixZone(line: bytes[later.end...])
    }
    guard let table = block.table() else { return nil }
    var changes = table.changes
    if let footer {
      let from = changes.last?.utc ?? .min
      let years = yearOf(minute: max(from, 0))...max(year, yearOf(minute: max(from, 0)))
      changes += footer.changes(years: years).filter { $0.utc > from }
      if changes.isEmpty { return ZoneChanges(first: footer.standard, changes: []) }
    }
    return ZoneChanges(first: table.first, changes: changes)
  }

  private static func yearOf(minute: Int) -> Int {
    CivilDate(clamping: minute / 1_440).year
  }
}

/// One of the two data blocks of a file: its head, and where its parts lie.
private struct Block {
  package let version: Int
  package let end: Int
  private let bytes: ArraySlice<UInt8>
  private let width: Int
  private let times: Int
  private let types: Int
  private let body: Int
  /// Seconds from 1970 beyond which all moments are the same to us.
  private let farthest = 1 << 40

  /// - Parameter width: Bytes of a moment.
  package init?(_ bytes: ArraySlice<UInt8>, width: Int) {
    let head = bytes.startIndex
    guard bytes.count >= 44, bytes.prefix(4).elementsEqual("TZif".utf8) else { return nil }
    let counts = (0..<6).map { bytes.number(at: head + 20 + $0 * 4, width: 4) }
    let (utcMarks, standardMarks, leaps) = (counts[0], counts[1], counts[2])
    (times, types) = (counts[3], counts[4])
    let size =
      times * (width + 1) + types * 6 + counts[5] + leaps * (width + 4) + standardMarks + utcMarks
    // Counts have 32 bits each, so that no sum of them overflows.
    guard counts.allSatisfy({ $0 >= 0 }), size <= bytes.count - 44 else { return nil }
    version = max(Int(bytes[head + 4]) - 0x30, 1)
    body = head + 44
    end = body + size
    self.bytes = bytes
    self.width = width
  }

  /// The offset before all changes, and the changes; nil when they name a type that is not there.
  package func table() -> (first: Int, changes: [ZoneChanges.Change])? {
    let kinds = body + times * width
    let infos = kinds + times
    guard types > 0 else { return nil }
    func offset(_ type: Int) -> Int {
      bytes.number(at: infos + type * 6, width: 4).flooredQuotient(by: 60)
    }
    var changes: [ZoneChanges.Change] = []
    for place in 0..<times {
      let type = Int(bytes[kinds + place])
      guard type < types else { return nil }
      // Some files begin with the beginning of time.
      let second = min(
        max(bytes.number(at: body + place * width, width: width), -farthest), farthest)
      changes.append(.init(utc: second.flooredQuotient(by: 60), offset: offset(type)))
    }
    return (offset(0), changes)
  }
}

extension ArraySlice<UInt8> {
  /// A signed number, its highest byte first; the caller knows that it is there.
  fileprivate func number(at place: Int, width: Int) -> Int {
    let value = self[place..<place + width].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return width == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(Int64(bitPattern: value))
  }
}
