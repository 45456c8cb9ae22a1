package import CivilTime

extension Directory {
  /// Whether dates or responsibilities of plans may differ under the other one.
  package func movesDates(to other: Directory) -> Bool {
    holidays != other.holidays || roles != other.roles || acts != other.acts
      || partners.mapValues(\.carried) != other.partners.mapValues(\.carried)
  }
}

extension Directory {
  /// The days on which partners and workers leave, of those that do.
  package var leavings: [PlanHandover.Party: CivilDate] {
    var result: [PlanHandover.Party: CivilDate] = [:]
    for (id, partner) in partners { result[.partner(id)] = partner.leftOn }
    for (id, worker) in workers { result[.worker(id)] = worker.leftOn }
    return result
  }
}

extension Partner {
  /// What plans take from a partner: its roles, closures and whether it takes part.
  fileprivate var carried: [String] {
    roles.map(\.rawValue) + closures.map { "\($0.first)-\($0.last)" } + [leftOn?.description ?? ""]
  }
}
