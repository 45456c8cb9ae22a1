import CarePlans
import PlanAPI
import Planner
import ReportTables
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
    /// When dates of plans move at all, for a change that is none of plans.
    case whenPlansMove
    case always
  }

  let session: Session
  let options: WriteOptions
  /// What changes, when that is no plan.
  var subject: ChangeSubject?

  /// Makes the change and prints what it did, or would do.
  ///
  /// - Parameters:
  ///   - refs: What was named, as typed.
  ///   - change: The use case; called once to preview and once to write.
  func make(
    _ caution: Caution = .none, naming refs: [String] = [],
    change: (ChangeOptions) throws -> ChangeOutcome
  ) throws {
    var wanted = try options.changeOptions()
    guard !options.isDryRun, !options.isSure, caution != .none else {
      return options.isDryRun
        ? try look(&wanted, change) : try tell(session.forewarned(&wanted, change))
    }
    while true {
      let preview = try session.forewarned(&wanted) { try change($0.previewing) }
      let told = try report(preview)
      let isAsked = try needsQuestion(told, caution, refs)
      if isAsked { try ask(told) }
      // A change of the directory must not move plans of which nobody was asked.
      let isHeld = isAsked || preview.touched.directory != nil
      var held = isHeld ? wanted.expecting(preview) : wanted
      do {
        let outcome = try session.forewarned(&held, change)
        // What was read before the question is not said a second time on a terminal.
        return try tell(outcome, wasShown: isAsked && session.console.isTerminal)
      } catch let problem as Problem where isAsked && problem.hasMovedOn && canShowAnew {
        // What was agreed to is no more: it is shown as it is now, and asked again.
        for line in ErrorPrinter.lines(of: problem, session.language).dropLast() {
          session.console.talk(line)
        }
      }
    }
  }

  /// Shows what it would do; who only looks gives no reason, and is told that one is needed.
  private func look(
    _ wanted: inout ChangeOptions, _ change: (ChangeOptions) throws -> ChangeOutcome
  ) throws {
    do {
      try tell(session.forewarned(&wanted, change))
    } catch {
      guard wanted.reason == nil, let problem = Problem(known: error), problem.asksForReason else {
        throw error
      }
      wanted.reason = "–"
      var told = try report(session.forewarned(&wanted, change))
      told.asksReason = problem
      show(told)
    }
  }

  private func report(_ outcome: ChangeOutcome) throws -> ChangeReport {
    try ChangeReport(outcome, today: session.today) {
      try session.planner.repository.directory().holidays
    }
  }

  private func ask(_ told: ChangeReport) throws {
    let lines = (subject?.preface ?? []) + moves(told, isAsked: true)
    for line in lines { session.console.talk(line) }
    try session.ask(question(told), unless: false)
  }

  /// Whether somebody here can be asked again; over a service the asking is done there.
  private var canShowAnew: Bool { session.console.canAsk && session.console.seat == nil }

  private func question(_ told: ChangeReport) -> String {
    if let question = subject?.question { return question(session.language) }
    guard subject != nil, !told.parts.isEmpty else { return say(ChangeWords.goOn) }
    return DirectoryWords.askMoves(session.language, told.parts.count)
  }

  /// What it does to plans; nothing for a change that is none of plans and moves none.
  private func moves(_ told: ChangeReport, isAsked: Bool = false, wasShown: Bool = false)
    -> [String]
  {
    guard subject == nil || !told.parts.isEmpty else { return [] }
    let printer = ChangePrinter(session.language, isVerbose: options.isVerbose)
    let lines =
      wasShown ? printer.written(told) : printer.lines(of: told, isAsked: isAsked)
    return lines.map { DayText.localized($0, session.language) }
  }

  /// Prints what a change did, in the form asked for.
  ///
  /// - Parameter wasShown: Whether what it does has been read already, before the question.
  func tell(_ outcome: ChangeOutcome, wasShown: Bool = false) throws {
    show(try report(outcome), wasShown: wasShown)
    if outcome.wasWritten { session.tellLens() }
  }

  private func show(_ told: ChangeReport, wasShown: Bool = false) {
    let own = subject?.lines(wasWritten: told.wasWritten, session.language) ?? []
    session.presenter.show(
      text: { (moves(told, wasShown: wasShown) + own).map { $0 + "\n" }.joined() },
      json: { subject?.json(of: told) ?? told.json })
  }

  private func needsQuestion(_ told: ChangeReport, _ caution: Caution, _ refs: [String]) throws
    -> Bool
  {
    switch caution {
    case .none: return false
    case .whenPlansMove: return !told.parts.isEmpty
    case .always: return true
    case .whenOthersMove: break
    }
    let named = try session.planner.resolve(refs)
    return told.parts.contains { part in
      part.difference.changes.contains { change in
        guard case .item(let item, let own) = change, own.movesDate else { return false }
        return !named.contains { $0.code == part.code && $0.covers(item) }
      }
    }
  }
}

extension Problem {
  /// Whether it is only for want of a reason.
  fileprivate var asksForReason: Bool {
    [.rule(.reasonNeeded), .rule(.lateFallsAway)].contains(code)
  }

  /// Whether somebody else came in between.
  fileprivate var hasMovedOn: Bool {
    [
      .rule(.planMovedOn), .rule(.otherPlanMovedOn), .directory(.directoryMovedOn),
      .directory(.accessMovedOn),
    ].contains(code)
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
    case .line(let line): line.key == key
    }
  }
}

extension Session {
  /// Makes a change of the directory or of who has access, with the options of a command.
  func change(
    _ subject: ChangeSubject, _ options: WriteOptions,
    _ caution: ChangeRun.Caution = .whenPlansMove,
    _ change: (ChangeOptions) throws -> ChangeOutcome
  ) throws {
    try ChangeRun(session: self, options: options, subject: subject).make(caution, change: change)
  }

  /// Makes a change with the options of a command.
  func change(
    _ options: WriteOptions, _ caution: ChangeRun.Caution = .none, naming refs: [String] = [],
    _ change: (ChangeOptions) throws -> ChangeOutcome
  ) throws {
    try ChangeRun(session: self, options: options).make(caution, naming: refs, change: change)
  }
}
