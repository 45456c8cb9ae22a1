import ArgumentParser
import PlanText
import Planner
import Wording

/// `worker import`: workers from a sheet.
struct WorkerImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("import", DirectoryWords.workerImport)
  }

  @Argument(help: ArgumentHelp(say(PlanHelp.file), valueName: "path")) var file: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let names = try session.planner.namesForSheets()
    let rows = try PeopleSheet.workers(LocalFile.bytes(file), file: file, partners: names.partners)
    try session.change(.takingIn(rows), write) {
      try session.planner.importWorkers(rows, options: $0)
    }
  }
}
