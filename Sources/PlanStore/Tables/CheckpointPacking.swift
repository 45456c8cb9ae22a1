import CarePlans
import CivilTime
import FoundationEssentials

/// A plan with its commitments in as few bytes as they need.
enum CheckpointPacking {
  /// The form below; another gets another number.
  private static let form: UInt64 = 1

  static func pack(_ kept: PlanCheckpoint) -> Data {
    var writer = PackedWriter()
    writer.unsigned(form)
    writer.int(kept.day.dayNumber)
    writer.data(V1.PlanForm.payload(kept.plan))
    writer.unsigned(UInt64(kept.undos.count))
    for undo in kept.undos {
      writer.int(undo.number)
      writer.unsigned(UInt64(undo.targets.count))
      for target in undo.targets { writer.int(target) }
    }
    writer.unsigned(UInt64(kept.commitments.count))
    for entry in kept.commitments {
      writer.text(entry.item.rawValue)
      writer.int(entry.kind.stored)
      writer.int(entry.obligation.stored)
      writer.int(entry.state.stored)
      writer.text(entry.partner?.rawValue ?? "")
      writer.text(entry.worker?.rawValue ?? "")
      writer.text(entry.phase ?? "")
      writer.optionalDay(entry.due)
      writer.optionalDay(entry.limit)
      writer.data(CommitmentPacking.pack(entry))
    }
    return Data(writer.bytes)
  }

  /// Nil when the bytes are not what was written.
  static func unpack(_ bytes: Data, of code: PlanCode, number: Int) -> PlanCheckpoint? {
    Array(bytes).withUnsafeBufferPointer { buffer in
      var reader = PackedReader(buffer)
      guard reader.unsigned() == form, let day = reader.day(),
        let plan = try? V1.PlanForm.value(of: reader.slice()),
        plan.code == code
      else { return nil }
      var undos: [ChangeHistory.Undo] = []
      reader.repeated { reader in
        let number = reader.int()
        var targets: [Int] = []
        reader.repeated { targets.append($0.int()) }
        undos.append(ChangeHistory.Undo(number: number, targets: targets))
      }
      var commitments: [Commitment] = []
      var (roles, isSound) = (RepeatedText<RoleKey>(), true)
      reader.repeated { reader in
        guard let entry = commitment(&reader, code, &roles) else {
          isSound = false
          return
        }
        commitments.append(entry)
      }
      guard isSound, reader.isDone else { return nil }
      return PlanCheckpoint(
        number: number, plan: plan, commitments: commitments, day: day, undos: undos)
    }
  }

  private static func commitment(
    _ reader: inout PackedReader, _ code: PlanCode, _ roles: inout RepeatedText<RoleKey>
  ) -> Commitment? {
    let item = ItemKey(reader.text())
    guard let kind = Commitment.Kind(stored: reader.int()),
      let obligation = Obligation(stored: reader.int()),
      let state = Commitment.State(stored: reader.int())
    else { return nil }
    var result = Commitment(
      plan: code, item: item, number: "", kind: kind, obligation: obligation, role: "",
      state: state, at: 0)
    let (partner, worker, phase) = (reader.text(), reader.text(), reader.text())
    result.partner = partner.isEmpty ? nil : PartnerID(partner)
    result.worker = worker.isEmpty ? nil : WorkerID(worker)
    result.phase = phase.isEmpty ? nil : phase
    result.due = reader.optionalDay()
    result.limit = reader.optionalDay()
    return CommitmentPacking.unpack(reader.slice(), into: &result, roles: &roles) ? result : nil
  }
}

extension PackedWriter {
  fileprivate mutating func optionalDay(_ day: CivilDate?) {
    unsigned(day == nil ? 0 : 1)
    if let day { int(day.dayNumber) }
  }
}

extension PackedReader {
  fileprivate mutating func optionalDay() -> CivilDate? { unsigned() == 0 ? nil : day() }

  /// Reads a counted list; ends early where the bytes do.
  fileprivate mutating func repeated(_ body: (inout PackedReader) -> Void) {
    let count = unsigned()
    var done: UInt64 = 0
    while done < count, isWhole {
      body(&self)
      done += 1
    }
  }
}
