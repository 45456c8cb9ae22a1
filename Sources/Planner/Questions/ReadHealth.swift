import CarePlans
package import CivilTime

/// How the holidays and laws of a store stand: what `doctor` asks.
package struct TableHealth: Sendable, Hashable {
  /// Whether the program brings others.
  package let areOlder: Bool
  /// Dates of open work that rest on days a decree may still make holidays, and the first of them.
  package let undecreed: Int
  package let firstUndecreed: CivilDate?
}

extension Planner {
  /// Compares the tables of the store with the program's, and looks for dates that are not sure.
  package func tableHealth() throws -> TableHealth {
    let tables = try tables()
    let near = try repository.commitments(CommitmentFilter()).flatMap { entry in
      [entry.due, entry.limit].compactMap(\.self)
    }.filter { !tables.own.undecreed(from: $0, through: $0).isEmpty }
    return TableHealth(
      areOlder: tables.differ, undecreed: near.count, firstUndecreed: near.min())
  }
}

extension TextLibrary {
  /// The templates there are, and those of them that cannot be read.
  package func templateHealth() throws -> (all: [String], faulty: [String]) {
    let ids = try templateIDs()
    return (ids, ids.filter { (try? templateCopy($0)) == nil })
  }
}
