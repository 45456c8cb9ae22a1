import CarePlans
import CivilTime

/// Digests of plans as bytes: a record of fixed length for each item, then its names.
///
/// Records are read where they lie, without looking at one byte after the other: lists read the
/// digests of all plans. Numbers have their lowest byte first.
enum DigestPacking {
  private static let recordSize = 42
  private static let form: UInt32 = 2
  /// What stands where there is no day.
  private static let noDay = Int32.min
  /// What stands where there is no name.
  private static let noName = UInt16.max

  static func pack(_ digest: PlanDigest) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(12 + digest.items.count * recordSize + digest.names.bytes.count)
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    append(form)
    append(UInt32(clamping: digest.items.count))
    append(UInt32(clamping: digest.names.ends.count))
    for item in digest.items {
      let dates = item.dates
      for day in [dates.due, dates.limit, dates.pin, dates.waitUntil, dates.readyFrom] {
        append(day?.dayNumber ?? noDay)
      }
      append(item.number)
      append(item.name)
      for name in [item.title, item.partner, item.worker, item.phase] { append(name ?? noName) }
      append(UInt8(clamping: item.kind.stored))
      append(UInt8(clamping: item.obligation.stored))
      append(UInt8(clamping: dates.state.stored))
      append(
        (dates.isDueExpected ? 1 : 0) | (dates.isLimitExpected ? 2 : 0)
          | (dates.endsByLaw ? 4 : 0) as UInt8)
      append(dates.awaits?.dayNumber ?? noDay)
    }
    for end in digest.names.ends { append(end) }
    return bytes + digest.names.bytes
  }

  /// Nil when the bytes are not what was written.
  ///
  /// - Parameter openOnly: Leaves out what is settled.
  static func unpack(
    _ bytes: UnsafeRawBufferPointer, of plan: PlanCode, openOnly: Bool = false
  ) -> PlanDigest? {
    guard bytes.count >= 12, number(bytes, 0, UInt32.self) == form else { return nil }
    let count = Int(number(bytes, 4, UInt32.self))
    let named = Int(number(bytes, 8, UInt32.self))
    let ends = 12 + count * recordSize
    let texts = ends + named * 4
    guard count <= bytes.count, named <= bytes.count, texts <= bytes.count,
      let names = NameList(
        bytes: Array(bytes[texts...]),
        ends: (0..<named).map { number(bytes, ends + $0 * 4, UInt32.self) })
    else { return nil }
    var isWhole = true
    let items = [PlanDigest.Item](unsafeUninitializedCapacity: count) { items, filled in
      for place in 0..<count {
        guard let item = item(bytes, 12 + place * recordSize) else {
          isWhole = false
          return
        }
        if openOnly, !item.dates.state.isOpen { continue }
        items.initializeElement(at: filled, to: item)
        filled += 1
      }
    }
    return isWhole ? PlanDigest(plan: plan, items: items, names: names) : nil
  }

  private static func item(_ bytes: UnsafeRawBufferPointer, _ start: Int)
    -> PlanDigest.Item?
  {
    func day(_ offset: Int) -> CivilDate? {
      let value = number(bytes, start + offset, Int32.self)
      return value == noDay ? nil : CivilDate(dayNumber: value)
    }
    func name(_ offset: Int) -> UInt16? {
      let value = number(bytes, start + offset, UInt16.self)
      return value == noName ? nil : value
    }
    guard let kind = Commitment.Kind(stored: Int(bytes[start + 34])),
      let obligation = Obligation(stored: Int(bytes[start + 35])),
      let state = Commitment.State(stored: Int(bytes[start + 36])), let key = name(24)
    else { return nil }
    let flags = bytes[start + 37]
    let contact = number(bytes, start + 20, UInt32.self)
    return PlanDigest.Item(
      dates: ItemDates(
        state: state, due: day(0), isDueExpected: flags & 1 != 0, limit: day(4),
        isLimitExpected: flags & 2 != 0, endsByLaw: flags & 4 != 0, awaits: day(38), pin: day(8),
        waitUntil: day(12), readyFrom: day(16), finishedOn: nil, isContact: contact > 0),
      kind: kind, obligation: obligation, name: key, number: contact, title: name(26),
      partner: name(28), worker: name(30), phase: name(32))
  }

  private static func number<Number: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer, _ offset: Int, _ type: Number.Type
  ) -> Number {
    Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: type))
  }
}
