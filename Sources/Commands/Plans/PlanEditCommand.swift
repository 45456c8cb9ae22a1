import ArgumentParser
import Wording

/// `plan edit`: the text of a plan in an editor, and back into the plan.
struct PlanEditCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("edit", PlanHelp.edit) }

  @Argument(help: ArgumentHelp(say(PlanHelp.plan), valueName: "plan")) var plan: String
  @Option(help: ArgumentHelp(say(PlanHelp.keep), valueName: "path")) var keep: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let session = try Session.open(global)
    let holder = LocalPlanText(session: session, plan: plan, options: write)
    try await edit(holder, session.console)
  }

  /// The same with a plan of a service; the editor runs here all the same.
  func run(on remote: RemoteRun) async throws {
    try await edit(RemotePlanText(remote: remote, typed: self), remote.console)
  }

  private func edit(_ holder: any PlanTextHolder, _ console: Console) async throws {
    let name = plan.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    try await PlanEditRun(
      holder: holder, console: console, name: "\(name).yaml", keep: keep,
      isAsked: !write.isSure && !write.isDryRun
    ).make()
  }

  /// The command that a line for a service means, if it is this one.
  static func typed(in arguments: [String]) throws -> PlanEditCommand? {
    let line = GlobalArguments.behindCommand(arguments)
    guard let leaf = try CommandTable.leaf(of: line), leaf.command == PlanEditCommand.self else {
      return nil
    }
    try RemoteRules.checkOptions(arguments)
    return try CommandTable.parse(BackwardTerms.shielded(line)) as? PlanEditCommand
  }
}
