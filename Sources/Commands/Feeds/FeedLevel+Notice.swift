import CarePlans
import Wording

extension FeedLevel {
  /// What somebody who gives out such a calendar should know.
  var notice: Phrase? {
    switch self {
    case .busy: ReportHelp.levelZero
    case .neutral: nil
    case .titled: ReportHelp.levelTwo
    }
  }
}
