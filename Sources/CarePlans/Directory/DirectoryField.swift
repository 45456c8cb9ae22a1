import CivilTime

/// A field of a partner or a worker, once for what history tells and what is shown of it.
package protocol DirectoryField: Sendable, Hashable, CaseIterable, RawRepresentable<String> {
  associatedtype Member: Sendable
  /// What programs know it by where a partner or worker is shown.
  var name: String { get }
  /// Whether it has several entries.
  var isList: Bool { get }
  /// What it holds, entry by entry; none for what is not said.
  func entries(of member: Member) -> [String]
}

extension DirectoryField {
  package var name: String { rawValue }
  package var isList: Bool { false }

  /// What stands in it, where all of it is shown.
  package func text(of member: Member, separator: String = " ") -> String {
    entries(of: member).joined(separator: separator)
  }
}

/// A field of a partner.
package enum PartnerField: String, DirectoryField {
  case name, roles, closures, left

  package var name: String { self == .left ? "leftOn" : rawValue }
  package var isList: Bool { self == .roles || self == .closures }

  package func entries(of partner: Partner) -> [String] {
    switch self {
    case .name: [partner.name]
    case .roles: partner.roles.map(\.rawValue)
    case .closures: partner.closures.map(\.description)
    case .left: [partner.leftOn?.description].compactMap(\.self)
    }
  }
}

/// A field of a worker.
package enum WorkerField: String, DirectoryField {
  case partner, name, contact, absences, left

  package var name: String { self == .left ? "leftOn" : rawValue }
  package var isList: Bool { self == .absences }

  package func entries(of worker: Worker) -> [String] {
    switch self {
    case .partner: [worker.partner.rawValue]
    case .name: [worker.name].compactMap(\.self)
    case .contact: [worker.contact].compactMap(\.self)
    case .absences: worker.absences.map(\.description)
    case .left: [worker.leftOn?.description].compactMap(\.self)
    }
  }
}
