import ArgumentParser
import PlanText
import Planner
import Wording

/// `partner import`: partners from a sheet.
struct PartnerImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("import", DirectoryWords.partnerImport)
  }

  @Argument(help: ArgumentHelp(say(PlanHelp.file), valueName: "path")) var file: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let names = try session.planner.namesForSheets()
    let rows = try PeopleSheet.partners(LocalFile.bytes(file), file: file, roles: names.roles)
    try session.change(.takingIn(rows), write) {
      try session.planner.importPartners(rows, options: $0)
    }
  }
}
