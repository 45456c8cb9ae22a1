import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import ReportTables
import Scheduling
import Wording

/// `why`, `task why`: explains dates, down to anchors, law and who set what when.
struct WhyCommand: ReadingCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("why", TaskHelp.why) }

  /// The dates that can be asked for.
  enum Wanted: String, CaseIterable {
    case due, limit, start, finish
    case neededBy = "needed-by"

    var date: ScheduleDate {
      switch self {
      case .due: .due
      case .limit: .limit
      case .start: .earlyStart
      case .finish: .earlyFinish
      case .neededBy: .neededBy
      }
    }
  }

  @Argument(help: ArgumentHelp(say(TaskHelp.ref), valueName: "ref")) var ref: String
  @Option(help: ArgumentHelp(say(TaskHelp.date))) var date: String?
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let wanted: Wanted? = try date.map { try Choice.of($0, for: "--date") }
    let found = try session.planner.resolve([ref])[0]
    guard let item = found.item else { throw Problem("item-needed", .usage, ["ref": ref]) }
    let view = try session.planner.show(found.code.description, explaining: true)
    let witness = try Provenance(of: found.code, in: session.planner)
    let followUps = FollowUpExplainer(view: view, witness: witness, language: session.language)
    let shown = "\(found.code.short)/\(item.text)"
    switch item {
    case .task(let key):
      var explainer = TaskExplainer(view: view, witness: witness, language: session.language)
      // What a task that does not count hands on to others is no date of its own.
      if let place = view.plan.taskIndex(key),
        view.schedule.graph.tasks[place].applicability == .applicable
      {
        for asked in wanted.map({ [$0] }) ?? Wanted.allCases {
          explainer.explain(asked.date, of: place, isDeep: wanted != nil)
        }
      }
      tell(
        explainer.derivations, of: shown, none(key, shown, view, session.language), view, session)
    case .series(let key):
      let first = view.schedule.occurrences[key]?.first { $0.log == nil }?.number ?? 1
      tell(
        [followUps.contact(key, first)].compactMap { $0 }, of: shown,
        WhyWords.none(session.language, ["ref": shown]), view, session)
    case .contact(let key, let number):
      tell(
        [followUps.contact(key, number)].compactMap { $0 }, of: shown,
        WhyWords.none(session.language, ["ref": shown]), view, session)
    case .measure(let key):
      tell(
        [followUps.measure(key)].compactMap { $0 }, of: shown,
        WhyWords.none(session.language, ["ref": shown]), view, session)
    }
  }

  private func tell(
    _ derivations: [Derivation], of ref: String, _ none: String, _ view: PlanView,
    _ session: Session
  ) {
    if session.format == .json {
      let tree = JSONTree.object([
        ("ref", .string(ref)), ("today", .date(view.today)),
        ("note", .text(derivations.isEmpty ? none : nil)),
        ("dates", .array(derivations.map(\.json))),
      ])
      return session.console.data(tree.bytes())
    }
    let printer = DerivationPrinter(language: session.language, template: view.plan.template)
    let blocks = derivations.map { derivation in
      printer.lines(of: derivation).flatMap { line in
        let indent = line.prefix { $0 == " " || $0.isNumber || $0 == "-" }.count
        return Folding.lines(line, width: session.console.width, indent: max(2, indent))
      }.map { $0 + "\n" }.joined()
    }
    session.console.data(blocks.isEmpty ? none + "\n" : blocks.joined(separator: "\n"))
  }

  /// Why there is no date to explain.
  private func none(_ key: ItemKey, _ ref: String, _ view: PlanView, _ language: Language) -> String
  {
    switch view.schedule.state(of: key) {
    case .openDated: return WhyWords.openDated(language, ["ref": ref])
    case .some(let state) where state == .skipped || state.isOwedByNobody:
      let word = ItemWords.state(state.rawValue)?(language) ?? state.rawValue
      return WhyWords.transparent(language, ["ref": ref, "state": word])
    default: return WhyWords.none(language, ["ref": ref])
    }
  }
}
