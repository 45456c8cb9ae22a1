import ArgumentParser
import CarePlans
import PlanStore
import Planner
import Wording

/// `store rebuild`: folds the journal anew and proves that the tables agree, or puts them right.
struct StoreRebuildCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("rebuild", StoreWords.rebuild)
  }

  @Flag(
    name: [.customShort("n"), .customLong("dry-run")], help: ArgumentHelp(say(HelpWords.dryRun)))
  var isDryRun = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global, checksHead: false)
    let meter = ProgressMeter(console: session.console, text: StoreWords.folding)
    let result = try session.store.rebuild(writing: !isDryRun) { meter.show($0, of: $1) }
    meter.finish()
    session.console.data(lines(of: result, session.language).map { $0 + "\n" }.joined())
    if !result.differences.isEmpty { throw ExitCode(Int32(Problem.Outcome.findings.rawValue)) }
  }

  private func lines(of result: StoreRebuild, _ language: Language) -> [String] {
    let folded = StoreWords.folded(
      language, ["plans": String(result.plans), "changes": String(result.changeSets)])
    let differences = result.differences.map { difference in
      StoreWords.differed(
        language,
        [
          "plan": difference.plan?.short ?? "–", "part": difference.part.rawValue,
          "n": String(difference.count),
        ])
    }
    let end =
      differences.isEmpty
      ? StoreWords.agrees : result.wasWritten ? StoreWords.repaired : StoreWords.notRepaired
    return [folded] + differences + [end(language)]
  }
}
