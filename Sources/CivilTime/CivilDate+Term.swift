extension CivilDate {
  /// The day a term after this one, or before it when the term is negative; it does not roll.
  ///
  /// - Parameter calendar: Whose working days `wd` counts.
  package func adding(_ term: Term, in calendar: WorkingCalendar = .everyDay) -> CivilDate {
    CivilDate(clamping: Int(term.applied(to: dayNumber, roll: .none, calendar: calendar)))
  }
}
