import ArgumentParser
import CarePlans
import Planner
import Wording

extension Commitment {
  /// Whether it can be given to somebody: a task, or a series with all its contacts.
  var isAssignable: Bool { kind.isWork }
}

/// `task assign`: gives tasks or series to a worker, or to nobody.
struct TaskAssignCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("assign", TaskHelp.assign) }

  @OptionGroup var selection: SelectionOptions
  @Option(name: .customLong("to"), help: ArgumentHelp(say(TaskHelp.to), valueName: "code"))
  var worker: String?
  @Flag(help: ArgumentHelp(say(TaskHelp.nobody))) var nobody = false
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    guard nobody != (worker != nil) else { throw Problem(.planning(.assignToWhom), .usage) }
    let refs = try selection.refs(in: session) { $0.isAssignable }
    let directory = try session.planner.repository.directory()
    let id = try worker.map { try directory.worker(typed: $0) }
    if let id { try session.noticeOtherPartner(of: id, given: session.duties(refs)) }
    try session.change(write, selection.caution(), naming: refs) {
      try session.planner.assign(refs, to: id, options: $0)
    }
  }
}
