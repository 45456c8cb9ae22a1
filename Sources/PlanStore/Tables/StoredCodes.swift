import CarePlans

// Numbers for values that are compared in SQL, from zero on. They are stored, so they never change.

extension Commitment.Kind {
  private static let order = allCases.sorted { $0.stored < $1.stored }

  init?(stored: Int) {
    guard Self.order.indices.contains(stored) else { return nil }
    self = Self.order[stored]
  }

  var stored: Int {
    switch self {
    case .action: 0
    case .appointment: 1
    case .decision: 2
    case .review: 3
    case .gate: 4
    case .wait: 5
    case .contact: 6
    case .check: 7
    case .measureEnd: 8
    case .adoption: 9
    case .question: 10
    case .handover: 11
    case .facts: 12
    }
  }
}

extension Commitment.State {
  /// Open states first, so that one comparison finds them.
  private static let order = allCases.sorted { $0.stored < $1.stored }

  init?(stored: Int) {
    guard Self.order.indices.contains(stored) else { return nil }
    self = Self.order[stored]
  }

  var stored: Int {
    switch self {
    case .open: 0
    case .started: 1
    case .openDated: 2
    case .done: 3
    case .skipped: 4
    case .missed: 5
    case .excused: 6
    case .withdrawn: 7
    case .closed: 8
    case .beforeAdoption: 9
    }
  }
}

extension Obligation {
  private static let order = allCases.sorted { $0.stored < $1.stored }

  init?(stored: Int) {
    guard Self.order.indices.contains(stored) else { return nil }
    self = Self.order[stored]
  }

  var stored: Int {
    switch self {
    case .statutory: 0
    case .process: 1
    case .optional: 2
    }
  }
}

extension PlanStatus {
  private static let order = allCases.sorted { $0.stored < $1.stored }

  init?(stored: Int) {
    guard Self.order.indices.contains(stored) else { return nil }
    self = Self.order[stored]
  }

  var stored: Int {
    switch self {
    case .draft: 0
    case .active: 1
    case .suspended: 2
    case .aftercare: 3
    case .closed: 4
    case .stopped: 5
    case .destroyed: 6
    case .discarded: 7
    }
  }
}
