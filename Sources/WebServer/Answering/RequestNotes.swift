import CarePlans
import Synchronization

/// What is found out about a request while it is answered, for its line in the log.
final class RequestNotes: Sendable {
  private let state = Mutex<(token: AccessTokenID?, command: String?)>((nil, nil))

  /// The key it came with.
  var token: AccessTokenID? { state.withLock { $0.token } }
  /// The command it asks for; never what is behind it.
  var command: String? { state.withLock { $0.command } }

  func note(token: AccessTokenID) { state.withLock { $0.token = token } }
  func note(command: String?) { state.withLock { $0.command = command } }
}
