import CivilTime
package import Reports

extension Planner {
  /// `tables show`: the holidays of three years and the laws that the store counts by.
  package func tableContents() throws -> Answer<TableContents> {
    let tables = try tables()
    return Answer(
      TableContents(
        tables.own, acts: tables.ownActs ?? [:], isCurrent: !tables.differ,
        years: today.year...today.year + 2))
  }
}
