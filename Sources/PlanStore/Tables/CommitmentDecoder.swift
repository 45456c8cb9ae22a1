import CarePlans
import CivilTime

/// Makes commitments of their rows; texts that repeat are made once.
struct CommitmentDecoder {
  private var code = PlanCode(random: 0)
  private var roles = RepeatedText<RoleKey>()
  private var partners = RepeatedText<PartnerID>()
  private var workers = RepeatedText<WorkerID>()
  private var phases = RepeatedText<String>()
  /// With them, a row that was not written with the key is refused.
  private let marks: RowMarks?

  init(checking marks: RowMarks? = nil) { self.marks = marks }

  /// Reads the columns of ``CommitmentTable`` in their order.
  mutating func decode(_ row: inout RowReader) throws -> Commitment {
    let value = UInt64(truncatingIfNeeded: row.int())
    if value != code.value {
      guard let next = PlanCode(value: value) else { throw Self.unreadable }
      code = next
    }
    let item = ItemKey(row.text())
    guard let kind = Commitment.Kind(stored: row.int()),
      let obligation = Obligation(stored: row.int()),
      let state = Commitment.State(stored: row.int())
    else { throw Self.unreadable }
    var result = Commitment(
      plan: code, item: item, number: "", kind: kind, obligation: obligation, role: "",
      state: state, at: 0)
    result.partner = partners.value(row.bytes()) { PartnerID($0) }
    result.worker = workers.value(row.bytes()) { WorkerID($0) }
    result.phase = phases.value(row.bytes()) { $0 }
    result.due = row.optionalDay()
    result.limit = row.optionalDay()
    let rest = row.rawBytes()
    guard rest.count > RowMarks.count else { throw Self.unreadable }
    let packed = UnsafeBufferPointer(rebasing: rest.dropLast(RowMarks.count))
    if let marks {
      let mark = marks.mark(of: result, in: code, rest: packed)
      guard rest.suffix(RowMarks.count).elementsEqual(mark) else {
        throw StoreError.rowChanged(plan: code)
      }
    }
    guard CommitmentPacking.unpack(packed, into: &result, roles: &roles) else {
      throw Self.unreadable
    }
    return result
  }

  private static var unreadable: StoreError {
    .damaged(path: "", detail: "a row of the table commitment")
  }
}

extension RowReader {
  /// A day; nil without one, and for a number that is no day.
  mutating func optionalDay() -> CivilDate? {
    optionalInt().flatMap { CivilDate(dayNumber: Int32(truncatingIfNeeded: $0)) }
  }
}

/// Texts that come back row after row: of each a single copy.
struct RepeatedText<Value> {
  private var known: [(bytes: [UInt8], value: Value)] = []
  private var last = 0

  /// Nil for NULL and for an empty text.
  mutating func value(_ bytes: UnsafeBufferPointer<UInt8>, _ make: (String) -> Value) -> Value? {
    guard !bytes.isEmpty else { return nil }
    // Fifteen bytes or fewer live in the string itself; there is nothing to share.
    guard bytes.count > 15 else { return make(String(decoding: bytes, as: UTF8.self)) }
    if last < known.count, known[last].bytes.elementsEqual(bytes) { return known[last].value }
    if let place = known.firstIndex(where: { $0.bytes.elementsEqual(bytes) }) {
      last = place
      return known[place].value
    }
    last = known.count
    let value = make(String(decoding: bytes, as: UTF8.self))
    known.append((Array(bytes), value))
    return value
  }
}
