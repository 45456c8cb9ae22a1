import ArgumentParser
import CarePlans
import Planner
import ReportTables
import Reports
import Wording

/// `plan domain`: flags life domains and answers them, or lists them.
struct PlanDomainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("domain", DomainWords.domainHelp)
  }

  @Argument(help: ArgumentHelp(say(PlanHelp.plan), valueName: "plan")) var plan: String
  @Argument(help: ArgumentHelp(say(DomainWords.domains), valueName: "domains"))
  var domains: [String] = []
  @Option(help: ArgumentHelp(say(DomainWords.noneOption), valueName: "domains"))
  var none: [String] = []
  @Option(help: ArgumentHelp(say(DomainWords.clear), valueName: "domains"))
  var clear: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    var wishes = Planner.DomainWishes()
    wishes.flagged = try DomainInput.domains(domains, for: "domain")
    wishes.none = try DomainInput.domains(none, for: "--none")
    wishes.cleared = try DomainInput.domains(clear, for: "--clear")
    guard !wishes.isEmpty else { return try DomainInput.list(plan, in: session) }
    try session.change(write) {
      try session.planner.setDomains(wishes, of: plan, options: $0)
    }
  }
}
