import ArgumentParser
import CarePlans
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
    try session.planner.requireReason(write.changeOptions(), for: "undo")
    switch target {
    case .latestOwn: try undo(session.planner.latestOwnChange(), session)
    case .plan(let number, let plan):
      try undo(session.planner.planChange(toUndo: number, in: plan), session)
    case .directory(let number): try undoDirectory(number, session)
    }
  }

  private func undo(
    _ found: (plan: PlanCode, change: PlanChangeSet), _ session: Session
  ) throws {
    tell(found.change, of: found.plan, session)
    try session.change(write, .always) {
      try session.planner.undo(found.change.number, in: found.plan.description, options: $0)
    }
  }

  private func undoDirectory(_ number: Int?, _ session: Session) throws {
    let entry = try session.planner.directoryChange(toUndo: number)
    let words = DirectoryDifferenceText(language: session.language)
    let number = String(entry.change.number)
    session.console.talk(
      DirectoryHistoryWords.undoes(
        session.language,
        [
          "number": number, "when": session.moment(entry.change.at / 1000),
          "what": HistorySheet.summary(entry.differences.map(words.text(of:))),
        ]))
    let subject = ChangeSubject(
      id: number, done: DirectoryHistoryWords.undone, wouldDo: DirectoryHistoryWords.wouldUndo,
      isToldAsPlans: true)
    try session.change(subject, write, .always) {
      try session.planner.undoDirectory(entry.change.number, options: $0)
    }
  }

  /// Says which change is taken back, and whose it is when it is somebody else's.
  private func tell(_ change: PlanChangeSet, of plan: PlanCode, _ session: Session) {
    // Who does not open the plan knows its items by other names than the journal does.
    let isOpened = session.planner.scope?.opens(plan) ?? true
    let isOwn = session.planner.actor?.made(change) ?? false
    let phrase =
      isOpened
      ? isOwn ? HistoryWords.undoesOwn : HistoryWords.undoesOther : HistoryWords.undoesOwnBrief
    session.console.talk(
      phrase(
        session.language,
        [
          "plan": plan.short, "number": String(change.number), "actor": change.actor,
          "what": EventText(session.language).text(of: change.events),
          "when": session.moment(change.at / 1000),
        ]))
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
