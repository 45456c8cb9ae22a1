import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import ReportTables
import Wording

/// `partner sheet`: what a partner owes and was asked, to print or mail.
struct PartnerSheetCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("sheet", SheetHelp.partner)
  }
  static var answer: AnswerShape { OwedSheetTable.shape }
  static var rows: ListShape? { .items }

  @Argument(help: ArgumentHelp(say(DirectoryWords.ofPartner), valueName: "partner"))
  var partner: String
  @Option(help: ArgumentHelp(say(SheetHelp.level), valueName: "1|2")) var level = 1
  @OptionGroup var global: GlobalOptions

  var isForOthers: Bool { true }

  func run(in session: Session) throws {
    let directory = try session.planner.repository.directory()
    try session.presentSheet(of: .partner(directory.partner(typed: partner)), level: level)
  }
}
