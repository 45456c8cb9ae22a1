import ArgumentParser
import CarePlans
import Planner
import Wording

/// `worker absent`: when somebody is away, and who stands in; no reason is kept.
struct WorkerAbsentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("absent", AbsenceWords.command)
  }

  @Argument(help: ArgumentHelp(say(DirectoryWords.workerID), valueName: "worker")) var id: String
  @Argument(help: ArgumentHelp(say(AbsenceWords.days), valueName: "days")) var days: String?
  @Option(help: ArgumentHelp(say(AbsenceWords.deputy), valueName: "worker")) var deputy: String?
  @Flag(name: .customLong("no-deputy"), help: ArgumentHelp(say(AbsenceWords.nobody)))
  var hasNoDeputy = false
  @Flag(help: ArgumentHelp(say(AbsenceWords.change))) var change = false
  @Option(help: ArgumentHelp(say(AbsenceWords.remove), valueName: "days")) var remove: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let worker = try session.planner.worker(
      session.planner.repository.directory().worker(typed: id))
    let run = try AbsenceRun(session: session, worker: worker)
    guard let change = try wanted(run) else { return run.list() }
    guard write.reason == nil else { throw Problem(.people(.absenceReason), .usage) }
    try run.make(change, write)
  }

  /// The change that was asked for; nil to list what there is.
  private func wanted(_ run: AbsenceRun) throws -> AbsenceChange? {
    guard (days == nil) != (remove == nil) else {
      let asksNothing = days == nil && deputy == nil && !hasNoDeputy && !change
      guard asksNothing else { throw Problem(.people(.absenceDays), .usage) }
      return nil
    }
    let input = DirectoryInput(session: run.session)
    if let remove { return .removed(try input.range(remove)) }
    let range = try input.range(days ?? "")
    let deputy = try deputy.map { try run.directory.worker(typed: $0) }
    guard change else { return .added(Absence(range, deputy: deputy)) }
    return .changed(
      range, deputy: deputy.map { .worker($0) } ?? (hasNoDeputy ? .nobody : .asBefore))
  }
}
