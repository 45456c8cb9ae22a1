import CarePlans

extension Planner {
  /// The fold of a record, with the calendars and templates of a store.
  func fold(of record: any PlanRecord, in store: any PlanReading) throws -> PlanFold {
    PlanFold(
      of: record, calendars: try cache.calendarHistory(of: store),
      template: { try store.template(hash: $0) })
  }
}
