import ArgumentParser
import Planner
import Wording

/// `redo`: brings back what an undo took back.
struct RedoCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("redo", PlanHelp.redo) }

  @Argument(help: ArgumentHelp(say(PlanHelp.redoWords), valueName: "plan")) var plan: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let run = UndoRun(session: session, options: write)
    guard let plan else { return try run.redo(session.planner.latestOwnUndo()) }
    if plan.lowercased() == "directory" {
      try run.undo(session.planner.directoryChangeToRedo())
    } else {
      try run.redo(session.planner.planChange(toRedoIn: plan))
    }
  }
}
