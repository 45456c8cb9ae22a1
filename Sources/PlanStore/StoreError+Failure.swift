import Planner

extension StoreError: RepositoryFailure {
  package var isBug: Bool {
    switch self {
    case .templateMissing, .outOfOrder, .refused: true
    default: false
    }
  }

  package var detail: String {
    switch self {
    case .damaged(_, let detail): detail
    case .inputOutput(_, let code): "code \(code)"
    case .refused(let code, let detail): "code \(code): \(detail)"
    case .newer(_, let version, let known): "version \(version), known \(known)"
    case .tooOld(_, let version): "version \(version)"
    case .journalCut(_, let known, let end): "known \(known), end \(end)"
    case .outOfOrder(_, let expected, let found): "expected \(expected), found \(found)"
    case .sealBroken(_, let number), .unreadable(_, let number): "number \(number)"
    default: ""
    }
  }
}
