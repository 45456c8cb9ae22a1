import ArgumentParser
import CarePlans
import Planner
import Wording

/// `task reopen`: takes back that work was started, done or skipped.
struct TaskReopenCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("reopen", TaskHelp.reopen) }

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = try selection.refs(in: session, openOnly: false) {
      $0.series == nil && [.started, .done, .skipped].contains($0.state)
    }
    for kept in try session.planner.factsKept(reopening: refs) { tell(kept, session) }
    try session.change(write, selection.caution(else: .whenOthersMove), naming: refs) {
      try session.planner.reopen(refs, options: $0)
    }
  }

  private func tell(_ kept: KeptFact, _ session: Session) {
    let answer = kept.fact.present.map { ItemWords.answer($0, session.language) }
    session.console.talk(
      ChangeWords.factStays(
        session.language,
        [
          "plan": kept.plan.short,
          "fact": ShippedNames.fact(kept.fact.key.rawValue, session.language),
          "value": answer ?? ChangeWords.none(session.language), "item": kept.decision.rawValue,
        ]))
  }
}
