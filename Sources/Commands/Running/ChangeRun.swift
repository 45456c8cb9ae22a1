import CarePlans
import PlanAPI
import Planner
import Wording

/// Makes a change the way every writing verb does: previewed when asked for, asked about when it
/// reaches further than what was named, then written and told.
struct ChangeRun {
  /// When a change is shown and asked about first.
  enum Caution {
    /// Reports of what happened; what follows is told afterwards.
    case none
    /// When dates move of anything but what was named.
    case whenOthersMove
    case always
  }

  let session: Session
  let options: WriteOptions

  /// Makes the change and prints what it did, or would do.
  ///
  /// - Parameters:
  ///   - refs: What was named, as typed.
  ///   - change: The use case; called once to preview and once to write.
  func make(
    _ caution: Caution = .none, naming refs: [String] = [],
    _ change: (ChangeOptions) throws -> ChangeOutcome
  ) throws {
    var wanted = try options.changeOptions()
    if !options.isDryRun, !options.isSure, caution != .none {
      let preview = try change(
        ChangeOptions(reason: wanted.reason, isDryRun: true, expecting: wanted.expecting))
      let told = try ChangeReport(preview, today: session.today)
      if try needsQuestion(told, caution, refs) {
        for line in ChangePrinter(session.language, isVerbose: options.isVerbose).lines(of: told) {
          session.console.talk(line)
        }
        try session.ask(say(ChangeWords.goOn), unless: false)
        wanted.expecting = preview.revisions
      }
    }
    try tell(change(wanted))
  }

  /// Prints what a change did, in the form asked for.
  func tell(_ outcome: ChangeOutcome) throws {
    let told = try ChangeReport(outcome, today: session.today)
    switch session.format {
    case .json: session.console.data(told.json.bytes())
    case .table, .csv, .md:
      let printer = ChangePrinter(session.language, isVerbose: options.isVerbose)
      session.console.data(printer.lines(of: told).map { $0 + "\n" }.joined())
    }
    if outcome.wasWritten { session.tellLens() }
  }

  private func needsQuestion(_ told: ChangeReport, _ caution: Caution, _ refs: [String]) throws
    -> Bool
  {
    guard caution == .whenOthersMove else { return true }
    let named = try session.planner.resolve(refs)
    return told.parts.contains { part in
      part.difference.changes.contains { change in
        guard case .item(let item, let own) = change, own.movesDate else { return false }
        return !named.contains { $0.code == part.code && $0.covers(item) }
      }
    }
  }
}

extension ResolvedRef {
  /// Whether the item of a commitment is, or belongs to, what was named.
  fileprivate func covers(_ key: ItemKey) -> Bool {
    switch item {
    case nil: true
    case .task(let own), .measure(let own): own == key
    case .series(let series): key.numbered?.row == series
    case .contact(let series, let number): key == series.contact(number)
    }
  }
}

extension Session {
  /// Makes a change with the options of a command.
  func change(
    _ options: WriteOptions, _ caution: ChangeRun.Caution = .none, naming refs: [String] = [],
    _ change: (ChangeOptions) throws -> ChangeOutcome
  ) throws {
    try ChangeRun(session: self, options: options).make(caution, naming: refs, change)
  }
}
