import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import ReportTables
import Wording

/// `worker sheet`: what a worker owes and was asked, to print or mail.
struct WorkerSheetCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("sheet", SheetHelp.worker)
  }
  static var answer: AnswerShape { OwedSheetTable.shape }
  static var rows: ListShape? { .items }

  @Argument(help: ArgumentHelp(say(SheetHelp.ofWorker), valueName: "worker")) var worker: String
  @Option(help: ArgumentHelp(say(SheetHelp.level), valueName: "1|2")) var level = 1
  @OptionGroup var global: GlobalOptions

  var isForOthers: Bool { true }

  func run(in session: Session) throws {
    let directory = try session.planner.repository.directory()
    try session.presentSheet(of: .worker(directory.worker(typed: worker)), level: level)
  }
}
