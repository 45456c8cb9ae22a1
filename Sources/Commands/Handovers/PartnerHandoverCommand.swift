import ArgumentParser
import CarePlans
import Planner
import Wording

/// `partner handover`: the roles of a partner go to another with all that is open in them.
struct PartnerHandoverCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("handover", HandoverWords.partner)
  }

  @Argument(help: ArgumentHelp(say(DirectoryWords.partnerID), valueName: "partner")) var id: String
  @Option(help: ArgumentHelp(say(HandoverWords.to), valueName: "partner")) var to: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let directory = try session.planner.repository.directory()
    let run = HandoverRun(
      session: session, giver: .partner(try directory.partner(typed: id)),
      receivers: try to.commaSeparated.map { .partner(try directory.partner(typed: $0)) },
      isAccepted: false)
    try run.make(write)
  }
}
