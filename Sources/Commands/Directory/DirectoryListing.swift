import ArgumentParser
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `partner list`: partners with what is open at each.
struct PartnerListCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", DirectoryWords.list)
  }

  @Flag(name: .customLong("roles"), help: ArgumentHelp(say(DirectoryWords.byRole)))
  var isByRole = false
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    guard !isByRole else {
      return RoleListing(directory: try session.planner.repository.directory()).print(in: session)
    }
    session.present(try session.planner.partnerLoads(), PartnerLoadsTable.self)
  }
}

/// `worker list`: workers with what is open for each.
struct WorkerListCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", DirectoryWords.list)
  }
  static var answer: AnswerShape { WorkerLoadsTable.shape }
  static var rows: ListShape? { ListShape(key: ["worker"]) }

  @Option(help: ArgumentHelp(say(DirectoryWords.ofPartner), valueName: "partner"))
  var partner: String?
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    session.present(try session.planner.workerLoads(of: partner), WorkerLoadsTable.self)
  }
}
