/// What an error is, for the log of a service: its kind and what the system said, never what people
/// wrote.
package enum FailureCause {
  package static func text(of error: any Error) -> String {
    switch error {
    case let failure as any RepositoryFailure:
      return failure.detail.isEmpty ? failure.id : "\(failure.id), \(failure.detail)"
    case let problem as Problem: return problem.id
    default: return kind(of: error)
    }
  }

  /// The type, and which case it is; what a case carries is left out.
  private static func kind(of error: any Error) -> String {
    let type = String(reflecting: type(of: error))
    let mirror = Mirror(reflecting: error)
    guard mirror.displayStyle == .enum else { return type }
    let name = mirror.children.isEmpty ? "\(error)" : mirror.children.first?.label ?? ""
    return "\(type).\(name)"
  }
}
