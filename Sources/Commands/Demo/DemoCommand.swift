import ArgumentParser
import CivilTime
import Files
import PlanStore
import PlanText
import Planner
import ReportTables
import Wording

/// `demo`: makes a store of its own, marked in every header, and fills it through the use cases.
struct DemoCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("demo", DemoWords.help) }

  @Option(help: ArgumentHelp(say(DemoWords.plans), valueName: "n")) var plans = 40
  @Option(help: ArgumentHelp(say(DemoWords.seed), valueName: "n")) var seed: UInt64 = 1
  @Option(help: ArgumentHelp(say(DemoWords.template), valueName: "id")) var template: String?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard (1...5_000).contains(plans) else {
      throw Problem(.input(.demoPlansOutOfRange), .usage, ["plans": String(plans)])
    }
    let console = Console.current
    let founder = try DemoFounder(template: template, global.settings(console))
    let meter = ProgressMeter(console: console, text: DemoWords.progress)
    let store = try founder.found(plans: plans, seed: seed) { meter.show($0, of: $1) }
    meter.finish()
    tell(try store.head(), of: founder, console)
  }

  private func tell(_ head: JournalHead, of founder: DemoFounder, _ console: Console) {
    let values: [String: String] = [
      "path": founder.path, "plans": String(plans), "changes": String(head.count),
      "today": founder.today.description,
    ]
    console.data(DemoWords.made(console.language, values: values) + "\n")
    let next = DemoWords.next(console.language, values: values)
    for line in Folding.lines(next, width: console.width) { console.data(line + "\n") }
  }
}
