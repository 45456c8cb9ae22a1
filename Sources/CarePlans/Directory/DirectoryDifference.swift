import CivilTime

/// What an event changed of the directory.
package enum DirectoryDifference: Sendable, Hashable {
  case founded(region: String)
  case partnerAdded(PartnerID)
  case partnerChanged(PartnerID, [PartnerField])
  case workerAdded(WorkerID, at: PartnerID)
  case workerChanged(WorkerID, [WorkerField])
  case holidaysChanged
  /// The laws of Acts that are new, gone or otherwise.
  case actsChanged([String])
  case storeRestored
  case undone(change: Int)

  /// A field of a partner.
  package enum PartnerField: String, Sendable, Hashable, CaseIterable {
    case name, roles, closures, left
  }

  /// A field of a worker.
  package enum WorkerField: String, Sendable, Hashable, CaseIterable {
    case partner, name, contact, absences, left
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
    case .storeRestored: self = .storeRestored
    case .undone(let number): self = .undone(change: number)
    }
  }
}

extension Partner {
  fileprivate func fields(otherThan other: Partner) -> [DirectoryDifference.PartnerField] {
    DirectoryDifference.PartnerField.allCases.filter { field in
      switch field {
      case .name: name != other.name
      case .roles: roles != other.roles
      case .closures: closures != other.closures
      case .left: leftOn != other.leftOn
      }
    }
  }
}

extension Worker {
  fileprivate func fields(otherThan other: Worker) -> [DirectoryDifference.WorkerField] {
    DirectoryDifference.WorkerField.allCases.filter { field in
      switch field {
      case .partner: partner != other.partner
      case .name: name != other.name
      case .contact: contact != other.contact
      case .absences: absences != other.absences
      case .left: leftOn != other.leftOn
      }
    }
  }
}
