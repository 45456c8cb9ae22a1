import CivilTime

/// What an event changed of the directory.
package enum DirectoryDifference: Sendable, Hashable {
  case founded(region: String)
  case partnerAdded(PartnerID)
  case partnerChanged(PartnerID, [Change<PartnerField>])
  case workerAdded(WorkerID, at: PartnerID)
  case workerChanged(WorkerID, [Change<WorkerField>])
  case holidaysChanged
  /// The laws of Acts that are new, gone or otherwise.
  case actsChanged([String])
  /// The number of a note, and the partner it is at; without its text.
  case noteAdded(Int, PartnerID)
  case noteWithdrawn(Int)
  case storeRestored
  case undone(change: Int)

  /// A field that is otherwise: what is no longer said, and what is said now.
  ///
  /// Of a list these are the entries that went and those that came.
  package struct Change<Field: DirectoryField>: Sendable, Hashable {
    package let field: Field
    package let before: [String]
    package let after: [String]

    package init(_ field: Field, before: [String], after: [String]) {
      (self.field, self.before, self.after) = (field, before, after)
    }

    /// The fields that are otherwise.
    fileprivate static func all(from old: Field.Member, to new: Field.Member) -> [Self] {
      Field.allCases.compactMap { field in
        let (before, after) = (field.entries(of: old), field.entries(of: new))
        guard before != after else { return nil }
        return Self(
          field, before: before.filter { !after.contains($0) },
          after: after.filter { !before.contains($0) })
      }
    }
  }

  /// - Parameter before: The directory before the event; nil before it was founded.
  package init(of event: DirectoryEvent, before: Directory?) {
    switch event {
    case .founded(let holidays, _): self = .founded(region: holidays.region)
    case .partnerSet(let partner):
      self =
        before?.partners[partner.id].map {
          .partnerChanged(partner.id, Change.all(from: $0, to: partner))
        }
        ?? .partnerAdded(partner.id)
    case .workerSet(let worker):
      self =
        before?.workers[worker.id].map {
          .workerChanged(worker.id, Change.all(from: $0, to: worker))
        }
        ?? .workerAdded(worker.id, at: worker.partner)
    case .holidaysSet: self = .holidaysChanged
    case .actsSet(let acts):
      let new = Dictionary(acts.map { ($0.law, $0) }) { first, _ in first }
      let old = before?.acts ?? [:]
      self = .actsChanged(Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted())
    case .noteAdded(let note): self = .noteAdded(note.number, note.place)
    case .noteWithdrawn(let number): self = .noteWithdrawn(number)
    case .storeRestored: self = .storeRestored
    case .undone(let number): self = .undone(change: number)
    }
  }
}
