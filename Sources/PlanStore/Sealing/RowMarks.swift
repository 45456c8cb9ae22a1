import CarePlans
import CivilTime
import Crypto
import FoundationEssentials

/// Marks rows of the clear tables, so that nobody without the key can make one that counts.
///
/// A mark is the beginning of an HMAC over everything that the row means, and over where it stands.
struct RowMarks: Sendable {
  /// Bytes of a mark.
  static let count = 16

  /// With the key in it, so that the work of taking it in is done once.
  private let begun: HMAC<SHA256>

  init(key: SymmetricKey) { begun = HMAC(key: key) }

  /// - Parameters:
  ///   - plan: The plan the row stands under.
  ///   - rest: What is packed of it.
  func mark(
    of value: Commitment, in plan: PlanCode, rest: UnsafeBufferPointer<UInt8>
  ) -> [UInt8] {
    var writer = PackedWriter()
    writer.unsigned(1)
    writer.unsigned(plan.value)
    writer.text(value.item.rawValue)
    for number in [value.kind.stored, value.obligation.stored, value.state.stored] {
      writer.int(number)
    }
    writer.text(value.partner?.rawValue ?? "")
    writer.text(value.worker?.rawValue ?? "")
    writer.text(value.phase ?? "")
    writer.day(value.due)
    writer.day(value.limit)
    return mark(writer.bytes, rest)
  }

  /// - Parameter day: The day the plan's dates were computed on.
  func mark(of row: PlanRow, day: CivilDate) -> [UInt8] {
    var writer = PackedWriter()
    writer.unsigned(2)
    writer.unsigned(row.code.value)
    writer.int(row.status.stored)
    writer.text(row.caseType)
    writer.text(row.template.id)
    writer.int(row.template.version)
    writer.text(row.template.hash)
    writer.int(row.phases.count)
    for phase in row.phases {
      writer.text(phase.key)
      writer.day(phase.from)
    }
    writer.text(row.lead?.rawValue ?? "")
    writer.day(row.start)
    writer.int(row.anchors.count)
    for entry in row.anchors {
      writer.text(entry.key.rawValue)
      writer.text(entry.anchor.state.rawValue)
      writer.day(entry.anchor.date)
    }
    writer.day(row.lastContact)
    writer.day(row.endedOn)
    writer.int(row.revision)
    writer.int(row.changedAt)
    writer.day(day)
    return mark(writer.bytes, UnsafeBufferPointer(start: nil, count: 0))
  }

  /// - Parameter items: What is packed of them.
  func mark(ofDigest items: UnsafeRawBufferPointer, of plan: PlanCode) -> [UInt8] {
    var writer = PackedWriter()
    writer.unsigned(3)
    writer.unsigned(plan.value)
    return mark(writer.bytes, items.bindMemory(to: UInt8.self))
  }

  private func mark(_ bytes: [UInt8], _ rest: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var code = begun
    code.update(data: bytes)
    code.update(data: UnsafeRawBufferPointer(rest))
    return Array(code.finalize().prefix(Self.count))
  }
}

extension PackedWriter {
  fileprivate mutating func day(_ day: CivilDate?) {
    guard let day else { return unsigned(0) }
    unsigned(1)
    int(day.dayNumber)
  }
}
