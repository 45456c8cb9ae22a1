/// How much work the rules of one file may still take.
struct RepetitionBudget {
  private var left = ClosureCalendar.maximumDays

  /// Takes days off; refuses the file, with the line of the rule, when none are left.
  mutating func spend(_ days: Int, line: Int) throws(ClosureCalendarError) {
    left -= days
    guard left >= 0 else { throw .init(.tooMuchRepetition, line: line) }
  }
}
