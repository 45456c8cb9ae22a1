import ArgumentParser
import CarePlans
import Planner
import Wording

/// `worker add`.
struct WorkerAddCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", DirectoryWords.workerAdd)
  }

  @Argument(help: ArgumentHelp(say(DirectoryWords.workerID), valueName: "worker")) var id: String
  @Option(help: ArgumentHelp(say(DirectoryWords.ofPartner), valueName: "partner"))
  var partner: String
  @Option(help: ArgumentHelp(say(DirectoryWords.name), valueName: "text")) var name: String?
  @Option(help: ArgumentHelp(say(DirectoryWords.contact), valueName: "text")) var contact: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    try session.change(ChangeSubject(id: id), write) { options in
      try session.planner.setWorker(WorkerID(id), at: PartnerID(partner), options: options) {
        $0.name = name
        $0.contact = contact
      }
    }
  }
}

/// `worker set`.
struct WorkerSetCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("set", DirectoryWords.set) }

  @Argument(help: ArgumentHelp(say(DirectoryWords.workerID), valueName: "worker")) var id: String
  @Option(help: ArgumentHelp(say(DirectoryWords.ofPartner), valueName: "partner"))
  var partner: String?
  @Option(help: ArgumentHelp(say(DirectoryWords.name), valueName: "text")) var name: String?
  @Option(help: ArgumentHelp(say(DirectoryWords.contact), valueName: "text")) var contact: String?
  @Option(help: ArgumentHelp(say(DirectoryWords.left), valueName: "date")) var left: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let leftOn = try left.map(DirectoryInput(session: session).left)
    try session.change(ChangeSubject(id: id), write) { options in
      try session.planner.setWorker(WorkerID(id), at: nil, options: options) { worker in
        worker.partner = partner.map { PartnerID($0) } ?? worker.partner
        worker.name = name ?? worker.name
        worker.contact = contact ?? worker.contact
        if let leftOn { worker.leftOn = leftOn }
      }
    }
    if case .some(.some) = leftOn { try Leaving(session: session).tell(worker: WorkerID(id)) }
  }
}
