import ArgumentParser
import CarePlans
import Planner
import Wording

/// `worker handover`: all that a worker holds goes to others.
struct WorkerHandoverCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("handover", HandoverWords.worker)
  }

  @Argument(help: ArgumentHelp(say(DirectoryWords.workerID), valueName: "worker")) var id: String
  @Option(help: ArgumentHelp(say(HandoverWords.to), valueName: "worker")) var to: String
  @Flag(name: .customLong("accepted"), help: ArgumentHelp(say(HandoverWords.accepted)))
  var isAccepted = false
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let directory = try session.planner.repository.directory()
    let run = HandoverRun(
      session: session, giver: .worker(try directory.worker(typed: id)),
      receivers: try to.commaSeparated.map { .worker(try directory.worker(typed: $0)) },
      isAccepted: isAccepted)
    try run.make(write)
  }
}
