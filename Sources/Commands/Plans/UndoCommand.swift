import ArgumentParser
import Planner
import Wording

/// `undo`, `plan undo`: takes back a change set on which nothing later rests.
///
/// Without a plan it is the latest of one's own in a plan; `undo directory` takes back what was
/// changed of partners, workers, closures, holidays and laws.
struct UndoCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("undo", PlanHelp.undo) }

  @Argument(help: ArgumentHelp(say(PlanHelp.undoWords), valueName: "n|plan")) var words: [String] =
    []
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  /// What is to be taken back; a number that is not typed means the latest.
  private enum Target {
    case latestOwn
    case plan(Int?, String)
    case directory(Int?)
  }

  func run() throws {
    let target = try target()
    let session = try Session.open(global)
    // Before anything is said.
    if !write.isDryRun {
      try session.planner.requireReason(write.changeOptions(), for: "undo")
    }
    let run = UndoRun(session: session, options: write)
    switch target {
    case .latestOwn: try run.undo(session.planner.latestOwnChange())
    case .plan(let number, let plan):
      try run.undo(session.planner.planChange(toUndo: number, in: plan))
    case .directory(let number):
      try run.undo(session.planner.directoryChange(toUndo: number))
    }
  }

  /// What was typed: a number, if there is one, and what it is of; a word of less than four signs is
  /// never a plan.
  private func target() throws(Problem) -> Target {
    switch words.count {
    case 0: return .latestOwn
    case 1 where words[0].utf8.count >= 4: return try target(nil, words[0])
    case 2:
      let isNumberLast = words[1].utf8.count < 4 && words[0].utf8.count >= 4
      let (number, name) = isNumberLast ? (words[1], words[0]) : (words[0], words[1])
      if let number = Int(number) { return try target(number, name) }
      if let number = Int(name) { return try target(number, words[0]) }
    default: break
    }
    throw Problem(.planning(.undoWords), .usage)
  }

  private func target(_ number: Int?, _ name: String) throws(Problem) -> Target {
    switch name.lowercased() {
    case "directory": return .directory(number)
    case "access": throw Problem(.directory(.undoAccess), .refused)
    default: return .plan(number, name)
    }
  }
}
