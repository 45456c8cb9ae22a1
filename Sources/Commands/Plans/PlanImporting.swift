import CarePlans
import Planner
import Wording

/// Makes plans of a file; what may be there already is asked about first.
struct PlanImporting {
  let session: Session
  let options: WriteOptions
  /// What a part of the outcome is called in the file; nil for its code.
  var name: ((Int) -> String)?

  func make(_ change: (ChangeOptions) throws -> ChangeOutcome) throws -> ChangeOutcome {
    var wanted = try options.changeOptions()
    if !options.isDryRun, !options.isSure {
      let preview = try session.forewarned(&wanted) { try change($0.previewing) }
      if !preview.doubles.isEmpty {
        tell(preview)
        try session.ask(SheetWords.makeDoubles(session.language), unless: false)
      }
    }
    let outcome = try session.forewarned(&wanted, change)
    try ChangeRun(session: session, options: options).tell(outcome)
    if options.isDryRun || options.isSure { tell(outcome) }
    return outcome
  }

  private func tell(_ outcome: ChangeOutcome) {
    for double in outcome.doubles {
      let plans = double.others.map(\.short).joined(separator: ", ")
      guard let name else {
        session.console.talk(SheetWords.isLike(session.language, ["plans": plans]))
        continue
      }
      session.console.talk(
        SheetWords.rowIsLike(session.language, ["row": name(double.part), "plans": plans]))
    }
  }
}
