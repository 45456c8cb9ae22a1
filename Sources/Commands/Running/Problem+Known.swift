import CalendarFeeds
import CarePlans
import CivilTime
import Files
import PlanStore
import Planner
import Wording

extension Problem {
  /// The problem behind any error of this program; nil for one of the argument parser or a bug.
  init?(known error: any Error) {
    switch error {
    case let error as StoreError: self.init(error)
    case let error as DateInputError: self.init(error)
    case let error as TaperError:
      self.init(
        .input(.taperMalformed), .usage,
        ["reason": error.kind.rawValue, "place": "\(error.offset + 1)"])
    case let fault as HomeFolder.Fault: self.init(fault)
    default:
      guard let problem = Problem(error) else { return nil }
      self = problem
    }
  }

  /// A fault of a calendar file, with its place.
  init(_ error: ClosureCalendarError, in file: String) {
    self.init(
      ProblemID(error.reason), .badInput,
      [
        "place": error.line.map { "\(file):\($0):1" } ?? file, "property": error.property ?? "–",
      ])
  }

  private init(_ fault: HomeFolder.Fault) {
    let values = ["path": fault.path]
    switch fault.reason {
    case .unreadable: self.init(.running(.homeUnreadable), .inputOutput, values)
    case .tooLarge: self.init(.running(.homeTooLarge), .badInput, values)
    case .notUTF8: self.init(.running(.homeNotUtf8), .badInput, values)
    }
  }

  private init(_ error: DateInputError) {
    let code: ProblemID =
      switch error {
      case .empty: .input(.dateEmpty)
      case .tooLong: .input(.dateTooLong)
      case .unknown: .input(.dateUnknown)
      case .noSuchDay: .input(.dateNoSuchDay)
      case .unsigned: .input(.dateUnsigned)
      case .outOfRange: .input(.dateOutOfRange)
      }
    let text =
      switch error {
      case .empty, .tooLong: ""
      case .unknown(let text, _), .noSuchDay(let text, _), .unsigned(let text, _),
        .outOfRange(let text):
        text
      }
    self.init(
      code, .usage, ["date": text, "near": error.suggestions.joined(separator: ", ")])
  }
}
