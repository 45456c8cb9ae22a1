import CalendarFeeds
import Wording

extension ProblemID {
  /// Why a calendar of closed days was not taken.
  init(_ reason: ClosureCalendarError.Reason) {
    self =
      switch reason {
      case .tooLarge: .closure(.tooLarge)
      case .notUTF8: .closure(.notUtf8)
      case .notACalendar: .closure(.notACalendar)
      case .controlSign: .closure(.controlSign)
      case .malformedLine: .closure(.malformedLine)
      case .nesting: .closure(.nesting)
      case .tooManyEvents: .closure(.tooManyEvents)
      case .missingStart: .closure(.missingStart)
      case .repeated: .closure(.repeated)
      case .malformedValue: .closure(.malformedValue)
      case .endsBeforeStart: .closure(.endsBeforeStart)
      case .unsupportedRule: .closure(.unsupportedRule)
      case .tooMuchRepetition: .closure(.tooMuchRepetition)
      }
  }
}
