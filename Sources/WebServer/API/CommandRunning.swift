package import CarePlans
package import PlanAPI

/// Runs the program's commands for those who use the API.
package protocol CommandRunning: Sendable {
  /// What the API offers.
  var commands: [APICommand] { get }
  /// The version of the program.
  var version: String { get }
  /// Runs one command line for an account that came in by a key; blocks until it is done.
  func run(_ request: CommandRequest, for account: Account, with token: AccessToken)
    -> CommandAnswer
}
