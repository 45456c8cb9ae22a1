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
  @Option(help: ArgumentHelp(say(DemoWords.template), valueName: "id"))
  var template = "adult-returnee-detention"
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard (1...5_000).contains(plans) else {
      throw Problem("demo-plans-out-of-range", .usage, ["plans": String(plans)])
    }
    let console = Console.current
    let settings = try global.settings(console)
    let zone = ZoneRule.amsterdam
    let today = try settings.lens(in: zone) ?? SystemClock(zone: zone).today()
    let path = try settings.demoPath()
    let library = ShippedLibrary(home: try settings.value(.home).map { HomeFolder($0) })
    let founding = try library.founding(region: "NL")
    let clock = SystemClock(zone: zone)
    // What the plans are made from must be there before anything is written.
    _ = try library.templateCopy(template)
    let meter = ProgressMeter(console: console, text: DemoWords.progress)
    let store = try Store.create(
      at: path, keyAt: try settings.value(.key),
      headsIn: try settings.value(.lastHead),
      settings: StoreSettings(
        zone: zone.id, region: "NL", createdAt: clock.now(), isDemo: true),
      templateReader: { try TemplateReader.template(from: $0) }
    ) { draft in
      let maker = DemoMaker(
        repository: draft, library: library, seed: seed, today: today,
        actor: PlanActor(name: "demo", login: SystemUser.login))
      try draft.bulkWriting {
        try maker.found(founding)
        try maker.make(plans: plans, template: template) { meter.show($0, of: $1) }
      }
    }
    meter.finish()
    let head = try store.head()
    let values: [String: String] = [
      "path": path, "plans": String(plans), "changes": String(head.count),
      "today": today.description,
    ]
    console.data(DemoWords.made(console.language, values: values) + "\n")
    let next = DemoWords.next(console.language, values: values)
    for line in Folding.lines(next, width: console.width) { console.data(line + "\n") }
  }
}
