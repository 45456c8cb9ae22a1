import ArgumentParser
import CarePlans
import Planner
import Wording

/// `plan import`: takes in a plan from YAML, or running cases from a sheet.
struct PlanImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("import", PlanHelp.takeIn) }

  @Argument(help: ArgumentHelp(say(PlanHelp.file), valueName: "path")) var file: String?
  @Flag(name: .customLong("example"), help: ArgumentHelp(say(PlanHelp.example)))
  var isExample = false
  @Option(name: .customLong("into"), help: ArgumentHelp(say(PlanHelp.into), valueName: "plan"))
  var plan: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    if isExample { return Console.current.data(try CaseExample(global).text()) }
    let session = try Session.open(global)
    guard let file else { throw Problem(.planning(.fileNeeded), .usage) }
    if let plan { return try takeBack(file, into: plan, session) }
    try requireMaking()
    let bytes = try LocalFile.bytes(file)
    if SheetFile.isSheet(bytes, named: file) {
      return try CaseImport(session: session, options: write).make(bytes, file: file)
    }
    let text = try LocalFile.text(bytes, of: file)
    _ = try PlanImporting(session: session, options: write).make {
      try session.planner.importPlan(text, file: file, options: $0)
    }
  }

  /// Who leads plans takes texts back, and makes none.
  private func requireMaking() throws(Problem) {
    guard let role = Console.current.host?.account.role,
      !RoleRights.mayRun(PlanNewCommand.self, role)
    else { return }
    throw Problem(
      .service(.roleMayNot), .notPermitted, ["command": "plan import", "role": role.rawValue])
  }

  private func takeBack(_ file: String, into plan: String, _ session: Session) throws {
    let text = try LocalFile.text(file)
    try session.change(write, .always) {
      try session.planner.importInto(plan, text, file: file, options: $0)
    }
  }
}
