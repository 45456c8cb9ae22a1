package import CarePlans
package import CivilTime

/// The holidays and Acts of a store beside those of the program, or of its `--home` folder.
package struct TableComparison: Sendable {
  package var own: HolidayTable
  package var shipped: HolidayTable
  package var ownActs: [String: ActTerm]?
  package var shippedActs: [String: ActTerm]

  /// Whether the store counts by other tables than the program brings.
  package var differ: Bool { own != shipped || ownActs != shippedActs }
}

extension Planner {
  /// Compares the store's tables with the program's.
  ///
  /// - Throws: ``Problem`` `region-unknown`, ``TextFailure`` with what is wrong in a text.
  package func tables() throws -> TableComparison {
    let directory = try repository.directory()
    return TableComparison(
      own: directory.holidays, shipped: try library.holidays(region: directory.holidays.region),
      ownActs: directory.acts, shippedActs: try library.acts())
  }

  /// Takes over the program's holidays and Acts as one change; what that moves is re-planned.
  package func renewTables(options: ChangeOptions) throws -> ChangeOutcome {
    let tables = try tables()
    return try changeDirectory(options) { directory in
      var events: [DirectoryEvent] = []
      if directory.holidays != tables.shipped { events.append(.holidaysSet(tables.shipped)) }
      if directory.acts != tables.shippedActs {
        events.append(.actsSet(tables.shippedActs.values.sorted { $0.law < $1.law }))
      }
      guard !events.isEmpty else {
        throw PlanRefusal.nothingToChange(.named("holidays, laws"))
      }
      return events
    }
  }
}
