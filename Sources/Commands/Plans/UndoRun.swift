import CarePlans
import Planner
import Wording

/// Takes change sets back, or brings them back, and says which before it does.
struct UndoRun {
  let session: Session
  let options: WriteOptions

  func undo(_ found: (plan: PlanCode, change: PlanChangeSet)) throws {
    tell(
      found.change, of: found.plan, own: HistoryWords.undoesOwn, other: HistoryWords.undoesOther,
      brief: HistoryWords.undoesOwnBrief)
    try session.change(options, .always) {
      try session.planner.undo(found.change.number, in: found.plan.description, options: $0)
    }
  }

  func redo(_ found: TakenBack) throws {
    tell(
      found.change, of: found.plan, own: HistoryWords.redoesOwn, other: HistoryWords.redoesOther,
      brief: HistoryWords.redoesOwnBrief)
    try session.change(options, .always) {
      try session.planner.redo(found.undo.number, in: found.plan.description, options: $0)
    }
  }

  /// Takes back a change set of the directory, which may be an undo itself.
  func undo(_ entry: DirectoryHistoryEntry) throws {
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
    try session.change(subject, options, .always) {
      try session.planner.undoDirectory(entry.change.number, options: $0)
    }
  }

  /// Says which change it is about, and whose it is when it is somebody else's.
  private func tell(
    _ change: PlanChangeSet, of plan: PlanCode, own: Phrase, other: Phrase, brief: Phrase
  ) {
    // Who does not open the plan knows its items by other names than the journal does.
    let isOpened = session.planner.scope?.opens(plan) ?? true
    let isOwn = session.planner.actor?.made(change) ?? false
    let phrase = isOpened ? isOwn ? own : other : brief
    session.console.talk(
      phrase(
        session.language,
        [
          "plan": plan.short, "number": String(change.number), "actor": change.actor,
          "what": EventText(session.language).text(of: change.events),
          "when": session.moment(change.at / 1000),
        ]))
  }
}
