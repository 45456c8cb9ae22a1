import ArgumentParser
import CarePlans
import Planner
import Wording

/// `undo`, `plan undo`: takes back a change set on which nothing later rests.
///
/// Without a plan it is the latest of one's own.
struct UndoCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("undo", PlanHelp.undo) }

  @Argument(help: ArgumentHelp(say(PlanHelp.undoWords), valueName: "n|plan")) var words: [String] =
    []
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let typed = try target()
    let session = try Session.open(global)
    // Before anything is said.
    try session.planner.requireReason(write.changeOptions(), for: "undo")
    let (number, plan) = try typed ?? latest(in: session)
    try session.change(write, .always) {
      try session.planner.undo(number, in: plan, options: $0)
    }
  }

  /// What the actor did last, in whatever plan.
  private func latest(in session: Session) throws -> (Int?, String) {
    let (plan, change) = try session.planner.latestOwnChange()
    // Who does not open the plan knows its items by other names than the journal does.
    let isOpened = session.planner.scope?.opens(plan) ?? true
    let phrase = isOpened ? HistoryWords.undoesOwn : HistoryWords.undoesOwnBrief
    session.console.talk(
      phrase(
        session.language,
        [
          "plan": plan.short, "number": String(change.number),
          "what": EventText(session.language).text(of: change.events),
          "when": session.moment(change.at / 1000),
        ]))
    return (change.number, plan.description)
  }

  /// The number, if there is one, and the plan; a word of less than four signs is never a plan.
  ///
  /// Nil when neither was typed.
  private func target() throws(Problem) -> (Int?, String)? {
    switch words.count {
    case 0: return nil
    case 1 where words[0].utf8.count >= 4: return (nil, words[0])
    case 2:
      let isPlanFirst = words[1].utf8.count < 4 && words[0].utf8.count >= 4
      let (number, plan) = isPlanFirst ? (words[1], words[0]) : (words[0], words[1])
      if let number = Int(number) { return (number, plan) }
      if let number = Int(plan) { return (number, words[0]) }
    default: break
    }
    throw Problem("undo-words", .usage)
  }
}
