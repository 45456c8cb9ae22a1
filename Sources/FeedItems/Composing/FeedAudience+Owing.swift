import CarePlans

extension FeedAudience {
  /// What the audience is called in keyed hashes.
  ///
  /// Never changes: all uids hang on it.
  var hashName: String {
    switch self {
    case .worker(let id): "worker:\(id)"
    case .partner(let id): "partner:\(id)"
    case .plan(let code): "plan:\(code)"
    case .all: "all"
    case .supervisor: "supervisor"
    }
  }

  /// Whether the audience is told of single commitments.
  var seesItems: Bool { self != .supervisor }
}
