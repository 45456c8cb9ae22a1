package import CarePlans
package import Wording

extension FeedAudience {
  /// Whose it is, for people who may know.
  package func text(_ language: Language) -> String {
    switch self {
    case .worker(let id): id.rawValue
    case .partner(let id): id.rawValue
    case .plan(let code): code.short
    case .all: FeedHelp.everything(language)
    case .supervisor: FeedHelp.supervisor(language)
    }
  }
}
