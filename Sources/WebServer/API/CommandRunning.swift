package import CarePlans
package import PlanAPI

/// Runs the program's commands for those who use the API.
package protocol CommandRunning: Sendable {
  /// What the API offers.
  var commands: [APICommand] { get }
  /// The version of the program.
  var version: String { get }
  /// What a command line asks for; nil when it names no command.
  func meaning(of request: CommandRequest) -> CommandMeaning?
  /// Runs one command line for an account that came in by a key; blocks until it is done.
  ///
  /// - Throws: `KeyRefused` when the key is good no longer; then nothing was done.
  func run(_ request: CommandRequest, for account: Account, with token: AccessToken) throws
    -> CommandAnswer
}

/// What a command line asks for.
package struct CommandMeaning: Sendable, Hashable {
  /// As it is typed: `task assign`.
  package let name: String
  /// Whether it changes anything.
  package let writes: Bool

  package init(name: String, writes: Bool) {
    self.name = name
    self.writes = writes
  }
}
