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
  package struct Change<Field: Sendable & Hashable>: Sendable, Hashable {
    package let field: Field
    package let before: [String]
    package let after: [String]

    package init(_ field: Field, before: [String], after: [String]) {
      (self.field, self.before, self.after) = (field, before, after)
    }

    /// Nil where a field is as it was.
    fileprivate init?<Value: Equatable & CustomStringConvertible>(
      _ field: Field, _ before: Value?, _ after: Value?
    ) {
      guard before != after else { return nil }
      self.init(
        field, before: before.map { [$0.description] } ?? [],
        after: after.map { [$0.description] } ?? [])
    }

    fileprivate init?<Entry: Equatable & CustomStringConvertible>(
      _ field: Field, each before: [Entry], _ after: [Entry]
    ) {
      guard before != after else { return nil }
      self.init(
        field, before: before.filter { !after.contains($0) }.map(\.description),
        after: after.filter { !before.contains($0) }.map(\.description))
    }
  }

  /// A field of a partner.
  package enum PartnerField: String, Sendable, Hashable, CaseIterable {
    case name, roles, closures, left

    /// Whether it has several entries.
    package var isList: Bool { self == .roles || self == .closures }
  }

  /// A field of a worker.
  package enum WorkerField: String, Sendable, Hashable, CaseIterable {
    case partner, name, contact, absences, left

    /// Whether it has several entries.
    package var isList: Bool { self == .absences }
  }

  /// - Parameter before: The directory before the event; nil before it was founded.
  package init(of event: DirectoryEvent, before: Directory?) {
    switch event {
    case .founded(let holidays, _): self = .founded(region: holidays.region)
    case .partnerSet(let partner):
      self =
        before?.partners[partner.id].map {
          .partnerChanged(partner.id, $0.fields(otherThan: partner))
        }
        ?? .partnerAdded(partner.id)
    case .workerSet(let worker):
      self =
        before?.workers[worker.id].map { .workerChanged(worker.id, $0.fields(otherThan: worker)) }
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

extension Partner {
  fileprivate func fields(otherThan other: Partner) -> [DirectoryDifference.Change<
    DirectoryDifference.PartnerField
  >] {
    DirectoryDifference.PartnerField.allCases.compactMap { field in
      switch field {
      case .name: .init(field, name, other.name)
      case .roles: .init(field, each: roles, other.roles)
      case .closures: .init(field, each: closures, other.closures)
      case .left: .init(field, leftOn, other.leftOn)
      }
    }
  }
}

extension Worker {
  fileprivate func fields(otherThan other: Worker) -> [DirectoryDifference.Change<
    DirectoryDifference.WorkerField
  >] {
    DirectoryDifference.WorkerField.allCases.compactMap { field in
      switch field {
      case .partner: .init(field, partner, other.partner)
      case .name: .init(field, name, other.name)
      case .contact: .init(field, contact, other.contact)
      case .absences: .init(field, each: absences, other.absences)
      case .left: .init(field, leftOn, other.leftOn)
      }
    }
  }
}
